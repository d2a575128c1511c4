import { createI18n } from "microdosing/i18n";
import { render } from "svelte/server";
import App from "./App.svelte";

const i18n = await createI18n(process.argv[2], { namespaces: ["legality"] });
console.log((await render(App, { props: { i18n, on: "2026-11-24" } })).body);
