// The law of a day: a map and a table of all countries, and what holds in one place.
import { renderHtml } from "microdosing/article";
import {
  activities,
  compareJurisdictions,
  countryCodes,
  findJurisdiction,
  legalityDocument,
  legalStatuses,
  legalTimeline,
  lookupLegality,
  substanceIds,
  suggestJurisdictions,
  timelineDocument,
} from "microdosing/legality";

import { choice, element, field, fields, show, slider, suggesting } from "./dom.js";
import { drawMap } from "./map.js";

const today = new Date().toISOString().slice(0, 10);
const firstYear = 1960;
const state = { substance: "psilocybin", activity: "possession", on: today, place: "NL" };

export async function view({ place, i18n, texts }) {
  const outlines = await (await fetch("map.json")).json();
  const names = new Map(countryCodes.map((code) => [code, i18n.place(code)]));
  const told = element("p", { className: "told", "aria-hidden": "true" });
  const status = (id) => i18n.term("status", id);
  const drawn = drawMap(
    outlines,
    (code) => choosePlace(code),
    (code, id) => {
      told.textContent = code === undefined ? texts.law.noCode : `${names.get(code)}: ${status(id)}`;
    },
  );
  const counts = new Map(legalStatuses.map((id) => [id, element("span", {})]));
  const cells = new Map();
  const rows = [...countryCodes]
    .sort((one, other) => names.get(one).localeCompare(names.get(other), i18n.lng))
    .map((code) => {
      const open = element("button", { type: "button", className: "link" }, names.get(code));
      open.addEventListener("click", () => choosePlace(code));
      const cell = element("td", {});
      cells.set(code, cell);
      return element("tr", {}, element("th", { scope: "row" }, open), cell);
    });
  const caption = element("caption", {});
  const day = element("input", { type: "date", min: `${firstYear}-01-01`, max: "2099-12-31", autocomplete: "off" });
  const answer = element("div", {});
  let shown = [];

  /** Map and legend, at once; the table when the slider rests. */
  function paint() {
    const { substance, activity, on } = state;
    shown = compareJurisdictions({ substance, activity, on, jurisdictions: countryCodes });
    const tally = drawn.paint(shown);
    for (const [id, count] of counts) count.textContent = i18n.number(tally[id] ?? 0);
  }

  function writeTable() {
    for (const { jurisdiction, status: found } of shown) {
      const cell = cells.get(jurisdiction);
      const text = status(found.status);
      if (cell.textContent === text) continue;
      cell.textContent = text;
      cell.className = `status-${found.status}`;
    }
    const { substance, activity, on } = state;
    caption.textContent = texts.law.caption(
      i18n.term("substance", substance),
      i18n.term("activity", activity),
      i18n.date(on),
    );
    drawn.describe(caption.textContent, texts.law.mapIsTable);
  }

  function writeAnswer() {
    const { substance, activity, on, place: jurisdiction } = state;
    const report = legalityDocument(lookupLegality({ substance, jurisdiction, on }));
    const query = { substance, jurisdiction, activity };
    const history = timelineDocument(legalTimeline(query), query);
    show(
      answer,
      renderHtml(report, i18n, { idPrefix: "answer-" }) + renderHtml(history, i18n, { idPrefix: "history-" }),
    );
  }

  function write() {
    paint();
    writeTable();
    writeAnswer();
  }

  function choosePlace(code) {
    state.place = code;
    typed.input.value = i18n.place(code);
    writeAnswer();
    heading.scrollIntoView({ block: "start" });
    heading.focus();
  }

  const typed = suggesting(
    texts.law.place,
    "offered-places",
    (text) =>
      suggestJurisdictions(text, { locale: i18n.lng, limit: 8 }).map(({ label }) => ({ text: label, value: label })),
    (text) => {
      const code = findJurisdiction(text).best?.code;
      if (code === undefined || code === state.place) return;
      state.place = code;
      writeAnswer();
    },
  );
  typed.input.value = i18n.place(state.place);
  const lastYear = Number(today.slice(0, 4));
  const years = slider(
    texts.law.year,
    { min: firstYear, max: lastYear, step: 1, value: Number(state.on.slice(0, 4)) },
    (year) => String(year),
    (year) => {
      // The 29th of February is in every fourth year only.
      state.on = `${year}${state.on.slice(4)}`.replace("02-29", "02-28");
      day.value = state.on;
      paint();
    },
  );
  years.querySelector("input").addEventListener("change", write);
  day.value = state.on;
  day.addEventListener("change", () => {
    if (day.value === "") return;
    state.on = day.value;
    const range = years.querySelector("input");
    range.value = day.value.slice(0, 4);
    write();
    range.setAttribute("aria-valuetext", range.value);
    years.querySelector("output").textContent = range.value;
  });
  const choose = (key) => (value) => {
    state[key] = value;
    write();
  };
  const heading = element("h2", { tabIndex: -1 }, texts.law.answer);
  place.append(
    fields(
      texts.law.question,
      choice(
        texts.substance,
        substanceIds.map((id) => [id, i18n.term("substance", id)]),
        state.substance,
        choose("substance"),
      ),
      choice(
        texts.law.activity,
        activities.map((id) => [id, i18n.term("activity", id)]),
        state.activity,
        choose("activity"),
      ),
      field(texts.law.day, day),
      years,
    ),
    element("figure", { className: "world" }, drawn.svg, told),
    element("h2", {}, texts.law.legend),
    element(
      "ul",
      { className: "legend" },
      ...legalStatuses.map((id) =>
        element("li", {}, element("i", { className: `status-${id}` }), ` ${status(id)}: `, counts.get(id)),
      ),
    ),
    element("ul", { className: "aside" }, ...texts.law.notes.map((note) => element("li", {}, note))),
    heading,
    typed.label,
    answer,
    element("h2", {}, texts.law.all),
    element(
      "div",
      { className: "all", tabIndex: 0, role: "region", "aria-label": texts.law.all },
      element(
        "table",
        {},
        caption,
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            element("th", { scope: "col" }, texts.law.place),
            element("th", { scope: "col" }, texts.law.status),
          ),
        ),
        element("tbody", {}, ...rows),
      ),
    ),
  );
  write();
}
