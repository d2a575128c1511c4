import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs programs in one process, each in a scope of its own.
 *
 * @param programs - The file and the arguments of each.
 * @param cwd - The folder to run them in.
 * @returns The lines that each prints, without empty ones, or how it fails.
 */
export function printedBy(programs: readonly (readonly string[])[], cwd: string): readonly (readonly string[])[] {
  const runner = fileURLToPath(new URL("print.mjs", import.meta.url));
  const output = execFileSync(process.execPath, [runner, JSON.stringify(programs)], { cwd, encoding: "utf8" });
  return JSON.parse(output);
}
