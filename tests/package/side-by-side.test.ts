import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const sideBySide = (...scripts: string[]) =>
  promisify(execFile)(process.execPath, ["tests/side-by-side.js", ...scripts], { cwd: root });

test("a script that fails is named in the last line, and fails the whole", async () => {
  const whole = sideBySide("there-is-no-such-script");
  await expect(whole).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/npm run there-is-no-such-script failed \(1\)\n$/),
  });
});
