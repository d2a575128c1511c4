import r0 from "./medications/acepromazine.json";
import r1 from "./medications/acetophenazine.json";
import r2 from "./medications/adinazolam.json";
import r3 from "./medications/agomelatine.json";
import r4 from "./medications/alprazolam.json";
import r5 from "./medications/amfetamine-and-dexamfetamine.json";
import r6 from "./medications/amfetamine.json";
import r7 from "./medications/amiodarone.json";
import r8 from "./medications/amisulpride.json";
import r9 from "./medications/amitriptyline-and-perphenazine.json";
import r10 from "./medications/amitriptyline.json";
import r11 from "./medications/amlodipine.json";
import r12 from "./medications/apixaban.json";
import r13 from "./medications/aripiprazole.json";
import r14 from "./medications/asenapine.json";
import r15 from "./medications/atomoxetine.json";
import r16 from "./medications/atorvastatin.json";
import r17 from "./medications/azithromycin.json";
import r18 from "./medications/barbexaclone.json";
import r19 from "./medications/benperidol.json";
import r20 from "./medications/bezitramide.json";
import r21 from "./medications/brexpiprazole.json";
import r22 from "./medications/bromazepam.json";
import r23 from "./medications/bromperidol.json";
import r24 from "./medications/buprenorphine.json";
import r25 from "./medications/bupropion.json";
import r26 from "./medications/buspirone.json";
import r27 from "./medications/butaperazine.json";
import r28 from "./medications/butorphanol.json";
import r29 from "./medications/cabergoline.json";
import r30 from "./medications/camazepam.json";
import r31 from "./medications/cannabidiol.json";
import r32 from "./medications/carbamazepine.json";
import r33 from "./medications/cariprazine.json";
import r34 from "./medications/chlordiazepoxide.json";
import r35 from "./medications/chloroquine.json";
import r36 from "./medications/chlorproethazine.json";
import r37 from "./medications/chlorpromazine.json";
import r38 from "./medications/chlorprothixene.json";
import r39 from "./medications/cimetidine.json";
import r40 from "./medications/ciprofloxacin.json";
import r41 from "./medications/cisapride.json";
import r42 from "./medications/citalopram.json";
import r43 from "./medications/clarithromycin.json";
import r44 from "./medications/clobazam.json";
import r45 from "./medications/clomipramine.json";
import r46 from "./medications/clonazepam.json";
import r47 from "./medications/clonidine.json";
import r48 from "./medications/clopenthixol.json";
import r49 from "./medications/clotiapine.json";
import r50 from "./medications/clozapine.json";
import r51 from "./medications/codeine-and-paracetamol.json";
import r52 from "./medications/codeine.json";
import r53 from "./medications/cyamemazine.json";
import r54 from "./medications/desipramine.json";
import r55 from "./medications/desvenlafaxine.json";
import r56 from "./medications/dexamfetamine.json";
import r57 from "./medications/dextromethorphan-and-bupropion.json";
import r58 from "./medications/dextromethorphan-and-quinidine.json";
import r59 from "./medications/dextromethorphan.json";
import r60 from "./medications/dextromoramide.json";
import r61 from "./medications/dextropropoxyphene.json";
import r62 from "./medications/dezocine.json";
import r63 from "./medications/diamorphine.json";
import r64 from "./medications/diazepam.json";
import r65 from "./medications/dihydrocodeine.json";
import r66 from "./medications/diphenhydramine.json";
import r67 from "./medications/disopyramide.json";
import r68 from "./medications/dixyrazine.json";
import r69 from "./medications/dofetilide.json";
import r70 from "./medications/dolasetron.json";
import r71 from "./medications/domperidone.json";
import r72 from "./medications/doxepin.json";
import r73 from "./medications/dronabinol.json";
import r74 from "./medications/droperidol.json";
import r75 from "./medications/duloxetine.json";
import r76 from "./medications/eletriptan.json";
import r77 from "./medications/ergotamine.json";
import r78 from "./medications/erythromycin.json";
import r79 from "./medications/escitalopram.json";
import r80 from "./medications/esketamine.json";
import r81 from "./medications/fenfluramine.json";
import r82 from "./medications/fentanyl.json";
import r83 from "./medications/fluanisone.json";
import r84 from "./medications/fluconazole.json";
import r85 from "./medications/fludiazepam.json";
import r86 from "./medications/fluoxetine.json";
import r87 from "./medications/flupentixol.json";
import r88 from "./medications/fluphenazine.json";
import r89 from "./medications/fluspirilene.json";
import r90 from "./medications/fluvoxamine.json";
import r91 from "./medications/frovatriptan.json";
import r92 from "./medications/gabapentin.json";
import r93 from "./medications/halazepam.json";
import r94 from "./medications/haloperidol.json";
import r95 from "./medications/hydromorphone.json";
import r96 from "./medications/hydroxychloroquine.json";
import r97 from "./medications/hydroxyzine.json";
import r98 from "./medications/hyperici-herba.json";
import r99 from "./medications/ibuprofen.json";
import r100 from "./medications/ibutilide.json";
import r101 from "./medications/iloperidone.json";
import r102 from "./medications/imipramine.json";
import r103 from "./medications/isocarboxazid.json";
import r104 from "./medications/itraconazole.json";
import r105 from "./medications/ketazolam.json";
import r106 from "./medications/ketobemidone.json";
import r107 from "./medications/ketoconazole.json";
import r108 from "./medications/lamotrigine.json";
import r109 from "./medications/levacetylmethadol.json";
import r110 from "./medications/levetiracetam.json";
import r111 from "./medications/levofloxacin.json";
import r112 from "./medications/levomepromazine.json";
import r113 from "./medications/levomethadone.json";
import r114 from "./medications/levomilnacipran.json";
import r115 from "./medications/levosulpiride.json";
import r116 from "./medications/levothyroxine.json";
import r117 from "./medications/linezolid.json";
import r118 from "./medications/lisdexamfetamine.json";
import r119 from "./medications/lisinopril.json";
import r120 from "./medications/lithium.json";
import r121 from "./medications/lofexidine.json";
import r122 from "./medications/lorazepam.json";
import r123 from "./medications/losartan.json";
import r124 from "./medications/loxapine.json";
import r125 from "./medications/lumateperone.json";
import r126 from "./medications/lurasidone.json";
import r127 from "./medications/medazepam.json";
import r128 from "./medications/mefloquine.json";
import r129 from "./medications/melperone.json";
import r130 from "./medications/meptazinol.json";
import r131 from "./medications/mesoridazine.json";
import r132 from "./medications/metformin.json";
import r133 from "./medications/methadone.json";
import r134 from "./medications/metharbital.json";
import r135 from "./medications/methylphenidate.json";
import r136 from "./medications/methylphenobarbital.json";
import r137 from "./medications/methylthioninium-chloride.json";
import r138 from "./medications/methysergide.json";
import r139 from "./medications/metoclopramide.json";
import r140 from "./medications/metoprolol.json";
import r141 from "./medications/midazolam.json";
import r142 from "./medications/milnacipran.json";
import r143 from "./medications/mirtazapine.json";
import r144 from "./medications/moclobemide.json";
import r145 from "./medications/modafinil.json";
import r146 from "./medications/molindone.json";
import r147 from "./medications/moperone.json";
import r148 from "./medications/morphine.json";
import r149 from "./medications/mosapramine.json";
import r150 from "./medications/moxifloxacin.json";
import r151 from "./medications/nalbuphine.json";
import r152 from "./medications/naltrexone-and-bupropion.json";
import r153 from "./medications/naltrexone.json";
import r154 from "./medications/naratriptan.json";
import r155 from "./medications/nelfinavir.json";
import r156 from "./medications/nicomorphine.json";
import r157 from "./medications/nitrazepam.json";
import r158 from "./medications/nordazepam.json";
import r159 from "./medications/nortriptyline.json";
import r160 from "./medications/olanzapine-and-fluoxetine.json";
import r161 from "./medications/olanzapine.json";
import r162 from "./medications/oliceridine.json";
import r163 from "./medications/omeprazole.json";
import r164 from "./medications/ondansetron.json";
import r165 from "./medications/opium.json";
import r166 from "./medications/oxazepam.json";
import r167 from "./medications/oxycodone-and-paracetamol.json";
import r168 from "./medications/oxycodone.json";
import r169 from "./medications/oxymorphone.json";
import r170 from "./medications/oxypertine.json";
import r171 from "./medications/paliperidone.json";
import r172 from "./medications/papaveretum.json";
import r173 from "./medications/paracetamol.json";
import r174 from "./medications/paroxetine.json";
import r175 from "./medications/penfluridol.json";
import r176 from "./medications/pentamidine.json";
import r177 from "./medications/pentazocine.json";
import r178 from "./medications/perazine.json";
import r179 from "./medications/pergolide.json";
import r180 from "./medications/periciazine.json";
import r181 from "./medications/perphenazine.json";
import r182 from "./medications/pethidine.json";
import r183 from "./medications/phenazocine.json";
import r184 from "./medications/phenelzine.json";
import r185 from "./medications/phenobarbital.json";
import r186 from "./medications/phenytoin.json";
import r187 from "./medications/pimavanserin.json";
import r188 from "./medications/pimozide.json";
import r189 from "./medications/pinazepam.json";
import r190 from "./medications/pipamperone.json";
import r191 from "./medications/pipotiazine.json";
import r192 from "./medications/piritramide.json";
import r193 from "./medications/potassium-clorazepate.json";
import r194 from "./medications/prazepam.json";
import r195 from "./medications/pregabalin.json";
import r196 from "./medications/primidone.json";
import r197 from "./medications/procainamide.json";
import r198 from "./medications/prochlorperazine.json";
import r199 from "./medications/promazine.json";
import r200 from "./medications/propranolol.json";
import r201 from "./medications/prothipendyl.json";
import r202 from "./medications/quetiapine.json";
import r203 from "./medications/quinidine.json";
import r204 from "./medications/rasagiline.json";
import r205 from "./medications/remoxipride.json";
import r206 from "./medications/rifampicin.json";
import r207 from "./medications/risperidone.json";
import r208 from "./medications/ritonavir.json";
import r209 from "./medications/rizatriptan.json";
import r210 from "./medications/safinamide.json";
import r211 from "./medications/salbutamol.json";
import r212 from "./medications/selegiline.json";
import r213 from "./medications/sertindole.json";
import r214 from "./medications/sertraline.json";
import r215 from "./medications/sildenafil.json";
import r216 from "./medications/sotalol.json";
import r217 from "./medications/sulpiride.json";
import r218 from "./medications/sultopride.json";
import r219 from "./medications/sumatriptan.json";
import r220 from "./medications/tacrolimus.json";
import r221 from "./medications/tapentadol.json";
import r222 from "./medications/temazepam.json";
import r223 from "./medications/thiopropazate.json";
import r224 from "./medications/thioproperazine.json";
import r225 from "./medications/thioridazine.json";
import r226 from "./medications/tiapride.json";
import r227 from "./medications/ticlopidine.json";
import r228 from "./medications/tilidine.json";
import r229 from "./medications/tiotixene.json";
import r230 from "./medications/tizanidine.json";
import r231 from "./medications/topiramate.json";
import r232 from "./medications/tramadol-and-paracetamol.json";
import r233 from "./medications/tramadol.json";
import r234 from "./medications/tranylcypromine.json";
import r235 from "./medications/trazodone.json";
import r236 from "./medications/trifluoperazine.json";
import r237 from "./medications/trifluperidol.json";
import r238 from "./medications/triflupromazine.json";
import r239 from "./medications/trimipramine.json";
import r240 from "./medications/valproic-acid.json";
import r241 from "./medications/venlafaxine.json";
import r242 from "./medications/veralipride.json";
import r243 from "./medications/vilazodone.json";
import r244 from "./medications/voriconazole.json";
import r245 from "./medications/vortioxetine.json";
import r246 from "./medications/warfarin.json";
import r247 from "./medications/ziprasidone.json";
import r248 from "./medications/zolmitriptan.json";
import r249 from "./medications/zolpidem.json";
import r250 from "./medications/zopiclone.json";
import r251 from "./medications/zotepine.json";
import r252 from "./medications/zuclopenthixol.json";
import type { Medication } from "../model/risk.js";

/** The medication index. */
export const medications: readonly Medication[] = [
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
  r236,
  r237,
  r238,
  r239,
  r240,
  r241,
  r242,
  r243,
  r244,
  r245,
  r246,
  r247,
  r248,
  r249,
  r250,
  r251,
  r252,
] as unknown as readonly Medication[];
