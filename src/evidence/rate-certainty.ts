import { type Certainty, certainties } from "../model/grading.js";

/**
 * The arithmetic of GRADE: from the start, levels down, levels up, and never beyond the ends of the scale.
 *
 * @param start - Where the rating starts.
 * @param down - Levels down, all domains together.
 * @param up - Levels up, all upgrades together.
 * @returns The certainty.
 */
export function rateCertainty(start: Certainty, down: number, up: number): Certainty {
  const rank = certainties.indexOf(start) + down - up;
  // The index is within the vocabulary by the clamp.
  return certainties[Math.min(certainties.length - 1, Math.max(0, rank))] as Certainty;
}

/**
 * Whether opposing confounding belongs to the risk of bias: non-randomised studies that start at high were assessed with
 * a tool that looks at confounding, such as ROBINS-I (GRADE guidelines 18), and it would count twice.
 *
 * @param design - Design of the body.
 * @param start - Where the rating starts.
 * @returns True where the upgrade does not count.
 */
export function countsConfoundingTwice(design: "randomised" | "observational", start: Certainty): boolean {
  return design === "observational" && start === "high";
}
