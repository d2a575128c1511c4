// The playground: the built package in the browser, a view at a time.
import { createI18n } from "microdosing/i18n";
import { element } from "./dom.js";

const languages = { en: "English", es: "Español", ar: "العربية" };

/** Each view loads what it needs, and names the texts of the package that it shows. */
const views = {
  article: { namespaces: ["article", "evidence"], load: () => import("./article-view.js") },
  certainty: { namespaces: ["evidence", "grading"], load: () => import("./certainty-view.js") },
  risks: { namespaces: ["risk"], load: () => import("./risk-view.js") },
  law: { namespaces: ["legality"], load: () => import("./law-view.js") },
  plots: { namespaces: ["evidence"], load: () => import("./plots-view.js") },
};

const textsOf = {
  en: () => import("./texts.en.js"),
  es: () => import("./texts.es.js"),
  ar: () => import("./texts.ar.js"),
};

const { documentElement: page } = document;
const [main, footer, nav, skip, language] = ["main", "footer", "nav", ".skip", ".language"].map((selector) =>
  document.querySelector(selector),
);
const languageList = language.querySelector("select");
languageList.append(
  ...Object.entries(languages).map(([lng, name]) => element("option", { value: lng, lang: lng }, name)),
);

const viewAsked = () => (location.hash.slice(1) in views ? location.hash.slice(1) : "article");
function languageAsked() {
  const asked = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
  return asked.map((tag) => tag?.split("-")[0]).find((tag) => tag in languages) ?? "en";
}

let lng = languageAsked();
let turn = 0;

async function open() {
  const name = viewAsked();
  turn += 1;
  const mine = turn;
  main.setAttribute("aria-busy", "true");
  const { namespaces, load } = views[name];
  const [{ texts }, { view }, i18n] = await Promise.all([textsOf[lng](), load(), createI18n(lng, { namespaces })]);
  // Somebody has gone on meanwhile.
  if (mine !== turn) return;
  Object.assign(page, { lang: lng, dir: i18n.dir });
  document.title = `${texts.view[name]} · microdosing`;
  skip.textContent = texts.skip;
  language.firstElementChild.textContent = texts.language;
  languageList.value = lng;
  footer.textContent = texts.notice;
  nav.setAttribute("aria-label", texts.views);
  nav.replaceChildren(...Object.keys(views).map((id) => tab(id, texts.view[id], id === name)));
  const place = element("div", { className: `view-${name}` });
  main.replaceChildren(
    element("h1", {}, texts.view[name]),
    element("p", { className: "about" }, texts.about[name]),
    place,
  );
  await view({ place, i18n, texts });
  main.removeAttribute("aria-busy");
}

function tab(id, text, current) {
  const link = element("a", { href: `#${id}` }, text);
  if (current) link.setAttribute("aria-current", "page");
  return link;
}

languageList.addEventListener("change", () => {
  lng = languageList.value;
  const address = new URL(location.href);
  address.searchParams.set("lang", lng);
  history.replaceState(null, "", address);
  open();
});
skip.addEventListener("click", (event) => {
  event.preventDefault();
  main.focus();
});
addEventListener("hashchange", async () => {
  if (!(location.hash.slice(1) in views)) return;
  await open();
  main.focus({ preventScroll: true });
  scrollTo(0, 0);
});
for (const sign of ["pointerdown", "keydown"]) {
  addEventListener(sign, keepForLater, { once: true });
}

/** Keeps every file for use without a net, from the first touch on: who only looks loads no more than what is seen. */
function keepForLater() {
  navigator.serviceWorker?.register("worker.js");
}

open();
