// The works that studies come from.
import { article } from "microdosing/article";
import { studies } from "microdosing/evidence";

import { element } from "./dom.js";

const works = new Map(article.references.map((work) => [work.id, work]));
const studiesBy = new Map(studies.map((study) => [study.id, study]));

/** A study by its id. */
export const studyOf = (id) => studiesBy.get(id);

/** First author and year, as the plots name a study. */
export function nameOf({ reference }, texts) {
  const { author: [first] = [], issued } = works.get(reference);
  const name = first?.family ?? first?.literal ?? texts.noAuthor;
  return `${name} ${issued?.["date-parts"][0][0] ?? texts.noYear}`;
}

/** The title of a study's paper, linked to where it was published. */
export function paperOf({ reference }) {
  const { DOI, URL: address, title, language = "en" } = works.get(reference);
  return element("a", { href: DOI ? `https://doi.org/${DOI}` : address }, element("bdi", { lang: language }, title));
}

/** When the records of a claim were last reviewed. */
export const reviewOf = ({ reviewedOn }, i18n) =>
  element(
    "p",
    { className: "aside" },
    `${i18n.text({ key: "common:render.reviewed" })}: `,
    element("time", { dateTime: reviewedOn }, i18n.date(reviewedOn)),
  );
