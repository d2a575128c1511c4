// Runs scripts of package.json side by side, and fails if one of them does.
import { spawn } from "node:child_process";

const run = (script) =>
  new Promise((resolve) => {
    // One string, because npm is a shell script on some systems.
    spawn(`npm run --silent ${script}`, { stdio: "inherit", shell: true }).on("close", resolve);
  });

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
