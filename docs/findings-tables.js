// The tables of docs/findings.md, from the built package.
import { createI18n } from "../dist/i18n.js";
import {
  backgroundWorks,
  claimIds,
  claims,
  gradeClaim,
  gradeDomains,
  references,
  studies,
  summaryOfFindings,
} from "../dist/index.js";
import { table } from "./pages.js";

const i18n = await createI18n("en");
const term = (path) => i18n.text({ key: `common:term.${path}` });
const terms = (family, ids) => (ids.length === 0 ? "–" : ids.map((id) => term(`${family}.${id}`)).join(", "));
const certaintyOf = (grade) => term(`certainty.${grade.certainty}`);

const reviewKinds = ["umbrella-review", "systematic-review", "meta-analysis", "narrative-review"];
/** What the directions of findings and of conclusions are called, by the kind of claim. */
const words = {
  benefit: ["better", "worse"],
  mechanism: ["found", "the opposite"],
  harm: ["decrease", "increase"],
  method: ["could not tell", "could tell"],
};

/** Why our reading differs from that of the reviews, or that it does not. */
const explanations = {
  depression:
    "No conflict. The review of 2020 was written before both trials of our body, and the one of 2025 is about animals. Its certainty is very low because one trial is known only from its sponsor and the press.",
  anxiety:
    "The reviews name anxiety among the effects that were found, one of them from what users report; another is on animals, and one on cannabidiol, which helped at doses higher than ours. Our body holds one controlled result from each family, in whichever direction; four of the seven are on THC or cannabidiol.",
  "mood-acute":
    "The review notes changes against placebo, and null findings beside them, and does not grade. We count the directions, and then rate down twice, because most people in these trials could tell what they had been given.",
  "mood-repeated":
    "What users report without a comparator is better mood, which is what the review of 2024 sums up; the one of 2020 takes surveys and trials together. We count controlled results only, and there is one. The umbrella review agrees with us.",
  "well-being": "No conflict: too early to conclude.",
  "creativity-convergent":
    "The review finds subtle effects in the experiments that there were in 2020, one without a comparator (Prochazkova 2018, in our set) among those known then. At least two of the three controlled results of our body came later, and none found a difference.",
  "creativity-divergent":
    "As for convergent thinking; the other review takes surveys in as well. The truffle trials, the largest, found a difference in one score of several; that score is the one in our body, so that the disagreement shows.",
  attention:
    "One review sums up what users report; the meta-analysis takes in full doses, which slow people down more. Ours are three low doses, with few people.",
  memory:
    "The difference that matters most. The meta-analyses pool effect sizes, one of them up to full doses, and find a small harm to cognitive control and slower reactions. We count directions from abstracts, where a small harm can hide behind “no clear difference”, and take in cannabis. A reader who weighs this outcome should weigh theirs.",
  sleep:
    "Near to ours: the review is on cannabidiol alone, and calls its effect on insomnia marginal. Our body adds THC and one trial of LSD, and its results go both ways.",
  energy: "The review takes in surveys, with results both ways. Ours are controlled results around a dose only.",
  pain: "No conflict on LSD in the laboratory; the other review is on cannabidiol alone. Our body adds a later trial of LSD without a difference, and trials of inhaled cannabis in patients.",
  bdnf: "The review takes in animals, several drugs and repeated doses. Ours is one trial with people, in blood.",
  neuroplasticity:
    "16 of the 20 studies in the review are preclinical. Ours are two trials with people, by signals of the brain, and none found a rise.",
  blinding:
    "Another question. The reviews ask whether expectation explains the effects, and call it open; this claim asks only whether people could tell, and the next one whether expectation was tested on its own.",
  "adverse-events":
    "The reviews are on psychedelics, or on cannabidiol in one case and on animals in another, and differ in tone: mild and short, well tolerated, or too early to say. Our body compares with placebo throughout, and two of its three trials of LSD found more; it also has eight trials of cannabis, of which four found no clear difference and three found more.",
  "blood-pressure":
    "The review of 2025 reports a rise, and both trials of LSD in our body found one. The body also holds psilocybin and mescaline at their lowest doses, where none was seen, so it is split two against two. The review of 2020 came before the second trial of LSD.",
  "heart-valves": "No conflict: not tested in people.",
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
        if (reviews.length > 0 !== claim.id in explanations)
          throw new Error(`${claim.id}: reviews and why do not match`);
        const counts = Object.entries(grade.directions)
          .filter(([, count]) => count > 0)
          .map(([direction, count]) => `${directionWord(direction, claim.kind)} ${count}`);
        return [
          name(claim),
          `${certaintyOf(grade)}${counts.length === 0 ? "" : ` (${counts.join(", ")})`}`,
          reviews.length === 0 ? "none in our set concludes on it" : list(reviews),
          explanations[claim.id] ?? "–",
        ];
      }),
    ),
  };
}
