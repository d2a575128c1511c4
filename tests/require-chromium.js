// Debian's Chromium, which is installed where it is missing. Nothing is downloaded by the driver.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where Debian puts it. */
export const chromiumPath = "/usr/bin/chromium";

/** Installs it, or ends the program where that is not allowed. */
export function requireChromium() {
  if (existsSync(chromiumPath)) return;
  const run = (...args) => spawnSync("apt-get", args, { stdio: "inherit" }).status === 0;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run("update", "-qq") && run("install", "-qq", "-y", "chromium")) return;
  console.error("Chromium is missing: apt-get install chromium");
  process.exit(1);
}
