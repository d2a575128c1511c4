// The law of a day: a map and a table of all countries, and what holds in one place.
import { renderHtml } from "microdosing/article";
import {
  activities,
  compareJurisdictions,
  countryCodes,
  findJurisdiction,
  jurisdictions,
  legalityDocument,
  legalStatuses,
  legalTimeline,
  lookupLegality,
  substanceIds,
  suggestJurisdictions,
  timelineDocument,
} from "microdosing/legality";

import { asked, keep } from "./address.js";
import { button, choice, element, field, fields, show, slider, suggesting } from "./dom.js";
import { drawMap } from "./map.js";

const today = new Date().toISOString().slice(0, 10);
const years = { min: 1960, max: Number(today.slice(0, 4)) };
const days = { min: `${years.min}-01-01`, max: `${years.max}-12-31` };
const state = { substance: "psilocybin", activity: "possession", on: today, place: "NL" };

export async function view({ place, i18n, texts }) {
  const outlines = await (await fetch("map.json")).json();
  const status = (id) => i18n.term("status", id);
  const day = element("input", { type: "date", ...days, autocomplete: "off" });
  takeAsked(day);
  const note = element("p", { className: "note", role: "status" });
  const told = element("p", { className: "told", "aria-hidden": "true" });
  const title = element("figcaption", {});
  const drawn = drawMap(
    outlines,
    (code) => choosePlace(code),
    (code, found) => {
      told.textContent = code === undefined ? texts.law.noCode : `${i18n.place(code)}: ${statusOfForms(found)}`;
    },
  );
  const counts = new Map(legalStatuses.map((id) => [id, element("span", {})]));
  const table = tableOf(countryCodes, i18n, texts, (code) => choosePlace(code));
  const answer = element("div", {});

  /** A status, with the forms that it is of where it is not of all. */
  function statusOfForms({ status: id, forms }) {
    if (forms === undefined) return status(id);
    const values = { status: { term: `status.${id}` }, forms: { terms: forms.map((form) => `form.${form}`) } };
    return i18n.text({ key: "legality:document.cell-status-forms", values });
  }

  /** Map, legend and table: at once, also while the year slides. */
  function paint() {
    const { substance, activity, on } = state;
    const compared = compareJurisdictions({ substance, activity, on, jurisdictions: countryCodes });
    const tally = drawn.paint(compared);
    for (const [id, count] of counts) count.textContent = i18n.number(tally[id] ?? 0);
    const caption = texts.law.caption(
      i18n.term("substance", substance),
      i18n.term("activity", activity),
      i18n.date(on),
    );
    drawn.describe(caption, texts.law.mapIsTable);
    title.textContent = caption;
    table.write(caption, compared, statusOfForms);
  }

  function writeAnswer() {
    const { substance, activity, on, place: jurisdiction } = state;
    if (jurisdiction === undefined) {
      answer.replaceChildren();
      return;
    }
    const report = legalityDocument(lookupLegality({ substance, jurisdiction, on }));
    const query = { substance, jurisdiction, activity };
    const history = timelineDocument(legalTimeline(query), query);
    show(
      answer,
      renderHtml(report, i18n, { idPrefix: "law-answer-" }) + renderHtml(history, i18n, { idPrefix: "law-history-" }),
    );
    found.tell(texts.law.shown(i18n.place(jurisdiction), title.textContent));
  }

  let later;
  /** Not in every picture of a slider that moves. */
  function writeAnswerSoon() {
    clearTimeout(later);
    later = setTimeout(writeAnswer, 150);
  }

  function write() {
    clearTimeout(later);
    paint();
    writeAnswer();
    keep(state);
  }

  function choosePlace(code) {
    typed.input.value = i18n.place(code);
    found.offer([]);
    state.place = code;
    writeAnswer();
    keep(state);
    heading.scrollIntoView({ block: "start" });
    heading.focus();
  }

  const labels = new Map(jurisdictions.map(({ code }) => [i18n.place(code), code]));
  const found = findings(i18n, choosePlace);
  const suggest = (text) => suggestJurisdictions(text, { locale: i18n.lng, limit: 8 });

  /** The place of a name in the reader's language; else what the text can mean. Never what stood there before. */
  function readPlace() {
    const text = typed.input.value.trim();
    const { best, candidates } = findJurisdiction(text);
    state.place = labels.get(text) ?? best?.code;
    const exact = candidates.filter(({ confidence }) => confidence === "exact");
    const meant = exact.length > 0 ? exact : [...suggest(text), ...candidates];
    const others = [...new Set(meant.map(({ code }) => code))].filter((code) => code !== state.place);
    found.offer(others, state.place === undefined ? "" : texts.law.others);
    if (text === "") found.tell(texts.law.noPlace);
    else if (state.place === undefined) found.tell(texts.law[others.length > 0 ? "which" : "notFound"](text));
    writeAnswer();
    keep(state);
  }

  const typed = suggesting(
    texts.law.place,
    "offered-places",
    (text) => suggest(text).map(({ label }) => ({ text: label, value: label })),
    readPlace,
  );
  typed.input.value = state.place === undefined ? "" : i18n.place(state.place);

  const sliding = slider(
    texts.law.year,
    { ...years, step: 1, value: Number(state.on.slice(0, 4)) },
    (year) => String(year),
    (year) => {
      // The 29th of February is in every fourth year only.
      state.on = `${year}${state.on.slice(4)}`.replace("02-29", "02-28");
      day.value = state.on;
      noteDay();
      paint();
      writeAnswerSoon();
    },
  );
  const range = sliding.querySelector("input");
  range.addEventListener("change", write);

  function noteDay() {
    const isRight = day.value !== "" && day.validity.valid;
    day.setAttribute("aria-invalid", !isRight);
    if (!isRight) note.textContent = texts.law.noSuchDay(i18n.date(days.min), i18n.date(days.max));
    else note.textContent = day.value > today ? texts.law.future : "";
    return isRight;
  }
  day.addEventListener("change", () => {
    if (!noteDay()) return;
    state.on = day.value;
    range.value = day.value.slice(0, 4);
    write();
    range.setAttribute("aria-valuetext", range.value);
    sliding.querySelector("output").textContent = range.value;
  });
  const choose = (key) => (value) => {
    state[key] = value;
    write();
  };
  const optionsOf = (group, ids) => ids.map((id) => [id, i18n.term(group, id)]);
  const heading = element("h2", { tabIndex: -1 }, texts.law.answer);
  place.append(
    fields(
      texts.law.question,
      choice(texts.substance, optionsOf("substance", substanceIds), state.substance, choose("substance")),
      choice(texts.law.activity, optionsOf("activity", activities), state.activity, choose("activity")),
      field(texts.law.day, day),
      sliding,
    ),
    note,
    element("figure", { className: "world" }, title, drawn.svg, told),
    element("h2", {}, texts.law.legend),
    element(
      "ul",
      { className: "legend" },
      ...legalStatuses.map((id) => element("li", {}, swatch(id), ` ${status(id)}: `, counts.get(id))),
    ),
    element("ul", { className: "aside" }, ...texts.law.notes.map((text) => element("li", {}, text))),
    heading,
    typed.label,
    found.said,
    answer,
    element("h2", {}, texts.law.all),
    table.region,
  );
  noteDay();
  write();
}

