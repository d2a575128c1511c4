import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder in which the packed package is installed as a user would have it. */
    consumer: string;
    /** The tarball. */
    tarball: string;
  }
}

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What a consumer may have beside the package: its optional peers, the validator of a guide, and no package of types. */
const beside = ["i18next", "zod", "@citation-js", "ajv", "ajv-formats"];

/** Packs the package and installs the tarball in an empty folder. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "microdosing-consumer-"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const tarball = join(folder, packed.filename);
  const target = join(folder, "node_modules", "microdosing");
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", target, "--strip-components", "1"]);
  for (const name of beside) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "dir");
  project.provide("consumer", folder);
  project.provide("tarball", tarball);
  return () => rmSync(folder, { recursive: true, force: true });
}
