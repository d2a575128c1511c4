import { MicrodosingError, type MicrodosingErrorCode } from "../errors.js";

/**
 * Throws the library's error for a field, where what is wrong is no matter of shape.
 *
 * @param code - Why the input is refused.
 * @param path - The field.
 * @param expected - What was expected, in a few words.
 * @param received - What came.
 * @throws {MicrodosingError} Always, with `code`.
 */
export function refuse(code: MicrodosingErrorCode, path: string, expected: string, received?: unknown): never {
  throw new MicrodosingError({ code, path, expected, received });
}

/**
 * The path of a field inside another: `joinPath("effects", 2)` is `effects[2]`, `joinPath("options", "level")` is
 * `options.level`, `joinPath("answers", "1.1")` is `answers["1.1"]`.
 *
 * @param path - The path of the container, empty at the root.
 * @param key - A field's name or an index.
 * @returns The path.
 */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (!/^[A-Za-z_$][\w$]{0,59}$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 60))}]`;
  return path === "" ? key : `${path}.${key}`;
}
