// A study as it would be with another result: never a fact, only to see what a grade rests on.

/**
 * The values that a result may be moved through.
 *
 * @param {object} printed - The numbers of a result, as printed.
 * @returns {{ min: number, max: number, step: number, value: number, digits: number } | undefined} Bounds, in the units of the
 * instrument; absent where the study prints no number that can be moved.
 */
export function rangesOf(printed) {
  const value = valueIn(printed);
  if (value === undefined) return undefined;
  const reach = reachOf(printed);
  const step = 10 ** Math.floor(Math.log10(reach / 20));
  const [min, max] = [value - reach, value + reach].map((bound) => Math.round(bound / step) * step);
  const start = printed.type === "events" ? Math.max(0, min) : min;
  const end = printed.type === "events" ? Math.min(printed.treatment.n, max) : max;
  const whole = printed.type === "events";
  return {
    min: start,
    max: end,
    step: whole ? 1 : step,
    value,
    digits: whole ? 0 : Math.max(0, -Math.floor(Math.log10(step))),
  };
}

function valueIn(printed) {
  if (printed.type === "group-summaries") return printed.treatment.mean;
  if (printed.type === "mean-difference" || printed.type === "standardised-difference") return printed.estimate;
  return printed.type === "events" ? printed.treatment.events : undefined;
}

/** Far enough that the effect becomes clear in either direction. */
function reachOf(printed) {
  if (printed.type === "events") return printed.treatment.n;
  const { treatment = printed } = printed;
  if (treatment.sd !== undefined) return treatment.sd * 2;
  if (treatment.ci !== undefined) return (treatment.ci[1] - treatment.ci[0]) * 2;
  if (treatment.se !== undefined) return treatment.se * 8;
  return Math.max(1, Math.abs(valueIn(printed)) * 3);
}

/**
 * The study with a result moved, and with more people who are spread as before.
 *
 * @param {object} study - The study.
 * @param {{ result: string, shift: number, factor: number, direction: string }} change - What changes.
 * @returns {object} A copy.
 */
export function changed(study, { result: id, shift, factor, direction }) {
  const people = (count) => (count === undefined ? undefined : Math.max(1, Math.round(count * factor)));
  const arms = study.arms.map((arm) => present({ ...arm, nRandomised: people(arm.nRandomised) }));
  const size = Object.fromEntries(
    Object.entries(study.size).map(([key, value]) => [key, typeof value === "number" ? people(value) : value]),
  );
  const results = study.results.map((result) =>
    result.id === id ? { ...result, direction, printed: moved(result.printed, shift, factor, people) } : result,
  );
  return { ...study, arms, size, results };
}

function moved(printed, shift, factor, people) {
  // What a p value or a t was of is another number now.
  const { p: _p, t: _t, ...rest } = printed;
  if (shift === 0 && factor === 1) return printed;
  const group = (summary, by) => present({ ...summary, n: people(summary.n), ...spread(summary, "mean", by, factor) });
  if (printed.type === "group-summaries") {
    return { ...rest, treatment: group(printed.treatment, shift), comparator: group(printed.comparator, 0) };
  }
  if (printed.type === "mean-difference") return { ...rest, ...spread(withError(printed), "estimate", shift, factor) };
  if (printed.type === "standardised-difference") return { ...rest, ...spread(printed, "estimate", shift, factor) };
  if (printed.type === "events") {
    const count = ({ events, n }, by) => ({
      events: Math.min(people(n), Math.round((events + by) * factor)),
      n: people(n),
    });
    return { ...rest, treatment: count(printed.treatment, shift), comparator: count(printed.comparator, 0) };
  }
  return printed;
}

/** A difference whose error is only in its t keeps that error. */
function withError(printed) {
  if (printed.se !== undefined || printed.t === undefined || printed.t === 0) return printed;
  return { ...printed, se: Math.abs(printed.estimate / printed.t) };
}

function spread(summary, key, shift, factor) {
  const value = summary[key] + shift;
  const narrower = Math.sqrt(factor);
  return present({
    [key]: value,
    se: summary.se === undefined ? undefined : summary.se / narrower,
    ci: summary.ci?.map((bound) => value + (bound - summary[key]) / narrower),
  });
}

const present = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
