// The article, with what a reader may choose.
import {
  article,
  audiences,
  certaintyDisplays,
  detailLevels,
  referenceDisplays,
  renderHtml,
  rowGroupings,
  stanceDisplays,
} from "microdosing/article";
import { choice, element, fields, show } from "./dom.js";

const vocabularies = {
  detail: detailLevels,
  certainty: certaintyDisplays,
  audience: audiences,
  group: rowGroupings,
  stances: stanceDisplays,
  references: referenceDisplays,
};
// Kept while the language changes.
const reading = {
  detail: "standard",
  certainty: "both",
  audience: "public",
  group: "outcome",
  stances: "none",
  references: "folded",
};

export function view({ place, i18n, texts }) {
  const output = element("div", {});
  const write = () => show(output, renderHtml(article, i18n, { ...reading, contents: true, idPrefix: "article-" }));
  const choices = Object.entries(vocabularies).map(([name, members]) => {
    const options = members.map((id) => [id, texts.reading[name][id]]);
    return choice(texts.reading[name].label, options, reading[name], (value) => {
      reading[name] = value;
      write();
    });
  });
  place.append(fields(texts.reading.title, ...choices), output);
  write();
}
