// The playground: the built package in the browser, a view at a time.
import { createI18n } from "microdosing/i18n";
import { keep } from "./address.js";
import { button, element } from "./dom.js";

const languages = { en: "English", es: "Español", ar: "العربية" };

/** Each view loads what it needs, and names the texts of the package that it shows. Some keep what they show in the address. */
const views = {
  article: { namespaces: ["article", "evidence"], load: () => import("./article-view.js") },
  certainty: { namespaces: ["evidence", "grading"], load: () => import("./certainty-view.js"), isLinked: true },
  risks: { namespaces: ["risk"], load: () => import("./risk-view.js") },
  law: { namespaces: ["legality"], load: () => import("./law-view.js"), isLinked: true },
  plots: { namespaces: ["evidence"], load: () => import("./plots-view.js") },
};

const textsOf = {
  en: () => import("./texts.en.js"),
  es: () => import("./texts.es.js"),
  ar: () => import("./texts.ar.js"),
};

// Said when no other text could be loaded.
const lost = {
  en: ["This could not be loaded. Check the connection.", "Try again"],
  es: ["No se pudo cargar. Compruebe la conexión.", "Probar otra vez"],
  ar: ["تعذّر التحميل. تحقق من الاتصال.", "حاول مرة أخرى"],
};

const { documentElement: page } = document;
const [main, footer, nav, skip, newer, language] = ["main", "footer", "nav", ".skip", ".newer", ".language"].map(
  (selector) => document.querySelector(selector),
);
const languageList = language.querySelector("select");
languageList.append(
  ...Object.entries(languages).map(([lng, name]) => element("option", { value: lng, lang: lng }, name)),
);

/** A place in a view has the name of the view before it. */
function viewAsked() {
  const [name] = location.hash.slice(1).split("-");
  return Object.hasOwn(views, name) ? name : "article";
}

function languageAsked() {
  const tags = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
  return tags.map((tag) => tag?.split("-")[0]).find((tag) => Object.hasOwn(languages, tag)) ?? "en";
}

let lng = languageAsked();
let turn = 0;
let shown;
let isOld = false;

async function open() {
  // Parts of two releases do not fit together.
  if (isOld) return location.reload();
  const name = viewAsked();
  turn += 1;
  const mine = turn;
  main.setAttribute("aria-busy", "true");
  try {
    const { namespaces, load } = views[name];
    const loaded = await Promise.all([textsOf[lng](), load(), createI18n(lng, { namespaces })]);
    // Somebody has gone on meanwhile.
    if (mine !== turn) return;
    await write(name, ...loaded);
  } catch (error) {
    if (mine !== turn) return;
    console.error(error);
    writeLoss(name);
  }
  shown = name;
  main.removeAttribute("aria-busy");
}

async function write(name, { texts }, { view }, i18n) {
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
  if (!views[name].isLinked) keep({});
  await view({ place, i18n, texts });
}

function tab(id, text, current) {
  const link = element("a", { href: `#${id}` }, text);
  if (current) link.setAttribute("aria-current", "page");
  return link;
}

function writeLoss(name) {
  const [message, again] = lost[lng];
  const link = nav.querySelector(`[href="#${name}"]`);
  nav.querySelector("[aria-current]")?.removeAttribute("aria-current");
  link?.setAttribute("aria-current", "page");
  main.replaceChildren(
    element("h1", {}, link?.textContent ?? "microdosing"),
    element("p", { role: "alert", lang: lng, dir: "auto" }, message),
    // Some browsers remember that a module failed, until the page is loaded anew; without a net that would lose the page.
    button(again, () => (navigator.onLine ? location.reload() : open())),
  );
}

/** Goes to the place in the view that the address names, if there is one. */
function goToPlace() {
  const target = document.getElementById(location.hash.slice(1));
  target?.closest("details")?.setAttribute("open", "");
  target?.scrollIntoView();
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
// Links to places fire it too; a change of the hash is not told where other parts of the address change with it.
addEventListener("popstate", async () => {
  if (viewAsked() === shown) return;
  await open();
  main.focus({ preventScroll: true });
  scrollTo(0, 0);
  goToPlace();
});
for (const sign of ["pointerdown", "keydown"]) {
  addEventListener(sign, keepForLater, { once: true });
}

const { serviceWorker: workers } = navigator;
if (workers?.controller) workers.addEventListener("controllerchange", tellNewer, { once: true });

/** Keeps every file for use without a net, from the first touch on: who only looks loads no more than what is seen. */
function keepForLater() {
  workers?.register("worker.js");
}

async function tellNewer() {
  isOld = true;
  const { texts } = await textsOf[lng]();
  newer.replaceChildren(
    texts.newer,
    " ",
    button(texts.reload, () => location.reload()),
  );
}

open().then(goToPlace);
