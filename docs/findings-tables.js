// The tables of docs/findings.md, from the built package.
import { createI18n, termKey } from "../dist/i18n.js";
import {
  backgroundWorks,
  claimIds,
  claims,
  gradeClaim,
  gradeDomains,
  references,
  reviewKinds,
  studies,
  summaryOfFindings,
} from "../dist/index.js";
import { table } from "./pages.js";

const i18n = await createI18n("en");
const term = (path) => i18n.text({ key: termKey(path) });
const terms = (family, ids) => (ids.length === 0 ? "–" : ids.map((id) => term(`${family}.${id}`)).join(", "));
const certaintyOf = (grade) => term(`certainty.${grade.certainty}`);

/** What the directions of findings and of conclusions are called, by the kind of claim. */
const words = {
  benefit: ["better", "worse"],
  mechanism: ["found", "the opposite"],
  harm: ["decrease", "increase"],
  method: ["could not tell", "could tell"],
};

function directionWord(direction, kind) {
  const [good, bad] = words[kind];
  return {
    "favours-substance": good,
    "favours-comparator": bad,
    "no-difference": "no clear difference",
    mixed: "mixed",
    insufficient: "too little to say",
  }[direction];
}

/** The reviews that conclude on an outcome of a claim, with what they conclude. */
function reviewsOf(claim) {
  // Reviews do not tell mood on the day from mood over weeks in the same words as we do; each is read under its own.
  return backgroundWorks
    .filter((work) => reviewKinds.includes(work.kind))
    .flatMap((work) =>
      work.conclusions
        .filter(({ outcome }) => outcome === claim.outcome)
        .map(({ direction }) => `${link(work.reference)}: ${directionWord(direction, claim.kind)}`),
    );
}

function link(id) {
  const { author = [], issued, title, DOI, URL: address } = references.find((reference) => reference.id === id);
  const name = author[0]?.family ?? author[0]?.literal ?? title.split(/[:.]/)[0].replaceAll(/[[\]]/g, "").trim();
  const label = [name, issued?.["date-parts"][0]?.[0]].filter(Boolean).join(" ");
  const target = DOI === undefined ? address : `https://doi.org/${DOI}`;
  return target === undefined ? label : `[${label}](${target})`;
}

const studyOf = (id) => studies.find((study) => study.id === id);
const resultOf = ({ study, result }) => studyOf(study).results.find(({ id }) => id === result);

function importantDifference({ threshold }) {
  if (threshold === undefined) return "none found";
  const { value, measure, instrument, reference } = threshold;
  return `${measure} ${value}${instrument === undefined ? "" : ` (${instrument})`}, ${link(reference)}`;
}

function largestOf({ largest }, kind) {
  if (typeof largest === "string") return largest === "tied" ? "two of the same size" : "–";
  return `${link(studyOf(largest.study).reference)} (${largest.participants}): ${directionWord(largest.direction, kind)}`;
}

const hundredths = (value) => (Math.round(value * 100) / 100).toFixed(2);
const interval = ([low, high]) => `${hundredths(low)} to ${hundredths(high)}`;
const withGuess = (adjusted) =>
  adjusted === "not-computable"
    ? "–"
    : `${hundredths(adjusted.estimate)} (${interval(adjusted.intervals.adhoc)}; results: ${adjusted.k})`;
const whyNot = { "larger-dose": "a larger dose", uncontrolled: "no control group" };
const list = (items) => (items.length === 0 ? "–" : items.join("; "));
const name = ({ id }) => term(`claim.${id}`);

/**
 * The tables of docs/findings.md, by the name of their place on the page.
 *
 * @returns Markdown by name.
 */
export function findingsTables() {
  const graded = claimIds.map((id) => ({ claim: claims.find((claim) => claim.id === id), grade: gradeClaim(id) }));
  const rows = new Map(summaryOfFindings().map((row) => [row.claim, row]));
  return {
    summary: table(
      [
        "outcome",
        "substances",
        "people",
        "studies",
        "took part",
        "certainty",
        "effect",
        "largest study",
        "minimally important difference",
        "in words",
      ],
      graded.map(({ claim, grade }) => [
        name(claim),
        terms("substance", claim.substances),
        terms("population", claim.populations),
        grade.k,
        grade.participants,
        certaintyOf(grade),
        i18n.text(rows.get(claim.id).effect),
        largestOf(grade, claim.kind),
        importantDifference(claim),
        i18n.text(grade.statement),
      ]),
    ),
    estimates: table(
      [
        "outcome",
        "results",
        "took part",
        "measure",
        "estimate",
        "normal",
        "Knapp and Hartung",
        "with floor",
        "with the guess in the model",
      ],
      graded
        .filter(({ grade }) => grade.estimate !== "not-computable")
        .map(({ claim, grade: { k, estimate } }) => [
          name(claim),
          `${estimate.k} of ${k}`,
          estimate.participants,
          estimate.measure === "MD" ? `MD (${estimate.instrument})` : estimate.measure,
          hundredths(estimate.estimate),
          ...["z", "knha", "adhoc"].map((test) => interval(estimate.intervals[test])),
          withGuess(estimate.guessAdjusted),
        ]),
    ),
    elsewhere: table(
      ["outcome", "what was tested instead", "why it does not count"],
      graded
        .filter(({ grade }) => grade.k === 0)
        .flatMap(({ claim, grade }) =>
          grade.elsewhere.map(({ study, substance, dose, participants, direction, reason }) => [
            name(claim),
            `${link(studyOf(study).reference)}: ${term(`substance.${substance}`)}${
              dose === undefined ? "" : ` ${dose.amount} ${dose.unit}`
            }, ${participants} people, ${directionWord(direction, claim.kind)}`,
            whyNot[reason] ?? term(`exclusion.${reason}`),
          ]),
        ),
    ),
    judgements: table(
      ["outcome", ...gradeDomains.map((domain) => term(`domain.${domain}`).toLowerCase())],
      graded
        .filter(({ grade }) => grade.k > 0)
        .map(({ claim, grade }) => [
          name(claim),
          ...gradeDomains.map((domain) => {
            const { levels, reason, source } = grade.domains[domain];
            return `${levels === 0 ? "0" : `−${levels}`} (${source}): ${i18n.text(reason)}`;
          }),
        ]),
    ),
    bodies: table(
      ["outcome", "in the body", "left out"],
      graded.map(({ claim }) => [
        name(claim),
        list(
          claim.body.map(
            (member) => `${member.study} / ${member.result} (${directionWord(resultOf(member).direction, claim.kind)})`,
          ),
        ),
        list(
          (claim.excluded ?? []).map(
            (member) => `${member.study} / ${member.result} (${term(`exclusion.${member.reason}`)})`,
          ),
        ),
      ]),
    ),
    reviews: table(
      ["outcome", "ours", "reviews", "why they differ"],
      graded.map(({ claim, grade }) => {
        const reviews = reviewsOf(claim);
        const counts = Object.entries(grade.directions)
          .filter(([, count]) => count > 0)
          .map(([direction, count]) => `${directionWord(direction, claim.kind)} ${count}`);
        return [
          name(claim),
          `${certaintyOf(grade)}${counts.length === 0 ? "" : ` (${counts.join(", ")})`}`,
          reviews.length === 0 ? "none in our set concludes on it" : list(reviews),
          claim.agreementWithReviews ?? "–",
        ];
      }),
    ),
  };
}
