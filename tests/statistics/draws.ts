/** Random numbers that are the same in every run. */
export function draws(seed: number) {
  let state = seed >>> 0;
  // Mulberry32.
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const binomial = (n: number, p: number): number => {
    let events = 0;
    for (let i = 0; i < n; i++) if (uniform() < p) events++;
    return events;
  };
  return { uniform, normal, binomial };
}
