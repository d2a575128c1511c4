import { renderToString } from "react-dom/server";
import { App } from "./app.jsx";
import { startI18n } from "./i18n.js";

console.log(renderToString(<App {...(await startI18n(process.argv[2]))} />));
