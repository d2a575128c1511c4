// `npm run bench`: what rendering the article as HTML costs, beside marked, which gets the same article as Markdown. Both
// stand in one process and take turns; times are of the processor, in the fastest round.
// docs/benchmarks.md says what is compared.
import { marked } from "marked";
import { article, renderHtml, renderMarkdown, renderText } from "microdosing/article";
import { createI18n } from "microdosing/i18n";

const [en, ar] = [await createI18n("en"), await createI18n("ar")];
const markdown = renderMarkdown(article, en);

/** Results go in here, so that no call can be optimised away; reading a letter makes the engine join the pieces. */
let sink = 0;
const compared = {
  "renderHtml, English": () => renderHtml(article, en),
  "renderHtml, Arabic": () => renderHtml(article, ar),
  "marked, from Markdown": () => marked.parse(markdown),
};
const others = {
  "renderHtml, brief": () => renderHtml(article, en, { detail: "brief" }),
  "renderMarkdown, English": () => renderMarkdown(article, en),
  "renderText, English": () => renderText(article, en),
};

/** Milliseconds of the processor that calls take, each. */
function time(call, calls) {
  const start = process.cpuUsage();
  for (let i = 0; i < calls; i++) {
    const text = call();
    sink += text.charCodeAt(text.length - 1);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}

/** What each job takes: at the first call, and in the fastest of rounds in which the jobs take turns. */
function measure(jobs) {
  const cold = Object.fromEntries(Object.entries(jobs).map(([name, call]) => [name, time(call, 1)]));
  const best = Object.fromEntries(Object.keys(jobs).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < 100; round++) {
    for (const [name, call] of Object.entries(jobs)) best[name] = Math.min(best[name], time(call, 10));
  }
  return { cold, best };
}

const measured = [measure(compared), measure(others)];
const cold = Object.assign({}, ...measured.map((figures) => figures.cold));
const best = Object.assign({}, ...measured.map((figures) => figures.best));
const reference = best["marked, from Markdown"];
console.log(`\nRendering the article, ${(markdown.length / 1000).toFixed(0)} kB of Markdown`);
for (const [name, ms] of Object.entries(best)) {
  const ratio = (ms / reference).toFixed(2);
  console.log(
    `  ${name.padEnd(24)} ${ms.toFixed(2)} ms, first call ${cold[name].toFixed(1)} ms: ${ratio} times marked`,
  );
}
console.log(
  `  Arabic takes ${(best["renderHtml, Arabic"] / best["renderHtml, English"]).toFixed(2)} times as long as English`,
);
console.log(
  `  The brief article takes ${(best["renderHtml, brief"] / best["renderHtml, English"]).toFixed(2)} times as long as the standard one`,
);
if (sink === 0) throw new Error("nothing was rendered");
