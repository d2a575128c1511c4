import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** Where `npm run docs` writes the site. */
export const siteFolder = fileURLToPath(new URL("../../docs/site/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** The site on this machine, gzipped as a host of static files would give it. */
export interface Served {
  /** Address of the home page's folder. */
  readonly address: string;
  /** Bytes that went over the wire since the last asking. */
  readonly takeBytes: () => number;
  /** Ends it. */
  readonly close: () => Promise<void>;
}

/** Serves the site. */
export async function serveSite(): Promise<Served> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    let body: Buffer;
    try {
      body = gzipSync(readFileSync(join(siteFolder, path)));
    } catch {
      response.writeHead(404).end();
      return;
    }
    bytes += body.length;
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "text/plain; charset=utf-8",
      "content-encoding": "gzip",
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
