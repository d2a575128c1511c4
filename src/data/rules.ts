import r0 from "./rules/alcohol-amanita-muscaria.json";
import r1 from "./rules/alcohol-ayahuasca.json";
import r2 from "./rules/alcohol-cannabis.json";
import r3 from "./rules/alcohol-ketamine.json";
import r4 from "./rules/alcohol-lsd-dmt.json";
import r5 from "./rules/alcohol-mdma.json";
import r6 from "./rules/amanita-muscaria-poisoning.json";
import r7 from "./rules/antidepressants-ketamine.json";
import r8 from "./rules/antipsychotics-classic-psychedelics.json";
import r9 from "./rules/antipsychotics-ketamine.json";
import r10 from "./rules/benzodiazepines-amanita-muscaria.json";
import r11 from "./rules/benzodiazepines-ketamine-response.json";
import r12 from "./rules/benzodiazepines-ketamine-sedation.json";
import r13 from "./rules/benzodiazepines-lsd-dmt.json";
import r14 from "./rules/bipolar-cannabis.json";
import r15 from "./rules/bipolar-classic-psychedelics.json";
import r16 from "./rules/bladder-disease-ketamine.json";
import r17 from "./rules/breastfeeding-cannabis.json";
import r18 from "./rules/breastfeeding-ketamine.json";
import r19 from "./rules/breastfeeding-psychedelics-mdma.json";
import r20 from "./rules/bupropion-ayahuasca.json";
import r21 from "./rules/bupropion-mdma.json";
import r22 from "./rules/cannabis-with-classic-psychedelics.json";
import r23 from "./rules/clarithromycin-ketamine.json";
import r24 from "./rules/clobazam-cannabidiol.json";
import r25 from "./rules/cyp2d6-inhibitors-ibogaine.json";
import r26 from "./rules/cyp3a4-inhibitors-cannabis.json";
import r27 from "./rules/dextromethorphan-ayahuasca-mdma.json";
import r28 from "./rules/dextromethorphan-medicine-ayahuasca-mdma.json";
import r29 from "./rules/driving-cannabis.json";
import r30 from "./rules/driving-ketamine.json";
import r31 from "./rules/driving-psychedelics-mdma-ibogaine-amanita.json";
import r32 from "./rules/drug-testing-cannabis.json";
import r33 from "./rules/drug-testing-mdma.json";
import r34 from "./rules/drugs-with-ibogaine.json";
import r35 from "./rules/epilepsy-cannabis.json";
import r36 from "./rules/epilepsy-classic-psychedelics.json";
import r37 from "./rules/family-epilepsy-classic-psychedelics.json";
import r38 from "./rules/family-psychosis-bipolar-psychedelics.json";
import r39 from "./rules/fluoxetine-ayahuasca.json";
import r40 from "./rules/ghb-heroin-ketamine.json";
import r41 from "./rules/glaucoma-ketamine.json";
import r42 from "./rules/haloperidol-psilocybin.json";
import r43 from "./rules/heart-disease-cannabis.json";
import r44 from "./rules/heart-disease-classic-psychedelics.json";
import r45 from "./rules/heart-disease-ibogaine.json";
import r46 from "./rules/heart-disease-mdma.json";
import r47 from "./rules/hppd-psychedelics-cannabis.json";
import r48 from "./rules/hypertension-coronary-ketamine.json";
import r49 from "./rules/ibogaine-heart-rhythm.json";
import r50 from "./rules/irreversible-mao-inhibitors-mdma.json";
import r51 from "./rules/lamotrigine-classic-psychedelics.json";
import r52 from "./rules/lamotrigine-ketamine.json";
import r53 from "./rules/linezolid-methylene-blue-mdma.json";
import r54 from "./rules/lithium-classic-psychedelics.json";
import r55 from "./rules/lithium-ketamine.json";
import r56 from "./rules/lithium-mdma.json";
import r57 from "./rules/liver-disease-cannabidiol.json";
import r58 from "./rules/liver-disease-ketamine.json";
import r59 from "./rules/mao-b-inhibitors-phenethylamines-ayahuasca.json";
import r60 from "./rules/mao-inhibitors-ayahuasca.json";
import r61 from "./rules/mao-inhibitors-ketamine.json";
import r62 from "./rules/mao-inhibitors-lsd.json";
import r63 from "./rules/mao-inhibitors-mescaline.json";
import r64 from "./rules/mao-inhibitors-psilocybin-dmt.json";
import r65 from "./rules/mdma-with-ayahuasca.json";
import r66 from "./rules/moclobemide-mdma.json";
import r67 from "./rules/opioids-amanita-muscaria.json";
import r68 from "./rules/opioids-ibogaine.json";
import r69 from "./rules/opioids-ketamine.json";
import r70 from "./rules/pregnancy-cannabis.json";
import r71 from "./rules/pregnancy-ketamine.json";
import r72 from "./rules/pregnancy-psychedelics-mdma.json";
import r73 from "./rules/psychosis-cannabis.json";
import r74 from "./rules/psychosis-classic-psychedelics-mdma.json";
import r75 from "./rules/psychosis-ketamine.json";
import r76 from "./rules/psychosis-mania-ibogaine.json";
import r77 from "./rules/qt-medicines-ibogaine.json";
import r78 from "./rules/repeated-dosing-5-ht2b.json";
import r79 from "./rules/repeated-ketamine-bladder.json";
import r80 from "./rules/reversible-mao-inhibitors-ayahuasca.json";
import r81 from "./rules/rifampicin-cannabis.json";
import r82 from "./rules/rifampicin-ketamine.json";
import r83 from "./rules/ritonavir-mdma.json";
import r84 from "./rules/rizatriptan-ayahuasca.json";
import r85 from "./rules/sedatives-cannabis.json";
import r86 from "./rules/serotonergic-opioids-ayahuasca.json";
import r87 from "./rules/snri-ayahuasca.json";
import r88 from "./rules/snri-mdma.json";
import r89 from "./rules/ssri-ayahuasca.json";
import r90 from "./rules/ssri-lsd.json";
import r91 from "./rules/ssri-mdma.json";
import r92 from "./rules/ssri-mescaline-dmt.json";
import r93 from "./rules/ssri-snri-psilocybin.json";
import r94 from "./rules/stimulant-medicines-ayahuasca.json";
import r95 from "./rules/stimulant-medicines-ketamine.json";
import r96 from "./rules/stimulant-medicines-lsd-dmt.json";
import r97 from "./rules/stimulant-medicines-mdma.json";
import r98 from "./rules/stimulants-ayahuasca.json";
import r99 from "./rules/stimulants-mdma.json";
import r100 from "./rules/stroke-aneurysm-esketamine.json";
import r101 from "./rules/substance-use-disorder-cannabis.json";
import r102 from "./rules/substance-use-disorder-ketamine.json";
import r103 from "./rules/suicidality-classic-psychedelics-mdma.json";
import r104 from "./rules/suicidality-ketamine.json";
import r105 from "./rules/ticlopidine-ketamine.json";
import r106 from "./rules/tramadol-classic-psychedelics.json";
import r107 from "./rules/tramadol-mdma.json";
import r108 from "./rules/tricyclics-ayahuasca.json";
import r109 from "./rules/tricyclics-lsd.json";
import r110 from "./rules/under-18-amanita-muscaria.json";
import r111 from "./rules/under-18-cannabis.json";
import r112 from "./rules/under-18-psychedelics-ketamine.json";
import r113 from "./rules/valproate-cannabidiol.json";
import r114 from "./rules/valve-disease-5-ht2b.json";
import r115 from "./rules/warfarin-cannabis.json";
import type { RiskRule } from "../model/risk.js";

/** The risk rules, those that were looked at and found low among them. */
export const rules: readonly RiskRule[] = [
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
  r92,
  r93,
  r94,
  r95,
  r96,
  r97,
  r98,
  r99,
  r100,
  r101,
  r102,
  r103,
  r104,
  r105,
  r106,
  r107,
  r108,
  r109,
  r110,
  r111,
  r112,
  r113,
  r114,
  r115,
] as unknown as readonly RiskRule[];
