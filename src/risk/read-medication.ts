import { matchMedication } from "./find-medication.js";
import { ingredientsOf, type MedicationIndex } from "./medication-index.js";
import type { MedicationCandidate } from "./medication-match.js";
import type { ProfileMedication } from "./profile.js";
import type { FlagTrigger, ProfileItems } from "./profile-items.js";

/** An ATC code of a single ingredient. */
const atcCode = /^[A-Z]\d{2}[A-Z]{2}\d{2}$/;

/**
 * Reads a medicine of a profile: what it names is looked up, and its ingredients become items.
 *
 * @param read - What was read so far; it grows.
 * @param index - The medicines that are known.
 * @param medication - The medicine as typed.
 */
export function readMedication(read: ProfileItems, index: MedicationIndex, medication: ProfileMedication): void {
  const { name, atc, rxcui, stoppedDaysAgo } = medication;
  // Where they disagree, all that they name is looked at.
  for (const input of [atc, rxcui, name]) {
    if (input === undefined) continue;
    const { best, candidates } = matchMedication(index, input);
    const taken = best === undefined ? [] : ingredientsOf(index, best);
    if (best === undefined || taken.length === 0) {
      read.unrecognised.push({ input, kind: "medication", suggestions: candidates.map((entry) => entry.name) });
      // A class rule speaks of every code under its prefix, also of one that the index does not hold.
      const typed = input.trim().toUpperCase();
      const atc = best?.atc ?? (atcCode.test(typed) ? [typed] : []);
      const [code] = atc;
      if (code !== undefined) {
        const trigger: FlagTrigger = { input, matched: code, code, confidence: "exact" };
        read.items.push({ type: "medication", id: undefined, atc, stoppedDaysAgo, trigger });
      }
      continue;
    }
    const { matched, confidence } = best;
    const isClass = best.class === true ? { class: best.class } : {};
    read.recognised.push({ input, kind: "medication", id: best.id, matched, ...isClass, confidence });
    // One trigger for all members of a class, so that a rule is raised once.
    const ofClass = best.class === true ? classTrigger(input, best) : undefined;
    for (const { id, atc } of taken) {
      const [code] = atc;
      const own: FlagTrigger =
        code === undefined ? { input, matched, confidence } : { input, matched, code, confidence };
      read.items.push({ type: "medication", id, atc, stoppedDaysAgo, trigger: ofClass ?? own });
    }
  }
}

/** A class with several prefixes has no code of its own. */
function classTrigger(input: string, { matched, confidence, atc }: MedicationCandidate): FlagTrigger {
  const [code, more] = atc;
  const own = code === undefined || more !== undefined ? {} : { code };
  return { input, matched, ...own, class: true, confidence };
}
