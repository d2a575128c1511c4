import { createI18n } from "microdosing/i18n";
import { createSSRApp } from "vue";
import { renderToString } from "vue/server-renderer";
import App from "./App.vue";

const initial = await createI18n(process.argv[2], { namespaces: ["article", "evidence"] });
console.log(await renderToString(createSSRApp(App, { initial })));
