import { type Attributes, element, type Markup } from "../lib/markup.js";
import type { TextI18n } from "../model/i18n.js";
import type { RiskOfBiasLevel } from "../model/risk-of-bias.js";
import { type RiskOfBiasData, riskOfBiasDomains, riskOfBiasJudgements } from "../model/risk-of-bias-data.js";
import type { LegendItem } from "./draw-legend.js";
import { hundredths } from "./plot-axis.js";
import { say } from "./plot-text.js";

/** A judgement, or that there is none. */
export type Judged = RiskOfBiasLevel | "not-judged";

/** How a judgement looks: by its symbol as well as by its colour, which are those of robvis and Cochrane. */
interface Look {
  /** Colour of the area. */
  readonly fill: string;
  /** Colour of the symbol on it. */
  readonly ink: string;
  /** Lines of the symbol, from -1 to 1 to the right and down. */
  readonly symbol: string;
}

const PLUS = "M-1 0H1M0-1V1";
const MINUS = "M-1 0H1";
const CROSS = "M-.8-.8L.8.8M-.8.8L.8-.8";
const EXCLAMATION = "M0-1V.3M0 .85V1";
const QUESTION = "M-.6-.45C-.6-1.2.6-1.2.6-.45C.6 0 0 0 0 .4M0 .85V1";
const dark = "#000";
const light = "#fff";

const looks: Readonly<Record<Judged, Look>> = {
  low: { fill: "#02c100", ink: dark, symbol: PLUS },
  "some-concerns": { fill: "#e2df07", ink: dark, symbol: MINUS },
  moderate: { fill: "#e2df07", ink: dark, symbol: MINUS },
  high: { fill: "#bf0000", ink: light, symbol: CROSS },
  serious: { fill: "#bf0000", ink: light, symbol: CROSS },
  critical: { fill: "#820000", ink: light, symbol: EXCLAMATION },
  "no-information": { fill: "#4ea1f7", ink: dark, symbol: QUESTION },
  "not-judged": { fill: "none", ink: "currentColor", symbol: "" },
};

const classOf = (judged: Judged): string => `plot-judgement plot-${judged}`;

/**
 * Attributes of an area in the colour of a judgement; one that was not judged is empty, within a broken line.
 *
 * @param judged - The judgement.
 * @returns The attributes.
 */
export function areaOf(judged: Judged): Attributes {
  return {
    class: classOf(judged),
    fill: looks[judged].fill,
    stroke: "currentColor",
    ...(judged === "not-judged" ? { "stroke-dasharray": "3 3" } : {}),
  };
}

/**
 * The symbol of a judgement.
 *
 * @param judged - The judgement.
 * @param x - Its middle.
 * @param y - Its middle.
 * @param size - Half of its width.
 * @param ink - Its colour, where it does not stand on the colour of the judgement.
 * @returns The symbol; nothing for what was not judged.
 */
export function symbolOf(judged: Judged, x: number, y: number, size: number, ink?: string): readonly Markup[] {
  const { symbol, ink: own } = looks[judged];
  if (symbol === "") return [];
  return [
    element("path", {
      class: "plot-symbol",
      d: symbol,
      transform: `translate(${hundredths(x)} ${hundredths(y)}) scale(${size})`,
      fill: "none",
      stroke: ink ?? own,
      "stroke-width": hundredths(2 / size),
    }),
  ];
}

/**
 * A traffic light.
 *
 * @param judged - The judgement.
 * @param x - Its middle.
 * @param y - Its middle.
 * @param radius - Its radius.
 * @returns A circle with a symbol.
 */
export function lightOf(judged: Judged, x: number, y: number, radius: number): readonly Markup[] {
  return [
    element("circle", { ...areaOf(judged), cx: hundredths(x), cy: hundredths(y), r: radius }),
    ...symbolOf(judged, x, y, hundredths(radius * 0.55)),
  ];
}

/**
 * A judgement in words.
 *
 * @param i18n - The language.
 * @param judged - The judgement.
 * @returns The text.
 */
export const judgedText = (i18n: TextI18n, judged: Judged): string => say(i18n, `common:term.risk-of-bias.${judged}`);

/**
 * The entries of a legend.
 *
 * @param i18n - The language.
 * @param judged - The judgements that are shown.
 * @returns The entries.
 */
export function judgementLegend(i18n: TextI18n, judged: readonly Judged[]): readonly LegendItem[] {
  return judged.map((each) => ({ text: judgedText(i18n, each), mark: (x, y) => lightOf(each, x, y, 8) }));
}

/** A column of a traffic light plot, a bar of a summary. */
export interface PlottedDomain {
  /** Its id; none for the overall judgement. */
  readonly id?: string;
  /** Its name. */
  readonly name: string;
  /** What each study was judged to be; undefined where the domain is not for it. */
  readonly judged: readonly (Judged | undefined)[];
}

/**
 * The domains that at least one study was judged in, in the tool's order, and the overall judgement, where there is one.
 *
 * @param data - What is shown.
 * @param i18n - The language.
 * @returns The domains.
 */
export function plottedDomains({ tool, studies }: RiskOfBiasData, i18n: TextI18n): readonly PlottedDomain[] {
  const domains = riskOfBiasDomains[tool]
    // Period and carryover effects are a domain of crossover trials alone.
    .filter((id) => id !== "DS" || studies.some(({ domains }) => Object.hasOwn(domains, id)))
    .map((id) => ({
      id,
      name: say(i18n, `common:term.${tool}-domain.${id}`),
      judged: studies.map(({ domains }) =>
        Object.hasOwn(domains, id) ? domains[id] : id === "DS" ? undefined : ("not-judged" as const),
      ),
    }));
  return [
    ...domains,
    { name: say(i18n, "common:plot.overall"), judged: studies.map(({ overall }) => overall ?? "not-judged") },
  ];
}

/**
 * The judgements that a plot shows, lowest first.
 *
 * @param data - What is shown.
 * @param domains - Its domains.
 * @returns The words of the tool, and that a domain was not judged where that is so.
 */
export function shownJudgements({ tool }: RiskOfBiasData, domains: readonly PlottedDomain[]): readonly Judged[] {
  const isOpen = domains.some(({ judged }) => judged.includes("not-judged"));
  return [...riskOfBiasJudgements[tool], ...(isOpen ? (["not-judged"] as const) : [])];
}

/** Names of the tools; names are the same in every language. */
export const toolNames: Readonly<Record<RiskOfBiasData["tool"], string>> = { rob2: "RoB 2", "robins-i": "ROBINS-I" };
