import { createTestHarness } from "wrangler";

const server = createTestHarness({ workers: [{ configPath: "wrangler.json", prebuiltWorkerDir: "dist" }] });
await server.listen();
for (const query of ["?in=nowhere", "?in=US-OR"]) {
  const response = await server.fetch(`/${query}`, { headers: { "accept-language": "es-MX,en;q=0.5" } });
  console.log(response.status, await response.text());
}
await server.close();
