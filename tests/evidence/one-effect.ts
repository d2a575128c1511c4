/** Effects whose pooled interval is estimate ± 1.96 × 0.1 and a little more: one study, so z. */
export const one = (yi: number, vi: number, n = 1000) => [{ yi, vi, n, riskOfBias: "low" as const }];
