// The studies of claims: what they are called, and the works that they come from.
import { article } from "microdosing/article";
import { claims, studies } from "microdosing/evidence";

import { element } from "./dom.js";

const works = new Map(article.references.map((work) => [work.id, work]));
const studiesBy = new Map(studies.map((study) => [study.id, study]));

/** A study by its id. */
export const studyOf = (id) => studiesBy.get(id);

/** The ids of the studies of claims, each once. */
export const studiesOf = (claims) => [...new Set(claims.flatMap(({ body }) => body.map(({ study }) => study)))];

/** The data of the plots, written by the build, and what they call a study. */
export async function loadPlots(i18n) {
  const { forests, directions } = await (await fetch("plots.json")).json();
  // A row for each study, in the order of the claim.
  const rows = claims.flatMap((claim) => studiesOf([claim]).map((id, row) => [id, directions[claim.id].studies[row]]));
  const names = new Map(rows.map(([id, { label }]) => [id, typeof label === "string" ? label : i18n.text(label)]));
  return { forests, directions, nameOf: (id) => names.get(id) };
}

/** The title of a study's paper, linked to where it was published. */
export function paperOf({ reference }) {
  const { DOI, URL: address, title, language = "en" } = works.get(reference);
  return element("a", { href: DOI ? `https://doi.org/${DOI}` : address }, element("bdi", { lang: language }, title));
}

/** When the records of claims were last reviewed: of several, the oldest review. */
export function reviewOf(claims, i18n) {
  const [reviewedOn] = claims.map((claim) => claim.reviewedOn).sort();
  const time = element("time", { dateTime: reviewedOn }, i18n.date(reviewedOn));
  return element("p", { className: "aside" }, `${i18n.text({ key: "common:render.reviewed" })}: `, time);
}
