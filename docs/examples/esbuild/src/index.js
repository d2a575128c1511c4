import { forestData } from "microdosing/article";
import { forestPlot } from "microdosing/charts";
import { createI18n } from "microdosing/i18n";

const i18n = await createI18n("es", { namespaces: ["evidence"] });
const data = forestData("sleep");
console.log(data === "not-pooled" ? data : forestPlot(data, i18n));
