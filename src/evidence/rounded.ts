/** Two significant digits; rounding up may leave the range of a number, which no message can say. */
export const rounded = (value: number): number => Math.min(Number(value.toPrecision(2)), Number.MAX_VALUE);
