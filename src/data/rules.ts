import r0 from "./rules/2c-mdma.json";
import r1 from "./rules/5-ht2b-medicines.json";
import r2 from "./rules/5-meo-amt-ayahuasca.json";
import r3 from "./rules/alcohol-amanita-muscaria.json";
import r4 from "./rules/alcohol-ayahuasca.json";
import r5 from "./rules/alcohol-cannabis.json";
import r6 from "./rules/alcohol-ketamine.json";
import r7 from "./rules/alcohol-lsd-dmt.json";
import r8 from "./rules/alcohol-mdma.json";
import r9 from "./rules/alcohol-psilocybin-mescaline.json";
import r10 from "./rules/amanita-muscaria-poisoning.json";
import r11 from "./rules/amt-mdma-mescaline.json";
import r12 from "./rules/aneurysm-hyperthyroidism-ketamine.json";
import r13 from "./rules/anticoagulants-cannabis.json";
import r14 from "./rules/antidepressants-cannabis.json";
import r15 from "./rules/antidepressants-ketamine.json";
import r16 from "./rules/antihistamines-muscle-relaxants-ayahuasca.json";
import r17 from "./rules/antipsychotics-classic-psychedelics.json";
import r18 from "./rules/antipsychotics-ketamine.json";
import r19 from "./rules/ayahuasca-with-lsd.json";
import r20 from "./rules/ayahuasca-with-psilocybin-mescaline-ketamine.json";
import r21 from "./rules/benzodiazepines-amanita-muscaria.json";
import r22 from "./rules/benzodiazepines-ayahuasca.json";
import r23 from "./rules/benzodiazepines-ketamine-response.json";
import r24 from "./rules/benzodiazepines-ketamine-sedation.json";
import r25 from "./rules/benzodiazepines-lsd-dmt.json";
import r26 from "./rules/benzodiazepines-mdma.json";
import r27 from "./rules/benzodiazepines-psilocybin-mescaline.json";
import r28 from "./rules/beta-blockers-mdma.json";
import r29 from "./rules/bipolar-cannabis.json";
import r30 from "./rules/bipolar-classic-psychedelics.json";
import r31 from "./rules/bipolar-ketamine.json";
import r32 from "./rules/bladder-disease-ketamine.json";
import r33 from "./rules/blood-pressure-medicines-ayahuasca.json";
import r34 from "./rules/blood-pressure-medicines-ketamine.json";
import r35 from "./rules/boosters-ketamine.json";
import r36 from "./rules/breastfeeding-ayahuasca.json";
import r37 from "./rules/breastfeeding-cannabis.json";
import r38 from "./rules/breastfeeding-ketamine.json";
import r39 from "./rules/breastfeeding-psychedelics-mdma.json";
import r40 from "./rules/bupropion-ayahuasca.json";
import r41 from "./rules/bupropion-mdma.json";
import r42 from "./rules/bupropion-psilocybin.json";
import r43 from "./rules/buspirone-ayahuasca.json";
import r44 from "./rules/buspirone-psilocybin.json";
import r45 from "./rules/caffeine-ayahuasca.json";
import r46 from "./rules/caffeine-mdma.json";
import r47 from "./rules/caffeine-psychedelics-ketamine-cannabis.json";
import r48 from "./rules/cannabis-with-classic-psychedelics.json";
import r49 from "./rules/carbamazepine-ayahuasca.json";
import r50 from "./rules/citalopram-cannabidiol.json";
import r51 from "./rules/clarithromycin-ketamine.json";
import r52 from "./rules/clobazam-cannabidiol.json";
import r53 from "./rules/clonidine-mdma.json";
import r54 from "./rules/clozapine-olanzapine-smoked-cannabis.json";
import r55 from "./rules/colour-vision-psychedelics.json";
import r56 from "./rules/cyp2d6-inhibitors-ibogaine.json";
import r57 from "./rules/cyp2d6-inhibitors-lsd.json";
import r58 from "./rules/cyp3a4-inhibitors-cannabis.json";
import r59 from "./rules/depression-anxiety-cannabis.json";
import r60 from "./rules/dextromethorphan-ayahuasca-mdma.json";
import r61 from "./rules/dextromethorphan-ketamine.json";
import r62 from "./rules/dextromethorphan-medicine-ayahuasca-mdma.json";
import r63 from "./rules/dextromethorphan-psychedelics-cannabis.json";
import r64 from "./rules/dissociatives-ayahuasca.json";
import r65 from "./rules/dissociatives-low.json";
import r66 from "./rules/driving-cannabis.json";
import r67 from "./rules/driving-ketamine.json";
import r68 from "./rules/driving-psychedelics-mdma-ibogaine-amanita.json";
import r69 from "./rules/drug-testing-cannabis.json";
import r70 from "./rules/drug-testing-ketamine.json";
import r71 from "./rules/drug-testing-mdma.json";
import r72 from "./rules/drug-testing-psychedelics.json";
import r73 from "./rules/drugs-with-ibogaine.json";
import r74 from "./rules/epilepsy-amanita-muscaria.json";
import r75 from "./rules/epilepsy-cannabis.json";
import r76 from "./rules/epilepsy-classic-psychedelics.json";
import r77 from "./rules/epilepsy-ibogaine.json";
import r78 from "./rules/everolimus-digoxin-cannabidiol.json";
import r79 from "./rules/family-epilepsy-classic-psychedelics.json";
import r80 from "./rules/family-long-qt-ibogaine.json";
import r81 from "./rules/family-psychosis-bipolar-psychedelics.json";
import r82 from "./rules/family-psychosis-cannabis.json";
import r83 from "./rules/fluoxetine-ayahuasca.json";
import r84 from "./rules/gabapentinoids-sedating-substances.json";
import r85 from "./rules/ghb-benzodiazepines-ayahuasca.json";
import r86 from "./rules/ghb-classic-psychedelics.json";
import r87 from "./rules/ghb-heroin-ketamine.json";
import r88 from "./rules/ghb-mdma.json";
import r89 from "./rules/ghb-opioids-benzodiazepines-cannabis.json";
import r90 from "./rules/glaucoma-ketamine.json";
import r91 from "./rules/haloperidol-mdma.json";
import r92 from "./rules/haloperidol-psilocybin.json";
import r93 from "./rules/heart-disease-cannabis.json";
import r94 from "./rules/heart-disease-classic-psychedelics.json";
import r95 from "./rules/heart-disease-ibogaine.json";
import r96 from "./rules/heart-disease-mdma.json";
import r97 from "./rules/heart-failure-brain-pressure-ketamine.json";
import r98 from "./rules/heart-liver-kidney-disease-ayahuasca.json";
import r99 from "./rules/hppd-psychedelics-cannabis.json";
import r100 from "./rules/hypertension-coronary-ketamine.json";
import r101 from "./rules/hyponatraemia-mdma.json";
import r102 from "./rules/ibogaine-heart-rhythm.json";
import r103 from "./rules/irreversible-mao-inhibitors-mdma.json";
import r104 from "./rules/ketamine-with-cannabis.json";
import r105 from "./rules/ketamine-with-mdma.json";
import r106 from "./rules/ketamine-with-psychedelics.json";
import r107 from "./rules/kidney-disease-cannabis.json";
import r108 from "./rules/kidney-disease-mdma.json";
import r109 from "./rules/kratom-ketamine.json";
import r110 from "./rules/lamotrigine-classic-psychedelics.json";
import r111 from "./rules/lamotrigine-ketamine.json";
import r112 from "./rules/levodopa-decongestants-ayahuasca.json";
import r113 from "./rules/linezolid-methylene-blue-mdma.json";
import r114 from "./rules/lithium-classic-psychedelics.json";
import r115 from "./rules/lithium-ketamine.json";
import r116 from "./rules/lithium-mdma.json";
import r117 from "./rules/liver-disease-cannabidiol.json";
import r118 from "./rules/liver-disease-ketamine.json";
import r119 from "./rules/liver-disease-mdma.json";
import r120 from "./rules/liver-kidney-disease-ibogaine.json";
import r121 from "./rules/lung-disease-smoked-cannabis.json";
import r122 from "./rules/mao-b-inhibitors-ketamine.json";
import r123 from "./rules/mao-b-inhibitors-phenethylamines-ayahuasca.json";
import r124 from "./rules/mao-inhibitors-ayahuasca.json";
import r125 from "./rules/mao-inhibitors-ketamine.json";
import r126 from "./rules/mao-inhibitors-lsd.json";
import r127 from "./rules/mao-inhibitors-mescaline.json";
import r128 from "./rules/mao-inhibitors-psilocybin-dmt.json";
import r129 from "./rules/mdma-with-ayahuasca.json";
import r130 from "./rules/mdma-with-cannabis.json";
import r131 from "./rules/mdma-with-lsd.json";
import r132 from "./rules/mdma-with-psilocybin-mescaline-dmt.json";
import r133 from "./rules/mephedrone-lsd-dmt.json";
import r134 from "./rules/mephedrone-mdma.json";
import r135 from "./rules/methoxetamine-mdma.json";
import r136 from "./rules/migraine-psilocybin.json";
import r137 from "./rules/mirtazapine-ayahuasca.json";
import r138 from "./rules/moclobemide-mdma.json";
import r139 from "./rules/mood-eating-psychedelics.json";
import r140 from "./rules/more-drugs-with-ibogaine.json";
import r141 from "./rules/naltrexone-ketamine.json";
import r142 from "./rules/newer-phenethylamines-ayahuasca.json";
import r143 from "./rules/newer-psychedelics-cannabis.json";
import r144 from "./rules/newer-psychedelics-low.json";
import r145 from "./rules/newer-psychedelics-mdma.json";
import r146 from "./rules/newer-psychedelics-mescaline.json";
import r147 from "./rules/nitrous-oxide-ayahuasca.json";
import r148 from "./rules/nitrous-oxide-psychedelics-mdma-ketamine-cannabis.json";
import r149 from "./rules/nmda-medicines-ketamine.json";
import r150 from "./rules/older-adults-cannabis.json";
import r151 from "./rules/opioids-amanita-muscaria.json";
import r152 from "./rules/opioids-ayahuasca.json";
import r153 from "./rules/opioids-classic-psychedelics.json";
import r154 from "./rules/opioids-ibogaine.json";
import r155 from "./rules/opioids-ketamine.json";
import r156 from "./rules/opioids-mdma.json";
import r157 from "./rules/pairs-of-classic-psychedelics.json";
import r158 from "./rules/pcp-mdma.json";
import r159 from "./rules/personality-disorder-psychedelics.json";
import r160 from "./rules/phaeochromocytoma-hyperthyroidism-ayahuasca.json";
import r161 from "./rules/pindolol-dmt.json";
import r162 from "./rules/pregnancy-cannabis.json";
import r163 from "./rules/pregnancy-ketamine.json";
import r164 from "./rules/pregnancy-psychedelics-mdma.json";
import r165 from "./rules/psychosis-cannabis.json";
import r166 from "./rules/psychosis-classic-psychedelics-mdma.json";
import r167 from "./rules/psychosis-ketamine.json";
import r168 from "./rules/psychosis-mania-ibogaine.json";
import r169 from "./rules/qt-medicines-ibogaine.json";
import r170 from "./rules/repeated-cannabis.json";
import r171 from "./rules/repeated-dosing-5-ht2b.json";
import r172 from "./rules/repeated-ketamine-bladder.json";
import r173 from "./rules/reversible-mao-inhibitors-ayahuasca.json";
import r174 from "./rules/rifampicin-cannabis.json";
import r175 from "./rules/rifampicin-ketamine.json";
import r176 from "./rules/ritonavir-mdma.json";
import r177 from "./rules/rizatriptan-ayahuasca.json";
import r178 from "./rules/sedating-medicines-ketamine.json";
import r179 from "./rules/sedatives-amanita-muscaria.json";
import r180 from "./rules/sedatives-cannabis.json";
import r181 from "./rules/serotonergic-opioids-ayahuasca.json";
import r182 from "./rules/snri-ayahuasca.json";
import r183 from "./rules/snri-lsd-mescaline-dmt.json";
import r184 from "./rules/snri-mdma.json";
import r185 from "./rules/ssri-ayahuasca.json";
import r186 from "./rules/ssri-lsd.json";
import r187 from "./rules/ssri-mdma.json";
import r188 from "./rules/ssri-mescaline-dmt.json";
import r189 from "./rules/ssri-snri-psilocybin.json";
import r190 from "./rules/st-johns-wort-ayahuasca.json";
import r191 from "./rules/st-johns-wort-ketamine.json";
import r192 from "./rules/st-johns-wort-mdma.json";
import r193 from "./rules/stimulant-medicines-ayahuasca.json";
import r194 from "./rules/stimulant-medicines-cannabis.json";
import r195 from "./rules/stimulant-medicines-ketamine.json";
import r196 from "./rules/stimulant-medicines-lsd-dmt.json";
import r197 from "./rules/stimulant-medicines-mdma.json";
import r198 from "./rules/stimulant-medicines-psilocybin-mescaline.json";
import r199 from "./rules/stimulants-ayahuasca.json";
import r200 from "./rules/stimulants-cannabis.json";
import r201 from "./rules/stimulants-classic-psychedelics.json";
import r202 from "./rules/stimulants-ketamine.json";
import r203 from "./rules/stimulants-mdma.json";
import r204 from "./rules/street-benzodiazepines-psychedelics-mdma.json";
import r205 from "./rules/street-opioids-ayahuasca.json";
import r206 from "./rules/street-opioids-classic-psychedelics.json";
import r207 from "./rules/street-opioids-mdma.json";
import r208 from "./rules/street-sedatives-ketamine.json";
import r209 from "./rules/stroke-aneurysm-esketamine.json";
import r210 from "./rules/substance-use-disorder-cannabis.json";
import r211 from "./rules/substance-use-disorder-ketamine.json";
import r212 from "./rules/suicidality-cannabis.json";
import r213 from "./rules/suicidality-classic-psychedelics-mdma.json";
import r214 from "./rules/suicidality-ketamine.json";
import r215 from "./rules/sumatriptan-ayahuasca.json";
import r216 from "./rules/tacrolimus-cannabidiol.json";
import r217 from "./rules/theophylline-chlorpromazine-smoked-cannabis.json";
import r218 from "./rules/theophylline-ketamine.json";
import r219 from "./rules/thyroid-hormones-ketamine.json";
import r220 from "./rules/ticlopidine-ketamine.json";
import r221 from "./rules/tolerance-dmt.json";
import r222 from "./rules/tolerance-lsd-psilocybin-mescaline.json";
import r223 from "./rules/tramadol-classic-psychedelics.json";
import r224 from "./rules/tramadol-mdma.json";
import r225 from "./rules/tramadol-substance.json";
import r226 from "./rules/trazodone-classic-psychedelics.json";
import r227 from "./rules/tricyclics-ayahuasca.json";
import r228 from "./rules/tricyclics-cannabis.json";
import r229 from "./rules/tricyclics-lsd.json";
import r230 from "./rules/under-18-amanita-muscaria.json";
import r231 from "./rules/under-18-cannabis.json";
import r232 from "./rules/under-18-psychedelics-ketamine.json";
import r233 from "./rules/valproate-cannabidiol.json";
import r234 from "./rules/valve-disease-5-ht2b.json";
import r235 from "./rules/warfarin-cannabis.json";
import type { RiskRule } from "../model/risk-rule.js";

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
  r158,
  r159,
  r160,
  r161,
  r162,
  r163,
  r164,
  r165,
  r166,
  r167,
  r168,
  r169,
  r170,
  r171,
  r172,
  r173,
  r174,
  r175,
  r176,
  r177,
  r178,
  r179,
  r180,
  r181,
  r182,
  r183,
  r184,
  r185,
  r186,
  r187,
  r188,
  r189,
  r190,
  r191,
  r192,
  r193,
  r194,
  r195,
  r196,
  r197,
  r198,
  r199,
  r200,
  r201,
  r202,
  r203,
  r204,
  r205,
  r206,
  r207,
  r208,
  r209,
  r210,
  r211,
  r212,
  r213,
  r214,
  r215,
  r216,
  r217,
  r218,
  r219,
  r220,
  r221,
  r222,
  r223,
  r224,
  r225,
  r226,
  r227,
  r228,
  r229,
  r230,
  r231,
  r232,
  r233,
  r234,
  r235,
] as unknown as readonly RiskRule[];
