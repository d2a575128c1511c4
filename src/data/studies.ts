import r0 from "./studies/abdallah-2022-ketamine-ptsd.json";
import r1 from "./studies/ahmed-2015-thc-dementia.json";
import r2 from "./studies/akstp-2017-ketamine-depression.json";
import r3 from "./studies/allen-2024-lsd-sleep.json";
import r4 from "./studies/almog-2020-cannabis-pain.json";
import r5 from "./studies/anderson-2019-microdosing-codebook.json";
import r6 from "./studies/anderson-2019-microdosing-creativity.json";
import r7 from "./studies/aviram-2022-cannabis-inhaler.json";
import r8 from "./studies/bershad-2019-lsd-acute.json";
import r9 from "./studies/bershad-2020-lsd-connectivity.json";
import r10 from "./studies/bonnelle-2022-microdosing-pain.json";
import r11 from "./studies/cameron-2020-microdosing-survey.json";
import r12 from "./studies/carley-2018-thc-sleep-apnoea.json";
import r13 from "./studies/cavanna-2022-psilocybin-mushrooms.json";
import r14 from "./studies/cavarra-2025-lsd-pain.json";
import r15 from "./studies/cecus-2023-microdosing-survey.json";
import r16 from "./studies/childs-2017-thc-stress.json";
import r17 from "./studies/de-wit-2022-lsd-repeated.json";
import r18 from "./studies/dinkelacker-2023-microdosing-cognition.json";
import r19 from "./studies/dressler-2021-microdosing-personality.json";
import r20 from "./studies/esketamine-intranasal-depression.json";
import r21 from "./studies/family-2020-lsd-older-adults.json";
import r22 from "./studies/fava-2018-ketamine-depression.json";
import r23 from "./studies/forsyth-2016-ibogaine-low-dose.json";
import r24 from "./studies/glazer-2022-lsd-reward.json";
import r25 from "./studies/griffiths-2011-psilocybin-dose.json";
import r26 from "./studies/haijen-2022-microdosing-adhd.json";
import r27 from "./studies/haijen-2023-microdosing-adhd-mindfulness.json";
import r28 from "./studies/haijen-2024-microdosing-adhd-emotion.json";
import r29 from "./studies/hartong-2023-microdosing-anxiety.json";
import r30 from "./studies/hasler-2004-psilocybin-very-low-dose.json";
import r31 from "./studies/hausenblas-2024-thc-cbd-sleep.json";
import r32 from "./studies/holze-2021-lsd-dose-response.json";
import r33 from "./studies/holze-2021-lsd-microdose-subjective.json";
import r34 from "./studies/hutten-2019-microdosing-effectiveness.json";
import r35 from "./studies/hutten-2019-microdosing-side-effects.json";
import r36 from "./studies/hutten-2020-lsd-mood-cognition.json";
import r37 from "./studies/hutten-2021-lsd-bdnf.json";
import r38 from "./studies/kaertner-2021-microdosing-expectations.json";
import r39 from "./studies/klaiber-2024-mescaline-dose.json";
import r40 from "./studies/lea-2020-microdosing-self-managed.json";
import r41 from "./studies/lea-2020-microdosing-short-term-effects.json";
import r42 from "./studies/leiden-truffle-creativity.json";
import r43 from "./studies/liechti-lsd-adhd-neuropsychology.json";
import r44 from "./studies/lsddep1-2026-lsd-depression.json";
import r45 from "./studies/maastricht-2024-lsd-repeated-eeg.json";
import r46 from "./studies/marschall-2022-psilocybin-emotion.json";
import r47 from "./studies/mindbio-2026-lsd-depression.json";
import r48 from "./studies/mm120-2025-lsd-anxiety.json";
import r49 from "./studies/molla-2024-lsd-depressed-mood.json";
import r50 from "./studies/mueller-2025-lsd-adhd.json";
import r51 from "./studies/murphy-2023-lsd-mood.json";
import r52 from "./studies/murphy-2024-lsd-plasticity.json";
import r53 from "./studies/murphy-2025-lsd-creativity.json";
import r54 from "./studies/murray-2021-lsd-eeg.json";
import r55 from "./studies/murray-2024-lsd-neural-complexity.json";
import r56 from "./studies/narayan-2024-cbd-insomnia.json";
import r57 from "./studies/otalora-2018-mdma-ptsd.json";
import r58 from "./studies/petranker-2020-global-drug-survey.json";
import r59 from "./studies/polito-2019-microdosing-daily-ratings.json";
import r60 from "./studies/pop-2024-microdosing-authenticity.json";
import r61 from "./studies/pop-dinkelacker-microdosing-emodiversity.json";
import r62 from "./studies/prasad-2013-thc-sleep-apnoea.json";
import r63 from "./studies/prochazkova-2018-psilocybin-creativity.json";
import r64 from "./studies/psyched-pal-psilocybin-palliative.json";
import r65 from "./studies/ramaekers-2020-lsd-pain.json";
import r66 from "./studies/riba-2001-ayahuasca-dose.json";
import r67 from "./studies/rootman-2021-microdosing-survey.json";
import r68 from "./studies/rootman-2022-psilocybin-one-month.json";
import r69 from "./studies/saleska-2023-cbd-sleep.json";
import r70 from "./studies/sanz-2022-psilocybin-language.json";
import r71 from "./studies/schindler-2015-cluster-headache-survey.json";
import r72 from "./studies/schindler-2021-psilocybin-migraine.json";
import r73 from "./studies/schindler-2022-psilocybin-cluster-headache.json";
import r74 from "./studies/schindler-2025-psilocybin-migraine.json";
import r75 from "./studies/strassman-1994-dmt-dose.json";
import r76 from "./studies/strassman-1994-dmt-subjective.json";
import r77 from "./studies/students-2025-cbd-stress.json";
import r78 from "./studies/suraev-2026-thc-insomnia.json";
import r79 from "./studies/szigeti-2021-self-blinding.json";
import r80 from "./studies/takahashi-2021-esketamine-depression.json";
import r81 from "./studies/thc-ad-thc-agitation.json";
import r82 from "./studies/unila-2025-cannabis-alzheimer.json";
import r83 from "./studies/van-den-elsen-2015-thc-dementia.json";
import r84 from "./studies/van-elk-2021-psilocybin-awe.json";
import r85 from "./studies/wallace-2015-cannabis-diabetic-neuropathy.json";
import r86 from "./studies/walsh-2021-cannabis-insomnia.json";
import r87 from "./studies/wiessner-2022-lsd-afterglow.json";
import r88 from "./studies/wiessner-2022-lsd-creativity.json";
import r89 from "./studies/wilsey-2013-cannabis-neuropathic-pain.json";
import r90 from "./studies/yanakieva-2019-lsd-time-perception.json";
import r91 from "./studies/young-adults-2026-microdosing-survey.json";
import type { Study } from "../model/study.js";

/** Human studies with their results as printed. */
export const studies: readonly Study[] = [
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
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
  r36,
  r37,
  r38,
  r39,
  r40,
  r41,
  r42,
  r43,
  r44,
  r45,
  r46,
  r47,
  r48,
  r49,
  r50,
  r51,
  r52,
  r53,
  r54,
  r55,
  r56,
  r57,
  r58,
  r59,
  r60,
  r61,
  r62,
  r63,
  r64,
  r65,
  r66,
  r67,
  r68,
  r69,
  r70,
  r71,
  r72,
  r73,
  r74,
  r75,
  r76,
  r77,
  r78,
  r79,
  r80,
  r81,
  r82,
  r83,
  r84,
  r85,
  r86,
  r87,
  r88,
  r89,
  r90,
  r91,
] as unknown as readonly Study[];
