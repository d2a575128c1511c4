import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app.jsx";
import { startI18n } from "./i18n.js";

const root = document.querySelector("#root");
const app = <App {...(await startI18n(document.documentElement.lang))} />;
if (root.hasChildNodes()) hydrateRoot(root, app);
else createRoot(root).render(app);
