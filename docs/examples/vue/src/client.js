import { createI18n } from "microdosing/i18n";
import { createApp } from "vue";
import App from "./App.vue";

const initial = await createI18n("en", { namespaces: ["article", "evidence"] });
createApp(App, { initial }).mount("#root");
