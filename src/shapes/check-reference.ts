import { type Reference, referenceTypes } from "../model/reference.js";
import {
  type Check,
  checkArray,
  checkEach,
  checkFields,
  checkInteger,
  checkNonEmptyString,
  checkString,
  oneOf,
} from "./check.js";

const checkName: Check = (name, path) =>
  checkFields(name, path, {}, { family: checkString, given: checkString, literal: checkString });

const checkCslDate: Check = (date, path) =>
  checkFields(date, path, {
    "date-parts": (dates, at) => {
      checkArray(dates, at, { min: 1 });
      return checkEach(dates, at, (parts, where) => checkEach(parts, where, checkInteger));
    },
  });

/**
 * Checks the fields of a bibliographic record that are read to cite it.
 *
 * @param value - The record.
 * @param path - Its path.
 * @returns The record.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value` or `out-of-range`.
 */
export function checkReference(value: unknown, path: string): Reference {
  checkFields(
    value,
    path,
    { id: checkNonEmptyString, type: oneOf(referenceTypes), title: checkString },
    {
      author: (names, at) => checkEach(names, at, checkName),
      issued: checkCslDate,
      "container-title": checkString,
      publisher: checkString,
      volume: checkString,
      issue: checkString,
      page: checkString,
      DOI: checkString,
      URL: checkString,
    },
  );
  return value as Reference;
}
