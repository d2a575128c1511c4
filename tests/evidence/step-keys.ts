import { explainGrade } from "../../src/evidence/explain-grade.js";
import type { Grade } from "../../src/model/grade.js";

/** The keys of the steps that explain a grade. */
export const keys = (grade: Grade) => explainGrade(grade).map((step) => step.key.replace("grading:explain.", ""));
