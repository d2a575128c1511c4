// `npm run test:browser`: tests of the page and of the site in Chromium.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { requireChromium } from "../require-chromium.js";

const run = (command, ...args) => spawnSync(command, args, { stdio: "inherit" }).status ?? 1;

requireChromium();
if (run("npm", "run", "--silent", "docs") !== 0) process.exit(1);
const config = fileURLToPath(new URL("vitest.config.ts", import.meta.url));
process.exitCode = run("npx", "vitest", "run", "--config", config, ...process.argv.slice(2));
