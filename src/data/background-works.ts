import r0 from "./background-works/arnold-2022-low-dose-cbd-review.json";
import r1 from "./background-works/bysiek-2025-psilocybin-rats.json";
import r2 from "./background-works/cameron-2019-dmt-rats.json";
import r3 from "./background-works/de-gregorio-2022-lsd-mice.json";
import r4 from "./background-works/effinger-lsd-heart-mice.json";
import r5 from "./background-works/hirschfeld-2023-lsd-meta-analysis.json";
import r6 from "./background-works/kiilerich-2023-psilocybin-rats.json";
import r7 from "./background-works/kuypers-2020-depression-review.json";
import r8 from "./background-works/maastricht-2021-neuroplasticity-review.json";
import r9 from "./background-works/madsen-2019-psilocybin-occupancy.json";
import r10 from "./background-works/mental-health-2024-microdosing-review.json";
import r11 from "./background-works/modzelewski-2025-side-effects-review.json";
import r12 from "./background-works/ona-2020-microdosing-review.json";
import r13 from "./background-works/petranker-2024-microdosing-critique.json";
import r14 from "./background-works/polito-2022-microdosing-review.json";
import r15 from "./background-works/polito-2024-placebo-review.json";
import r16 from "./background-works/rouaud-2023-cardiac-fibrosis-review.json";
import r17 from "./background-works/syed-2025-animal-microdosing-review.json";
import r18 from "./background-works/tagen-2023-heart-valve-review.json";
import r19 from "./background-works/trkb-2023-mice.json";
import r20 from "./background-works/umbrella-2026-microdosing.json";
import r21 from "./background-works/wojtas-2022-psilocybin-ketamine-rats.json";
import r22 from "./background-works/wsol-2023-cardiovascular-review.json";
import r23 from "./background-works/yousefi-2025-psilocybin-meta-analysis.json";
import type { BackgroundWork } from "../model/background.js";

/** Reviews, and experiments on animals and cells, read beside the studies. */
export const backgroundWorks: readonly BackgroundWork[] = [
  r0,
  r1,
  r2,
  r3,
  r4,
  r5,
  r6,
  r7,
  r8,
  r9,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
] as unknown as readonly BackgroundWork[];
