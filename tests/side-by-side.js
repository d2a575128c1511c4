// Runs scripts of package.json side by side, and fails if one of them does.
import { spawn } from "node:child_process";

const run = (script) =>
  new Promise((resolve) => {
    // One string, because npm is a shell script on some systems.
    const child = spawn(`npm run --silent ${script}`, { stdio: "inherit", shell: true });
    child.on("close", (code, signal) => resolve({ script, end: code ?? signal }));
  });

const ended = await Promise.all(process.argv.slice(2).map(run));
// Said last: what the other scripts print would hide which of them failed.
for (const { script, end } of ended) {
  if (end === 0) continue;
  console.error(`npm run ${script} failed (${end})`);
  process.exitCode = 1;
}