/** Takes what is known of what the address asks for. */
function takeAsked(day) {
  const { substance, activity, on, place = "" } = asked();
  if (substanceIds.includes(substance)) state.substance = substance;
  if (activities.includes(activity)) state.activity = activity;
  day.value = on ?? "";
  if (day.value !== "" && day.validity.valid) state.on = day.value;
  state.place = findJurisdiction(place).best?.code ?? state.place;
  day.value = state.on;
}

const swatch = (id) => element("i", { className: `swatch status-${id}` });

/** What is said of a place that was typed, and the others that could be meant. */
function findings(i18n, choosePlace) {
  const sentence = element("span", {});
  const others = element("span", {});
  return {
    said: element("p", { role: "status" }, sentence, others),
    tell(text) {
      sentence.textContent = text;
    },
    offer(codes, label = "") {
      const buttons = codes.map((code) => button(i18n.place(code), () => choosePlace(code), { className: "link" }));
      others.replaceChildren(...(codes.length === 0 ? [] : [` ${label} `, ...buttons]));
    },
  };
}

/** The table of all countries. */
function tableOf(codes, i18n, texts, choosePlace) {
  const names = new Map(codes.map((code) => [code, i18n.place(code)]));
  const cells = new Map(codes.map((code) => [code, { sign: swatch("none"), text: element("span", {}) }]));
  const rows = [...codes]
    .sort((one, other) => names.get(one).localeCompare(names.get(other), i18n.lng))
    .map((code) => {
      const open = button(names.get(code), () => choosePlace(code), { className: "link" });
      const { sign, text } = cells.get(code);
      return element("tr", {}, element("th", { scope: "row" }, open), element("td", {}, sign, " ", text));
    });
  const caption = element("caption", {});
  const heads = [texts.law.place, texts.law.status].map((text) => element("th", { scope: "col" }, text));
  const head = element("thead", {}, element("tr", {}, ...heads));
  const table = element("table", {}, caption, head, element("tbody", {}, ...rows));
  return {
    region: element("div", { className: "all", tabIndex: 0, role: "region", "aria-label": texts.law.all }, table),
    write(title, compared, textOf) {
      caption.textContent = title;
      for (const { jurisdiction, status } of compared) {
        const { sign, text } = cells.get(jurisdiction);
        const written = textOf(status);
        if (text.textContent === written) continue;
        text.textContent = written;
        sign.className = `swatch status-${status.status}`;
      }
    },
  };
}
