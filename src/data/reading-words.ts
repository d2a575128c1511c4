import records from "records:reading-words";
import type { ReadingWords } from "../model/reading-words.js";

/** The words that stand around the names of what is taken and of conditions, in many languages. */
export const readingWords: ReadingWords = records as ReadingWords;
