/** Answers of a trial of parallel groups that are low in every domain. */
export const clean = {
  "1.1": "Y",
  "1.2": "Y",
  "1.3": "N",
  "2.1": "N",
  "2.2": "N",
  "2.6": "Y",
  "3.1": "Y",
  "4.1": "N",
  "4.2": "N",
  "4.3": "N",
  "5.1": "Y",
  "5.2": "N",
  "5.3": "N",
} as const;
/** The trial and the effect of interest that they are for. */
export const trial = { variant: "parallel", effect: "assignment" } as const;
