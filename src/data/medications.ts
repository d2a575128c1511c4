import r0 from "./medications/acepromazine.json";
import r1 from "./medications/acetophenazine.json";
import r2 from "./medications/adinazolam.json";
import r3 from "./medications/agomelatine.json";
import r4 from "./medications/alaproclate.json";
import r5 from "./medications/allobarbital.json";
import r6 from "./medications/alprazolam.json";
import r7 from "./medications/amfetamine-and-dexamfetamine.json";
import r8 from "./medications/amfetamine.json";
import r9 from "./medications/amineptine.json";
import r10 from "./medications/amiodarone.json";
import r11 from "./medications/amisulpride.json";
import r12 from "./medications/amitriptyline-and-perphenazine.json";
import r13 from "./medications/amitriptyline.json";
import r14 from "./medications/amlodipine.json";
import r15 from "./medications/amobarbital.json";
import r16 from "./medications/amoxapine.json";
import r17 from "./medications/apixaban.json";
import r18 from "./medications/aprobarbital.json";
import r19 from "./medications/aripiprazole.json";
import r20 from "./medications/armodafinil.json";
import r21 from "./medications/asenapine.json";
import r22 from "./medications/atomoxetine.json";
import r23 from "./medications/atorvastatin.json";
import r24 from "./medications/azithromycin.json";
import r25 from "./medications/barbexaclone.json";
import r26 from "./medications/barbital.json";
import r27 from "./medications/benperidol.json";
import r28 from "./medications/bentazepam.json";
import r29 from "./medications/bezitramide.json";
import r30 from "./medications/brexanolone.json";
import r31 from "./medications/brexpiprazole.json";
import r32 from "./medications/bromazepam.json";
import r33 from "./medications/bromperidol.json";
import r34 from "./medications/brotizolam.json";
import r35 from "./medications/buprenorphine.json";
import r36 from "./medications/bupropion.json";
import r37 from "./medications/buspirone.json";
import r38 from "./medications/butaperazine.json";
import r39 from "./medications/butobarbital.json";
import r40 from "./medications/butorphanol.json";
import r41 from "./medications/butriptyline.json";
import r42 from "./medications/cabergoline.json";
import r43 from "./medications/camazepam.json";
import r44 from "./medications/cannabidiol.json";
import r45 from "./medications/carbamazepine.json";
import r46 from "./medications/cariprazine.json";
import r47 from "./medications/chlordiazepoxide.json";
import r48 from "./medications/chloroquine.json";
import r49 from "./medications/chlorproethazine.json";
import r50 from "./medications/chlorpromazine.json";
import r51 from "./medications/chlorprothixene.json";
import r52 from "./medications/cimetidine.json";
import r53 from "./medications/cinolazepam.json";
import r54 from "./medications/ciprofloxacin.json";
import r55 from "./medications/cisapride.json";
import r56 from "./medications/citalopram.json";
import r57 from "./medications/clarithromycin.json";
import r58 from "./medications/clobazam.json";
import r59 from "./medications/clomipramine.json";
import r60 from "./medications/clonazepam.json";
import r61 from "./medications/clonidine.json";
import r62 from "./medications/clopenthixol.json";
import r63 from "./medications/clotiapine.json";
import r64 from "./medications/clotiazepam.json";
import r65 from "./medications/cloxazolam.json";
import r66 from "./medications/clozapine.json";
import r67 from "./medications/codeine-and-paracetamol.json";
import r68 from "./medications/codeine.json";
import r69 from "./medications/cyamemazine.json";
import r70 from "./medications/cyclobarbital.json";
import r71 from "./medications/desipramine.json";
import r72 from "./medications/desvenlafaxine.json";
import r73 from "./medications/dexamfetamine.json";
import r74 from "./medications/dexmethylphenidate.json";
import r75 from "./medications/dextromethorphan-and-bupropion.json";
import r76 from "./medications/dextromethorphan-and-quinidine.json";
import r77 from "./medications/dextromethorphan.json";
import r78 from "./medications/dextromoramide.json";
import r79 from "./medications/dextropropoxyphene.json";
import r80 from "./medications/dezocine.json";
import r81 from "./medications/diamorphine.json";
import r82 from "./medications/diazepam.json";
import r83 from "./medications/dibenzepin.json";
import r84 from "./medications/dihydrocodeine.json";
import r85 from "./medications/dimdazenil.json";
import r86 from "./medications/dimetacrine.json";
import r87 from "./medications/diphenhydramine.json";
import r88 from "./medications/disopyramide.json";
import r89 from "./medications/dixyrazine.json";
import r90 from "./medications/dofetilide.json";
import r91 from "./medications/dolasetron.json";
import r92 from "./medications/domperidone.json";
import r93 from "./medications/dosulepin.json";
import r94 from "./medications/doxefazepam.json";
import r95 from "./medications/doxepin.json";
import r96 from "./medications/dronabinol.json";
import r97 from "./medications/droperidol.json";
import r98 from "./medications/duloxetine.json";
import r99 from "./medications/eletriptan.json";
import r100 from "./medications/ergotamine.json";
import r101 from "./medications/erythromycin.json";
import r102 from "./medications/escitalopram.json";
import r103 from "./medications/esketamine.json";
import r104 from "./medications/estazolam.json";
import r105 from "./medications/eszopiclone.json";
import r106 from "./medications/etallobarbital.json";
import r107 from "./medications/ethyl-loflazepate.json";
import r108 from "./medications/etizolam.json";
import r109 from "./medications/etoperidone.json";
import r110 from "./medications/fencamfamin.json";
import r111 from "./medications/fenetylline.json";
import r112 from "./medications/fenfluramine.json";
import r113 from "./medications/fenozolone.json";
import r114 from "./medications/fentanyl.json";
import r115 from "./medications/fluanisone.json";
import r116 from "./medications/fluconazole.json";
import r117 from "./medications/fludiazepam.json";
import r118 from "./medications/flunitrazepam.json";
import r119 from "./medications/fluoxetine.json";
import r120 from "./medications/flupentixol.json";
import r121 from "./medications/fluphenazine.json";
import r122 from "./medications/flurazepam.json";
import r123 from "./medications/fluspirilene.json";
import r124 from "./medications/fluvoxamine.json";
import r125 from "./medications/frovatriptan.json";
import r126 from "./medications/gabapentin.json";
import r127 from "./medications/gepirone.json";
import r128 from "./medications/halazepam.json";
import r129 from "./medications/haloperidol.json";
import r130 from "./medications/heptabarbital.json";
import r131 from "./medications/hexobarbital.json";
import r132 from "./medications/hydromorphone.json";
import r133 from "./medications/hydroxychloroquine.json";
import r134 from "./medications/hydroxyzine.json";
import r135 from "./medications/hyperici-herba.json";
import r136 from "./medications/ibuprofen.json";
import r137 from "./medications/ibutilide.json";
import r138 from "./medications/iloperidone.json";
import r139 from "./medications/imipramine-oxide.json";
import r140 from "./medications/imipramine.json";
import r141 from "./medications/iprindole.json";
import r142 from "./medications/iproclozide.json";
import r143 from "./medications/iproniazide.json";
import r144 from "./medications/isocarboxazid.json";
import r145 from "./medications/itraconazole.json";
import r146 from "./medications/ketazolam.json";
import r147 from "./medications/ketobemidone.json";
import r148 from "./medications/ketoconazole.json";
import r149 from "./medications/lamotrigine.json";
import r150 from "./medications/levacetylmethadol.json";
import r151 from "./medications/levetiracetam.json";
import r152 from "./medications/levofloxacin.json";
import r153 from "./medications/levomepromazine.json";
import r154 from "./medications/levomethadone.json";
import r155 from "./medications/levomilnacipran.json";
import r156 from "./medications/levosulpiride.json";
import r157 from "./medications/levothyroxine.json";
import r158 from "./medications/linezolid.json";
import r159 from "./medications/lisdexamfetamine.json";
import r160 from "./medications/lisinopril.json";
import r161 from "./medications/lithium.json";
import r162 from "./medications/lofepramine.json";
import r163 from "./medications/lofexidine.json";
import r164 from "./medications/loprazolam.json";
import r165 from "./medications/lorazepam.json";
import r166 from "./medications/lormetazepam.json";
import r167 from "./medications/losartan.json";
import r168 from "./medications/loxapine.json";
import r169 from "./medications/lumateperone.json";
import r170 from "./medications/lurasidone.json";
import r171 from "./medications/maprotiline.json";
import r172 from "./medications/medazepam.json";
import r173 from "./medications/mefloquine.json";
import r174 from "./medications/melitracen.json";
import r175 from "./medications/melperone.json";
import r176 from "./medications/meptazinol.json";
import r177 from "./medications/mesoridazine.json";
import r178 from "./medications/metamfetamine.json";
import r179 from "./medications/metformin.json";
import r180 from "./medications/methadone.json";
import r181 from "./medications/metharbital.json";
import r182 from "./medications/methohexital.json";
import r183 from "./medications/methylphenidate.json";
import r184 from "./medications/methylphenobarbital.json";
import r185 from "./medications/methylthioninium-chloride.json";
import r186 from "./medications/methysergide.json";
import r187 from "./medications/metoclopramide.json";
import r188 from "./medications/metoprolol.json";
import r189 from "./medications/mexazolam.json";
import r190 from "./medications/mianserin.json";
import r191 from "./medications/midazolam.json";
import r192 from "./medications/milnacipran.json";
import r193 from "./medications/mirtazapine.json";
import r194 from "./medications/moclobemide.json";
import r195 from "./medications/modafinil.json";
import r196 from "./medications/molindone.json";
import r197 from "./medications/moperone.json";
import r198 from "./medications/morphine.json";
import r199 from "./medications/mosapramine.json";
import r200 from "./medications/moxifloxacin.json";
import r201 from "./medications/nalbuphine.json";
import r202 from "./medications/naltrexone-and-bupropion.json";
import r203 from "./medications/naltrexone.json";
import r204 from "./medications/naratriptan.json";
import r205 from "./medications/nefazodone.json";
import r206 from "./medications/nelfinavir.json";
import r207 from "./medications/nialamide.json";
import r208 from "./medications/nicomorphine.json";
import r209 from "./medications/nimetazepam.json";
import r210 from "./medications/nitrazepam.json";
import r211 from "./medications/nomifensine.json";
import r212 from "./medications/nordazepam.json";
import r213 from "./medications/nortriptyline.json";
import r214 from "./medications/olanzapine-and-fluoxetine.json";
import r215 from "./medications/olanzapine.json";
import r216 from "./medications/oliceridine.json";
import r217 from "./medications/omeprazole.json";
import r218 from "./medications/ondansetron.json";
import r219 from "./medications/opipramol.json";
import r220 from "./medications/opium.json";
import r221 from "./medications/oxazepam.json";
import r222 from "./medications/oxitriptan.json";
import r223 from "./medications/oxycodone-and-paracetamol.json";
import r224 from "./medications/oxycodone.json";
import r225 from "./medications/oxymorphone.json";
import r226 from "./medications/oxypertine.json";
import r227 from "./medications/paliperidone.json";
import r228 from "./medications/papaveretum.json";
import r229 from "./medications/paracetamol.json";
import r230 from "./medications/paroxetine.json";
import r231 from "./medications/pemoline.json";
import r232 from "./medications/penfluridol.json";
import r233 from "./medications/pentamidine.json";
import r234 from "./medications/pentazocine.json";
import r235 from "./medications/pentobarbital.json";
import r236 from "./medications/perazine.json";
import r237 from "./medications/pergolide.json";
import r238 from "./medications/periciazine.json";
import r239 from "./medications/perphenazine.json";
import r240 from "./medications/pethidine.json";
import r241 from "./medications/phenazocine.json";
import r242 from "./medications/phenelzine.json";
import r243 from "./medications/phenobarbital.json";
import r244 from "./medications/phenytoin.json";
import r245 from "./medications/pimavanserin.json";
import r246 from "./medications/pimozide.json";
import r247 from "./medications/pinazepam.json";
import r248 from "./medications/pipamperone.json";
import r249 from "./medications/pipotiazine.json";
import r250 from "./medications/piritramide.json";
import r251 from "./medications/potassium-clorazepate.json";
import r252 from "./medications/prazepam.json";
import r253 from "./medications/pregabalin.json";
import r254 from "./medications/primidone.json";
import r255 from "./medications/procainamide.json";
import r256 from "./medications/prochlorperazine.json";
import r257 from "./medications/promazine.json";
import r258 from "./medications/propranolol.json";
import r259 from "./medications/prothipendyl.json";
import r260 from "./medications/protriptyline.json";
import r261 from "./medications/proxibarbal.json";
import r262 from "./medications/quazepam.json";
import r263 from "./medications/quetiapine.json";
import r264 from "./medications/quinidine.json";
import r265 from "./medications/quinupramine.json";
import r266 from "./medications/rasagiline.json";
import r267 from "./medications/reboxetine.json";
import r268 from "./medications/remimazolam.json";
import r269 from "./medications/remoxipride.json";
import r270 from "./medications/reposal.json";
import r271 from "./medications/rifampicin.json";
import r272 from "./medications/risperidone.json";
import r273 from "./medications/ritonavir.json";
import r274 from "./medications/rizatriptan.json";
import r275 from "./medications/safinamide.json";
import r276 from "./medications/salbutamol.json";
import r277 from "./medications/secobarbital.json";
import r278 from "./medications/selegiline.json";
import r279 from "./medications/sertindole.json";
import r280 from "./medications/sertraline.json";
import r281 from "./medications/sildenafil.json";
import r282 from "./medications/solriamfetol.json";
import r283 from "./medications/sotalol.json";
import r284 from "./medications/sulpiride.json";
import r285 from "./medications/sultopride.json";
import r286 from "./medications/sumatriptan.json";
import r287 from "./medications/tacrolimus.json";
import r288 from "./medications/talbutal.json";
import r289 from "./medications/tapentadol.json";
import r290 from "./medications/temazepam.json";
import r291 from "./medications/thiopental.json";
import r292 from "./medications/thiopropazate.json";
import r293 from "./medications/thioproperazine.json";
import r294 from "./medications/thioridazine.json";
import r295 from "./medications/tianeptine.json";
import r296 from "./medications/tiapride.json";
import r297 from "./medications/ticlopidine.json";
import r298 from "./medications/tilidine.json";
import r299 from "./medications/tiotixene.json";
import r300 from "./medications/tizanidine.json";
import r301 from "./medications/tofisopam.json";
import r302 from "./medications/toloxatone.json";
import r303 from "./medications/topiramate.json";
import r304 from "./medications/tramadol-and-paracetamol.json";
import r305 from "./medications/tramadol.json";
import r306 from "./medications/tranylcypromine.json";
import r307 from "./medications/trazodone.json";
import r308 from "./medications/triazolam.json";
import r309 from "./medications/trifluoperazine.json";
import r310 from "./medications/trifluperidol.json";
import r311 from "./medications/triflupromazine.json";
import r312 from "./medications/trimipramine.json";
import r313 from "./medications/tryptophan.json";
import r314 from "./medications/valproic-acid.json";
import r315 from "./medications/venlafaxine.json";
import r316 from "./medications/veralipride.json";
import r317 from "./medications/vilazodone.json";
import r318 from "./medications/viloxazine.json";
import r319 from "./medications/vinbarbital.json";
import r320 from "./medications/vinylbital.json";
import r321 from "./medications/voriconazole.json";
import r322 from "./medications/vortioxetine.json";
import r323 from "./medications/warfarin.json";
import r324 from "./medications/zaleplon.json";
import r325 from "./medications/zimeldine.json";
import r326 from "./medications/ziprasidone.json";
import r327 from "./medications/zolmitriptan.json";
import r328 from "./medications/zolpidem.json";
import r329 from "./medications/zopiclone.json";
import r330 from "./medications/zotepine.json";
import r331 from "./medications/zuclopenthixol.json";
import r332 from "./medications/zuranolone.json";
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
  r253,
  r254,
  r255,
  r256,
  r257,
  r258,
  r259,
  r260,
  r261,
  r262,
  r263,
  r264,
  r265,
  r266,
  r267,
  r268,
  r269,
  r270,
  r271,
  r272,
  r273,
  r274,
  r275,
  r276,
  r277,
  r278,
  r279,
  r280,
  r281,
  r282,
  r283,
  r284,
  r285,
  r286,
  r287,
  r288,
  r289,
  r290,
  r291,
  r292,
  r293,
  r294,
  r295,
  r296,
  r297,
  r298,
  r299,
  r300,
  r301,
  r302,
  r303,
  r304,
  r305,
  r306,
  r307,
  r308,
  r309,
  r310,
  r311,
  r312,
  r313,
  r314,
  r315,
  r316,
  r317,
  r318,
  r319,
  r320,
  r321,
  r322,
  r323,
  r324,
  r325,
  r326,
  r327,
  r328,
  r329,
  r330,
  r331,
  r332,
] as unknown as readonly Medication[];
