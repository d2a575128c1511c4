import { studies } from "../../src/data/studies.js";

/** The study whose printed group means give an effect. */
export const adhd = studies.find((study) => study.id === "mueller-2025-lsd-adhd");
