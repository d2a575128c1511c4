import r0 from "./medications/agomelatine.json";
import r1 from "./medications/alprazolam.json";
import r2 from "./medications/amfetamine-and-dexamfetamine.json";
import r3 from "./medications/amfetamine.json";
import r4 from "./medications/amiodarone.json";
import r5 from "./medications/amisulpride.json";
import r6 from "./medications/amitriptyline-and-perphenazine.json";
import r7 from "./medications/amitriptyline.json";
import r8 from "./medications/amlodipine.json";
import r9 from "./medications/apixaban.json";
import r10 from "./medications/aripiprazole.json";
import r11 from "./medications/atomoxetine.json";
import r12 from "./medications/atorvastatin.json";
import r13 from "./medications/azithromycin.json";
import r14 from "./medications/buprenorphine.json";
import r15 from "./medications/bupropion.json";
import r16 from "./medications/buspirone.json";
import r17 from "./medications/cabergoline.json";
import r18 from "./medications/cannabidiol.json";
import r19 from "./medications/carbamazepine.json";
import r20 from "./medications/chloroquine.json";
import r21 from "./medications/chlorpromazine.json";
import r22 from "./medications/cimetidine.json";
import r23 from "./medications/ciprofloxacin.json";
import r24 from "./medications/cisapride.json";
import r25 from "./medications/citalopram.json";
import r26 from "./medications/clarithromycin.json";
import r27 from "./medications/clobazam.json";
import r28 from "./medications/clomipramine.json";
import r29 from "./medications/clonazepam.json";
import r30 from "./medications/clonidine.json";
import r31 from "./medications/clozapine.json";
import r32 from "./medications/codeine-and-paracetamol.json";
import r33 from "./medications/codeine.json";
import r34 from "./medications/desipramine.json";
import r35 from "./medications/desvenlafaxine.json";
import r36 from "./medications/dexamfetamine.json";
import r37 from "./medications/dextromethorphan-and-bupropion.json";
import r38 from "./medications/dextromethorphan-and-quinidine.json";
import r39 from "./medications/dextromethorphan.json";
import r40 from "./medications/diazepam.json";
import r41 from "./medications/diphenhydramine.json";
import r42 from "./medications/disopyramide.json";
import r43 from "./medications/dofetilide.json";
import r44 from "./medications/dolasetron.json";
import r45 from "./medications/domperidone.json";
import r46 from "./medications/doxepin.json";
import r47 from "./medications/dronabinol.json";
import r48 from "./medications/droperidol.json";
import r49 from "./medications/duloxetine.json";
import r50 from "./medications/eletriptan.json";
import r51 from "./medications/ergotamine.json";
import r52 from "./medications/erythromycin.json";
import r53 from "./medications/escitalopram.json";
import r54 from "./medications/esketamine.json";
import r55 from "./medications/fenfluramine.json";
import r56 from "./medications/fentanyl.json";
import r57 from "./medications/fluconazole.json";
import r58 from "./medications/fluoxetine.json";
import r59 from "./medications/flupentixol.json";
import r60 from "./medications/fluphenazine.json";
import r61 from "./medications/fluvoxamine.json";
import r62 from "./medications/frovatriptan.json";
import r63 from "./medications/gabapentin.json";
import r64 from "./medications/haloperidol.json";
import r65 from "./medications/hydromorphone.json";
import r66 from "./medications/hydroxychloroquine.json";
import r67 from "./medications/hydroxyzine.json";
import r68 from "./medications/hyperici-herba.json";
import r69 from "./medications/ibuprofen.json";
import r70 from "./medications/ibutilide.json";
import r71 from "./medications/imipramine.json";
import r72 from "./medications/isocarboxazid.json";
import r73 from "./medications/itraconazole.json";
import r74 from "./medications/ketoconazole.json";
import r75 from "./medications/lamotrigine.json";
import r76 from "./medications/levetiracetam.json";
import r77 from "./medications/levofloxacin.json";
import r78 from "./medications/levomilnacipran.json";
import r79 from "./medications/levothyroxine.json";
import r80 from "./medications/linezolid.json";
import r81 from "./medications/lisdexamfetamine.json";
import r82 from "./medications/lisinopril.json";
import r83 from "./medications/lithium.json";
import r84 from "./medications/lorazepam.json";
import r85 from "./medications/losartan.json";
import r86 from "./medications/lurasidone.json";
import r87 from "./medications/mefloquine.json";
import r88 from "./medications/metformin.json";
import r89 from "./medications/methadone.json";
import r90 from "./medications/methylphenidate.json";
import r91 from "./medications/methylthioninium-chloride.json";
import r92 from "./medications/methysergide.json";
import r93 from "./medications/metoclopramide.json";
import r94 from "./medications/metoprolol.json";
import r95 from "./medications/midazolam.json";
import r96 from "./medications/milnacipran.json";
import r97 from "./medications/mirtazapine.json";
import r98 from "./medications/moclobemide.json";
import r99 from "./medications/modafinil.json";
import r100 from "./medications/morphine.json";
import r101 from "./medications/moxifloxacin.json";
import r102 from "./medications/naltrexone-and-bupropion.json";
import r103 from "./medications/naltrexone.json";
import r104 from "./medications/naratriptan.json";
import r105 from "./medications/nelfinavir.json";
import r106 from "./medications/nitrazepam.json";
import r107 from "./medications/nortriptyline.json";
import r108 from "./medications/olanzapine-and-fluoxetine.json";
import r109 from "./medications/olanzapine.json";
import r110 from "./medications/omeprazole.json";
import r111 from "./medications/ondansetron.json";
import r112 from "./medications/oxazepam.json";
import r113 from "./medications/oxycodone-and-paracetamol.json";
import r114 from "./medications/oxycodone.json";
import r115 from "./medications/paliperidone.json";
import r116 from "./medications/paracetamol.json";
import r117 from "./medications/paroxetine.json";
import r118 from "./medications/pentamidine.json";
import r119 from "./medications/pergolide.json";
import r120 from "./medications/perphenazine.json";
import r121 from "./medications/pethidine.json";
import r122 from "./medications/phenelzine.json";
import r123 from "./medications/phenobarbital.json";
import r124 from "./medications/phenytoin.json";
import r125 from "./medications/pimozide.json";
import r126 from "./medications/pregabalin.json";
import r127 from "./medications/primidone.json";
import r128 from "./medications/procainamide.json";
import r129 from "./medications/prochlorperazine.json";
import r130 from "./medications/propranolol.json";
import r131 from "./medications/quetiapine.json";
import r132 from "./medications/quinidine.json";
import r133 from "./medications/rasagiline.json";
import r134 from "./medications/rifampicin.json";
import r135 from "./medications/risperidone.json";
import r136 from "./medications/ritonavir.json";
import r137 from "./medications/rizatriptan.json";
import r138 from "./medications/safinamide.json";
import r139 from "./medications/salbutamol.json";
import r140 from "./medications/selegiline.json";
import r141 from "./medications/sertraline.json";
import r142 from "./medications/sildenafil.json";
import r143 from "./medications/sotalol.json";
import r144 from "./medications/sulpiride.json";
import r145 from "./medications/sumatriptan.json";
import r146 from "./medications/tacrolimus.json";
import r147 from "./medications/tapentadol.json";
import r148 from "./medications/temazepam.json";
import r149 from "./medications/thioridazine.json";
import r150 from "./medications/ticlopidine.json";
import r151 from "./medications/tizanidine.json";
import r152 from "./medications/topiramate.json";
import r153 from "./medications/tramadol-and-paracetamol.json";
import r154 from "./medications/tramadol.json";
import r155 from "./medications/tranylcypromine.json";
import r156 from "./medications/trazodone.json";
import r157 from "./medications/trimipramine.json";
import r158 from "./medications/valproic-acid.json";
import r159 from "./medications/venlafaxine.json";
import r160 from "./medications/vilazodone.json";
import r161 from "./medications/voriconazole.json";
import r162 from "./medications/vortioxetine.json";
import r163 from "./medications/warfarin.json";
import r164 from "./medications/ziprasidone.json";
import r165 from "./medications/zolmitriptan.json";
import r166 from "./medications/zolpidem.json";
import r167 from "./medications/zopiclone.json";
import r168 from "./medications/zuclopenthixol.json";
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
] as unknown as readonly Medication[];
