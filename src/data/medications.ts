import r0 from "./medications/agomelatine.json";
import r1 from "./medications/alprazolam.json";
import r2 from "./medications/amfetamine-and-dexamfetamine.json";
import r3 from "./medications/amfetamine.json";
import r4 from "./medications/amiodarone.json";
import r5 from "./medications/amitriptyline-and-perphenazine.json";
import r6 from "./medications/amitriptyline.json";
import r7 from "./medications/amlodipine.json";
import r8 from "./medications/apixaban.json";
import r9 from "./medications/aripiprazole.json";
import r10 from "./medications/atomoxetine.json";
import r11 from "./medications/atorvastatin.json";
import r12 from "./medications/azithromycin.json";
import r13 from "./medications/buprenorphine.json";
import r14 from "./medications/bupropion.json";
import r15 from "./medications/buspirone.json";
import r16 from "./medications/cabergoline.json";
import r17 from "./medications/cannabidiol.json";
import r18 from "./medications/carbamazepine.json";
import r19 from "./medications/chloroquine.json";
import r20 from "./medications/chlorpromazine.json";
import r21 from "./medications/cimetidine.json";
import r22 from "./medications/ciprofloxacin.json";
import r23 from "./medications/cisapride.json";
import r24 from "./medications/citalopram.json";
import r25 from "./medications/clarithromycin.json";
import r26 from "./medications/clobazam.json";
import r27 from "./medications/clomipramine.json";
import r28 from "./medications/clonazepam.json";
import r29 from "./medications/clonidine.json";
import r30 from "./medications/clozapine.json";
import r31 from "./medications/codeine-and-paracetamol.json";
import r32 from "./medications/codeine.json";
import r33 from "./medications/desipramine.json";
import r34 from "./medications/desvenlafaxine.json";
import r35 from "./medications/dexamfetamine.json";
import r36 from "./medications/dextromethorphan-and-bupropion.json";
import r37 from "./medications/dextromethorphan-and-quinidine.json";
import r38 from "./medications/dextromethorphan.json";
import r39 from "./medications/diazepam.json";
import r40 from "./medications/diphenhydramine.json";
import r41 from "./medications/disopyramide.json";
import r42 from "./medications/dofetilide.json";
import r43 from "./medications/dolasetron.json";
import r44 from "./medications/domperidone.json";
import r45 from "./medications/doxepin.json";
import r46 from "./medications/dronabinol.json";
import r47 from "./medications/droperidol.json";
import r48 from "./medications/duloxetine.json";
import r49 from "./medications/eletriptan.json";
import r50 from "./medications/ergotamine.json";
import r51 from "./medications/erythromycin.json";
import r52 from "./medications/escitalopram.json";
import r53 from "./medications/esketamine.json";
import r54 from "./medications/fenfluramine.json";
import r55 from "./medications/fentanyl.json";
import r56 from "./medications/fluconazole.json";
import r57 from "./medications/fluoxetine.json";
import r58 from "./medications/fluvoxamine.json";
import r59 from "./medications/gabapentin.json";
import r60 from "./medications/haloperidol.json";
import r61 from "./medications/hydroxychloroquine.json";
import r62 from "./medications/hydroxyzine.json";
import r63 from "./medications/hyperici-herba.json";
import r64 from "./medications/ibuprofen.json";
import r65 from "./medications/ibutilide.json";
import r66 from "./medications/imipramine.json";
import r67 from "./medications/isocarboxazid.json";
import r68 from "./medications/itraconazole.json";
import r69 from "./medications/ketoconazole.json";
import r70 from "./medications/lamotrigine.json";
import r71 from "./medications/levetiracetam.json";
import r72 from "./medications/levofloxacin.json";
import r73 from "./medications/levothyroxine.json";
import r74 from "./medications/linezolid.json";
import r75 from "./medications/lisdexamfetamine.json";
import r76 from "./medications/lisinopril.json";
import r77 from "./medications/lithium.json";
import r78 from "./medications/lorazepam.json";
import r79 from "./medications/losartan.json";
import r80 from "./medications/mefloquine.json";
import r81 from "./medications/metformin.json";
import r82 from "./medications/methadone.json";
import r83 from "./medications/methylphenidate.json";
import r84 from "./medications/methylthioninium-chloride.json";
import r85 from "./medications/methysergide.json";
import r86 from "./medications/metoclopramide.json";
import r87 from "./medications/metoprolol.json";
import r88 from "./medications/midazolam.json";
import r89 from "./medications/milnacipran.json";
import r90 from "./medications/mirtazapine.json";
import r91 from "./medications/moclobemide.json";
import r92 from "./medications/modafinil.json";
import r93 from "./medications/morphine.json";
import r94 from "./medications/moxifloxacin.json";
import r95 from "./medications/naltrexone-and-bupropion.json";
import r96 from "./medications/naltrexone.json";
import r97 from "./medications/nelfinavir.json";
import r98 from "./medications/nortriptyline.json";
import r99 from "./medications/olanzapine-and-fluoxetine.json";
import r100 from "./medications/olanzapine.json";
import r101 from "./medications/omeprazole.json";
import r102 from "./medications/ondansetron.json";
import r103 from "./medications/oxycodone.json";
import r104 from "./medications/paracetamol.json";
import r105 from "./medications/paroxetine.json";
import r106 from "./medications/pentamidine.json";
import r107 from "./medications/pergolide.json";
import r108 from "./medications/perphenazine.json";
import r109 from "./medications/pethidine.json";
import r110 from "./medications/phenelzine.json";
import r111 from "./medications/phenytoin.json";
import r112 from "./medications/pregabalin.json";
import r113 from "./medications/procainamide.json";
import r114 from "./medications/prochlorperazine.json";
import r115 from "./medications/propranolol.json";
import r116 from "./medications/quetiapine.json";
import r117 from "./medications/quinidine.json";
import r118 from "./medications/rasagiline.json";
import r119 from "./medications/rifampicin.json";
import r120 from "./medications/risperidone.json";
import r121 from "./medications/ritonavir.json";
import r122 from "./medications/rizatriptan.json";
import r123 from "./medications/safinamide.json";
import r124 from "./medications/salbutamol.json";
import r125 from "./medications/selegiline.json";
import r126 from "./medications/sertraline.json";
import r127 from "./medications/sildenafil.json";
import r128 from "./medications/sotalol.json";
import r129 from "./medications/sumatriptan.json";
import r130 from "./medications/tacrolimus.json";
import r131 from "./medications/tapentadol.json";
import r132 from "./medications/thioridazine.json";
import r133 from "./medications/ticlopidine.json";
import r134 from "./medications/tizanidine.json";
import r135 from "./medications/topiramate.json";
import r136 from "./medications/tramadol-and-paracetamol.json";
import r137 from "./medications/tramadol.json";
import r138 from "./medications/tranylcypromine.json";
import r139 from "./medications/trazodone.json";
import r140 from "./medications/trimipramine.json";
import r141 from "./medications/valproic-acid.json";
import r142 from "./medications/venlafaxine.json";
import r143 from "./medications/voriconazole.json";
import r144 from "./medications/vortioxetine.json";
import r145 from "./medications/warfarin.json";
import r146 from "./medications/ziprasidone.json";
import r147 from "./medications/zolmitriptan.json";
import r148 from "./medications/zolpidem.json";
import r149 from "./medications/zopiclone.json";
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
] as unknown as readonly Medication[];
