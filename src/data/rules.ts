import r0 from "./rules/5-ht2b-medicines.json";
import r1 from "./rules/alcohol-amanita-muscaria.json";
import r2 from "./rules/alcohol-ayahuasca.json";
import r3 from "./rules/alcohol-cannabis.json";
import r4 from "./rules/alcohol-ketamine.json";
import r5 from "./rules/alcohol-lsd-dmt.json";
import r6 from "./rules/alcohol-mdma.json";
import r7 from "./rules/amanita-muscaria-poisoning.json";
import r8 from "./rules/antidepressants-cannabis.json";
import r9 from "./rules/antidepressants-ketamine.json";
import r10 from "./rules/antihistamines-muscle-relaxants-ayahuasca.json";
import r11 from "./rules/antipsychotics-classic-psychedelics.json";
import r12 from "./rules/antipsychotics-ketamine.json";
import r13 from "./rules/benzodiazepines-amanita-muscaria.json";
import r14 from "./rules/benzodiazepines-ayahuasca.json";
import r15 from "./rules/benzodiazepines-ketamine-response.json";
import r16 from "./rules/benzodiazepines-ketamine-sedation.json";
import r17 from "./rules/benzodiazepines-lsd-dmt.json";
import r18 from "./rules/benzodiazepines-mdma.json";
import r19 from "./rules/benzodiazepines-psilocybin-mescaline.json";
import r20 from "./rules/beta-blockers-mdma.json";
import r21 from "./rules/bipolar-cannabis.json";
import r22 from "./rules/bipolar-classic-psychedelics.json";
import r23 from "./rules/bladder-disease-ketamine.json";
import r24 from "./rules/blood-pressure-medicines-ayahuasca.json";
import r25 from "./rules/blood-pressure-medicines-ketamine.json";
import r26 from "./rules/boosters-ketamine.json";
import r27 from "./rules/breastfeeding-cannabis.json";
import r28 from "./rules/breastfeeding-ketamine.json";
import r29 from "./rules/breastfeeding-psychedelics-mdma.json";
import r30 from "./rules/bupropion-ayahuasca.json";
import r31 from "./rules/bupropion-mdma.json";
import r32 from "./rules/bupropion-psilocybin.json";
import r33 from "./rules/buspirone-ayahuasca.json";
import r34 from "./rules/buspirone-psilocybin.json";
import r35 from "./rules/cannabis-with-classic-psychedelics.json";
import r36 from "./rules/carbamazepine-ayahuasca.json";
import r37 from "./rules/citalopram-cannabidiol.json";
import r38 from "./rules/clarithromycin-ketamine.json";
import r39 from "./rules/clobazam-cannabidiol.json";
import r40 from "./rules/clonidine-mdma.json";
import r41 from "./rules/clozapine-olanzapine-smoked-cannabis.json";
import r42 from "./rules/cyp2d6-inhibitors-ibogaine.json";
import r43 from "./rules/cyp2d6-inhibitors-lsd.json";
import r44 from "./rules/cyp3a4-inhibitors-cannabis.json";
import r45 from "./rules/dextromethorphan-ayahuasca-mdma.json";
import r46 from "./rules/dextromethorphan-medicine-ayahuasca-mdma.json";
import r47 from "./rules/driving-cannabis.json";
import r48 from "./rules/driving-ketamine.json";
import r49 from "./rules/driving-psychedelics-mdma-ibogaine-amanita.json";
import r50 from "./rules/drug-testing-cannabis.json";
import r51 from "./rules/drug-testing-mdma.json";
import r52 from "./rules/drugs-with-ibogaine.json";
import r53 from "./rules/epilepsy-cannabis.json";
import r54 from "./rules/epilepsy-classic-psychedelics.json";
import r55 from "./rules/everolimus-digoxin-cannabidiol.json";
import r56 from "./rules/family-epilepsy-classic-psychedelics.json";
import r57 from "./rules/family-psychosis-bipolar-psychedelics.json";
import r58 from "./rules/fluoxetine-ayahuasca.json";
import r59 from "./rules/ghb-heroin-ketamine.json";
import r60 from "./rules/glaucoma-ketamine.json";
import r61 from "./rules/haloperidol-mdma.json";
import r62 from "./rules/haloperidol-psilocybin.json";
import r63 from "./rules/heart-disease-cannabis.json";
import r64 from "./rules/heart-disease-classic-psychedelics.json";
import r65 from "./rules/heart-disease-ibogaine.json";
import r66 from "./rules/heart-disease-mdma.json";
import r67 from "./rules/hppd-psychedelics-cannabis.json";
import r68 from "./rules/hypertension-coronary-ketamine.json";
import r69 from "./rules/ibogaine-heart-rhythm.json";
import r70 from "./rules/irreversible-mao-inhibitors-mdma.json";
import r71 from "./rules/lamotrigine-classic-psychedelics.json";
import r72 from "./rules/lamotrigine-ketamine.json";
import r73 from "./rules/levodopa-decongestants-ayahuasca.json";
import r74 from "./rules/linezolid-methylene-blue-mdma.json";
import r75 from "./rules/lithium-classic-psychedelics.json";
import r76 from "./rules/lithium-ketamine.json";
import r77 from "./rules/lithium-mdma.json";
import r78 from "./rules/liver-disease-cannabidiol.json";
import r79 from "./rules/liver-disease-ketamine.json";
import r80 from "./rules/mao-b-inhibitors-ketamine.json";
import r81 from "./rules/mao-b-inhibitors-phenethylamines-ayahuasca.json";
import r82 from "./rules/mao-inhibitors-ayahuasca.json";
import r83 from "./rules/mao-inhibitors-ketamine.json";
import r84 from "./rules/mao-inhibitors-lsd.json";
import r85 from "./rules/mao-inhibitors-mescaline.json";
import r86 from "./rules/mao-inhibitors-psilocybin-dmt.json";
import r87 from "./rules/mdma-with-ayahuasca.json";
import r88 from "./rules/mirtazapine-ayahuasca.json";
import r89 from "./rules/moclobemide-mdma.json";
import r90 from "./rules/naltrexone-ketamine.json";
import r91 from "./rules/nmda-medicines-ketamine.json";
import r92 from "./rules/opioids-amanita-muscaria.json";
import r93 from "./rules/opioids-ayahuasca.json";
import r94 from "./rules/opioids-classic-psychedelics.json";
import r95 from "./rules/opioids-ibogaine.json";
import r96 from "./rules/opioids-ketamine.json";
import r97 from "./rules/opioids-mdma.json";
import r98 from "./rules/pindolol-dmt.json";
import r99 from "./rules/pregnancy-cannabis.json";
import r100 from "./rules/pregnancy-ketamine.json";
import r101 from "./rules/pregnancy-psychedelics-mdma.json";
import r102 from "./rules/psychosis-cannabis.json";
import r103 from "./rules/psychosis-classic-psychedelics-mdma.json";
import r104 from "./rules/psychosis-ketamine.json";
import r105 from "./rules/psychosis-mania-ibogaine.json";
import r106 from "./rules/qt-medicines-ibogaine.json";
import r107 from "./rules/repeated-dosing-5-ht2b.json";
import r108 from "./rules/repeated-ketamine-bladder.json";
import r109 from "./rules/reversible-mao-inhibitors-ayahuasca.json";
import r110 from "./rules/rifampicin-cannabis.json";
import r111 from "./rules/rifampicin-ketamine.json";
import r112 from "./rules/ritonavir-mdma.json";
import r113 from "./rules/rizatriptan-ayahuasca.json";
import r114 from "./rules/sedating-medicines-ketamine.json";
import r115 from "./rules/sedatives-cannabis.json";
import r116 from "./rules/serotonergic-opioids-ayahuasca.json";
import r117 from "./rules/snri-ayahuasca.json";
import r118 from "./rules/snri-lsd-mescaline-dmt.json";
import r119 from "./rules/snri-mdma.json";
import r120 from "./rules/ssri-ayahuasca.json";
import r121 from "./rules/ssri-lsd.json";
import r122 from "./rules/ssri-mdma.json";
import r123 from "./rules/ssri-mescaline-dmt.json";
import r124 from "./rules/ssri-snri-psilocybin.json";
import r125 from "./rules/st-johns-wort-ayahuasca.json";
import r126 from "./rules/st-johns-wort-ketamine.json";
import r127 from "./rules/st-johns-wort-mdma.json";
import r128 from "./rules/stimulant-medicines-ayahuasca.json";
import r129 from "./rules/stimulant-medicines-cannabis.json";
import r130 from "./rules/stimulant-medicines-ketamine.json";
import r131 from "./rules/stimulant-medicines-lsd-dmt.json";
import r132 from "./rules/stimulant-medicines-mdma.json";
import r133 from "./rules/stimulant-medicines-psilocybin-mescaline.json";
import r134 from "./rules/stimulants-ayahuasca.json";
import r135 from "./rules/stimulants-mdma.json";
import r136 from "./rules/stroke-aneurysm-esketamine.json";
import r137 from "./rules/substance-use-disorder-cannabis.json";
import r138 from "./rules/substance-use-disorder-ketamine.json";
import r139 from "./rules/suicidality-classic-psychedelics-mdma.json";
import r140 from "./rules/suicidality-ketamine.json";
import r141 from "./rules/sumatriptan-ayahuasca.json";
import r142 from "./rules/tacrolimus-cannabidiol.json";
import r143 from "./rules/theophylline-chlorpromazine-smoked-cannabis.json";
import r144 from "./rules/theophylline-ketamine.json";
import r145 from "./rules/thyroid-hormones-ketamine.json";
import r146 from "./rules/ticlopidine-ketamine.json";
import r147 from "./rules/tramadol-classic-psychedelics.json";
import r148 from "./rules/tramadol-mdma.json";
import r149 from "./rules/trazodone-classic-psychedelics.json";
import r150 from "./rules/tricyclics-ayahuasca.json";
import r151 from "./rules/tricyclics-lsd.json";
import r152 from "./rules/under-18-amanita-muscaria.json";
import r153 from "./rules/under-18-cannabis.json";
import r154 from "./rules/under-18-psychedelics-ketamine.json";
import r155 from "./rules/valproate-cannabidiol.json";
import r156 from "./rules/valve-disease-5-ht2b.json";
import r157 from "./rules/warfarin-cannabis.json";
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
  r116,
  r117,
  r118,
  r119,
  r120,
  r121,
  r122,
  r123,
  r124,
  r125,
  r126,
  r127,
  r128,
  r129,
  r130,
  r131,
  r132,
  r133,
  r134,
  r135,
  r136,
  r137,
  r138,
  r139,
  r140,
  r141,
  r142,
  r143,
  r144,
  r145,
  r146,
  r147,
  r148,
  r149,
  r150,
  r151,
  r152,
  r153,
  r154,
  r155,
  r156,
  r157,
] as unknown as readonly RiskRule[];
