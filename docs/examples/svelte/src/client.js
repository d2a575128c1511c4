import { createI18n } from "microdosing/i18n";
import { mount } from "svelte";
import App from "./App.svelte";

const i18n = await createI18n("en", { namespaces: ["legality"] });
const on = new Date().toISOString().slice(0, 10);
mount(App, { target: document.querySelector("#root"), props: { i18n, on } });
