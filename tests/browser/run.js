// `npm run test:browser`: tests of the page in Debian's Chromium, which is installed where it is missing. Nothing is downloaded by
// the driver.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const run = (command, ...args) => spawnSync(command, args, { stdio: "inherit" }).status ?? 1;
const isRoot = process.getuid?.() === 0;

if (!existsSync("/usr/bin/chromium")) {
  if (!isRoot) {
    console.error("Chromium is missing: apt-get install chromium");
    process.exit(1);
  }
  if (run("apt-get", "update", "-qq") !== 0 || run("apt-get", "install", "-qq", "-y", "chromium") !== 0)
    process.exit(1);
}
// One test is of the site.
if (run("npm", "run", "--silent", "docs") !== 0) process.exit(1);
const config = fileURLToPath(new URL("vitest.config.ts", import.meta.url));
process.exitCode = run("npx", "vitest", "run", "--config", config, ...process.argv.slice(2));
