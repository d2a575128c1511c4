import r0 from "./medications/abacavir.json";
import r1 from "./medications/abiraterone.json";
import r2 from "./medications/acarbose.json";
import r3 from "./medications/acenocoumarol.json";
import r4 from "./medications/acepromazine.json";
import r5 from "./medications/acetazolamide.json";
import r6 from "./medications/acetophenazine.json";
import r7 from "./medications/acetylcysteine.json";
import r8 from "./medications/acetylsalicylic-acid.json";
import r9 from "./medications/aciclovir.json";
import r10 from "./medications/adalimumab.json";
import r11 from "./medications/adinazolam.json";
import r12 from "./medications/agomelatine.json";
import r13 from "./medications/alaproclate.json";
import r14 from "./medications/albendazole.json";
import r15 from "./medications/alendronic-acid.json";
import r16 from "./medications/alfuzosin.json";
import r17 from "./medications/alimemazine.json";
import r18 from "./medications/allobarbital.json";
import r19 from "./medications/allopurinol.json";
import r20 from "./medications/alogliptin.json";
import r21 from "./medications/alosetron.json";
import r22 from "./medications/alprazolam.json";
import r23 from "./medications/ambroxol.json";
import r24 from "./medications/amfetamine-and-dexamfetamine.json";
import r25 from "./medications/amfetamine.json";
import r26 from "./medications/amiloride.json";
import r27 from "./medications/amineptine.json";
import r28 from "./medications/amiodarone.json";
import r29 from "./medications/amisulpride.json";
import r30 from "./medications/amitriptyline-and-perphenazine.json";
import r31 from "./medications/amitriptyline.json";
import r32 from "./medications/amlodipine.json";
import r33 from "./medications/amobarbital.json";
import r34 from "./medications/amoxapine.json";
import r35 from "./medications/amoxicillin.json";
import r36 from "./medications/anastrozole.json";
import r37 from "./medications/apalutamide.json";
import r38 from "./medications/apixaban.json";
import r39 from "./medications/aprepitant.json";
import r40 from "./medications/aprobarbital.json";
import r41 from "./medications/aripiprazole.json";
import r42 from "./medications/armodafinil.json";
import r43 from "./medications/artemether.json";
import r44 from "./medications/asenapine.json";
import r45 from "./medications/astemizole.json";
import r46 from "./medications/atazanavir.json";
import r47 from "./medications/atenolol.json";
import r48 from "./medications/atomoxetine.json";
import r49 from "./medications/atorvastatin.json";
import r50 from "./medications/atovaquone.json";
import r51 from "./medications/atropine.json";
import r52 from "./medications/avanafil.json";
import r53 from "./medications/azacitidine.json";
import r54 from "./medications/azathioprine.json";
import r55 from "./medications/azelastine.json";
import r56 from "./medications/azithromycin.json";
import r57 from "./medications/baclofen.json";
import r58 from "./medications/barbexaclone.json";
import r59 from "./medications/barbital.json";
import r60 from "./medications/beclometasone.json";
import r61 from "./medications/bedaquiline.json";
import r62 from "./medications/bempedoic-acid.json";
import r63 from "./medications/benazepril.json";
import r64 from "./medications/bendroflumethiazide.json";
import r65 from "./medications/benperidol.json";
import r66 from "./medications/bentazepam.json";
import r67 from "./medications/benzonatate.json";
import r68 from "./medications/betamethasone.json";
import r69 from "./medications/bezafibrate.json";
import r70 from "./medications/bezitramide.json";
import r71 from "./medications/bicalutamide.json";
import r72 from "./medications/bictegravir.json";
import r73 from "./medications/bilastine.json";
import r74 from "./medications/bisacodyl.json";
import r75 from "./medications/bisoprolol.json";
import r76 from "./medications/bosentan.json";
import r77 from "./medications/brexanolone.json";
import r78 from "./medications/brexpiprazole.json";
import r79 from "./medications/bromazepam.json";
import r80 from "./medications/bromperidol.json";
import r81 from "./medications/brompheniramine.json";
import r82 from "./medications/brotizolam.json";
import r83 from "./medications/budesonide.json";
import r84 from "./medications/bumetanide.json";
import r85 from "./medications/buprenorphine.json";
import r86 from "./medications/bupropion.json";
import r87 from "./medications/buspirone.json";
import r88 from "./medications/butaperazine.json";
import r89 from "./medications/butobarbital.json";
import r90 from "./medications/butorphanol.json";
import r91 from "./medications/butriptyline.json";
import r92 from "./medications/butylscopolamine.json";
import r93 from "./medications/cabergoline.json";
import r94 from "./medications/cabotegravir.json";
import r95 from "./medications/calcitriol.json";
import r96 from "./medications/camazepam.json";
import r97 from "./medications/canagliflozin.json";
import r98 from "./medications/candesartan.json";
import r99 from "./medications/cannabidiol.json";
import r100 from "./medications/captopril.json";
import r101 from "./medications/carbamazepine.json";
import r102 from "./medications/carbimazole.json";
import r103 from "./medications/carboplatin.json";
import r104 from "./medications/cariprazine.json";
import r105 from "./medications/carisoprodol.json";
import r106 from "./medications/carvedilol.json";
import r107 from "./medications/cefalexin.json";
import r108 from "./medications/cefazolin.json";
import r109 from "./medications/cefdinir.json";
import r110 from "./medications/ceftriaxone.json";
import r111 from "./medications/cefuroxime.json";
import r112 from "./medications/celecoxib.json";
import r113 from "./medications/cetirizine.json";
import r114 from "./medications/chlordiazepoxide.json";
import r115 from "./medications/chloroquine.json";
import r116 from "./medications/chlorphenamine.json";
import r117 from "./medications/chlorproethazine.json";
import r118 from "./medications/chlorpromazine.json";
import r119 from "./medications/chlorpropamide.json";
import r120 from "./medications/chlorprothixene.json";
import r121 from "./medications/chlortalidone.json";
import r122 from "./medications/chlorzoxazone.json";
import r123 from "./medications/ciclopirox.json";
import r124 from "./medications/ciclosporin.json";
import r125 from "./medications/cilostazol.json";
import r126 from "./medications/cimetidine.json";
import r127 from "./medications/cinolazepam.json";
import r128 from "./medications/ciprofloxacin.json";
import r129 from "./medications/cisapride.json";
import r130 from "./medications/cisplatin.json";
import r131 from "./medications/citalopram.json";
import r132 from "./medications/clarithromycin.json";
import r133 from "./medications/clemastine.json";
import r134 from "./medications/clindamycin.json";
import r135 from "./medications/clobazam.json";
import r136 from "./medications/clobetasol.json";
import r137 from "./medications/clomifene.json";
import r138 from "./medications/clomipramine.json";
import r139 from "./medications/clonazepam.json";
import r140 from "./medications/clonidine.json";
import r141 from "./medications/clopenthixol.json";
import r142 from "./medications/clopidogrel.json";
import r143 from "./medications/clotiapine.json";
import r144 from "./medications/clotiazepam.json";
import r145 from "./medications/clotrimazole.json";
import r146 from "./medications/cloxazolam.json";
import r147 from "./medications/clozapine.json";
import r148 from "./medications/cobicistat.json";
import r149 from "./medications/codeine-and-paracetamol.json";
import r150 from "./medications/codeine.json";
import r151 from "./medications/colchicine.json";
import r152 from "./medications/colestyramine.json";
import r153 from "./medications/conjugated-estrogens.json";
import r154 from "./medications/cyamemazine.json";
import r155 from "./medications/cyclobarbital.json";
import r156 from "./medications/cyclobenzaprine.json";
import r157 from "./medications/cyclophosphamide.json";
import r158 from "./medications/cycloserine.json";
import r159 from "./medications/cyproheptadine.json";
import r160 from "./medications/cyproterone.json";
import r161 from "./medications/dabigatran-etexilate.json";
import r162 from "./medications/dantrolene.json";
import r163 from "./medications/dapagliflozin.json";
import r164 from "./medications/dapoxetine.json";
import r165 from "./medications/dapsone.json";
import r166 from "./medications/darifenacin.json";
import r167 from "./medications/darunavir.json";
import r168 from "./medications/denosumab.json";
import r169 from "./medications/desipramine.json";
import r170 from "./medications/desloratadine.json";
import r171 from "./medications/desmopressin.json";
import r172 from "./medications/desogestrel.json";
import r173 from "./medications/desvenlafaxine.json";
import r174 from "./medications/dexamethasone.json";
import r175 from "./medications/dexamfetamine.json";
import r176 from "./medications/dexchlorpheniramine.json";
import r177 from "./medications/dexketoprofen.json";
import r178 from "./medications/dexlansoprazole.json";
import r179 from "./medications/dexmethylphenidate.json";
import r180 from "./medications/dextromethorphan-and-bupropion.json";
import r181 from "./medications/dextromethorphan-and-quinidine.json";
import r182 from "./medications/dextromethorphan.json";
import r183 from "./medications/dextromoramide.json";
import r184 from "./medications/dextropropoxyphene.json";
import r185 from "./medications/dezocine.json";
import r186 from "./medications/diamorphine.json";
import r187 from "./medications/diazepam.json";
import r188 from "./medications/dibenzepin.json";
import r189 from "./medications/diclofenac.json";
import r190 from "./medications/dicycloverine.json";
import r191 from "./medications/dienogest.json";
import r192 from "./medications/digoxin.json";
import r193 from "./medications/dihydrocodeine.json";
import r194 from "./medications/diltiazem.json";
import r195 from "./medications/dimdazenil.json";
import r196 from "./medications/dimenhydrinate.json";
import r197 from "./medications/dimetacrine.json";
import r198 from "./medications/dimethyl-fumarate.json";
import r199 from "./medications/diphenhydramine.json";
import r200 from "./medications/dipyridamole.json";
import r201 from "./medications/disopyramide.json";
import r202 from "./medications/dixyrazine.json";
import r203 from "./medications/docusate-sodium.json";
import r204 from "./medications/dofetilide.json";
import r205 from "./medications/dolasetron.json";
import r206 from "./medications/dolutegravir.json";
import r207 from "./medications/domperidone.json";
import r208 from "./medications/doravirine.json";
import r209 from "./medications/dosulepin.json";
import r210 from "./medications/doxazosin.json";
import r211 from "./medications/doxefazepam.json";
import r212 from "./medications/doxepin.json";
import r213 from "./medications/doxycycline.json";
import r214 from "./medications/doxylamine.json";
import r215 from "./medications/dronabinol.json";
import r216 from "./medications/dronedarone.json";
import r217 from "./medications/droperidol.json";
import r218 from "./medications/drospirenone.json";
import r219 from "./medications/drotaverine.json";
import r220 from "./medications/dulaglutide.json";
import r221 from "./medications/duloxetine.json";
import r222 from "./medications/dutasteride.json";
import r223 from "./medications/ebastine.json";
import r224 from "./medications/edoxaban.json";
import r225 from "./medications/efavirenz.json";
import r226 from "./medications/eletriptan.json";
import r227 from "./medications/elvitegravir.json";
import r228 from "./medications/empagliflozin.json";
import r229 from "./medications/emtricitabine.json";
import r230 from "./medications/enalapril.json";
import r231 from "./medications/enoxaparin.json";
import r232 from "./medications/entecavir.json";
import r233 from "./medications/enzalutamide.json";
import r234 from "./medications/ephedrine.json";
import r235 from "./medications/epinephrine.json";
import r236 from "./medications/eplerenone.json";
import r237 from "./medications/ergotamine.json";
import r238 from "./medications/erythromycin.json";
import r239 from "./medications/escitalopram.json";
import r240 from "./medications/esketamine.json";
import r241 from "./medications/esomeprazole.json";
import r242 from "./medications/estazolam.json";
import r243 from "./medications/estradiol.json";
import r244 from "./medications/eszopiclone.json";
import r245 from "./medications/etallobarbital.json";
import r246 from "./medications/etanercept.json";
import r247 from "./medications/ethambutol.json";
import r248 from "./medications/ethinylestradiol.json";
import r249 from "./medications/ethyl-loflazepate.json";
import r250 from "./medications/etizolam.json";
import r251 from "./medications/etodolac.json";
import r252 from "./medications/etonogestrel.json";
import r253 from "./medications/etoperidone.json";
import r254 from "./medications/etoricoxib.json";
import r255 from "./medications/etravirine.json";
import r256 from "./medications/everolimus.json";
import r257 from "./medications/evolocumab.json";
import r258 from "./medications/exemestane.json";
import r259 from "./medications/exenatide.json";
import r260 from "./medications/ezetimibe.json";
import r261 from "./medications/famotidine.json";
import r262 from "./medications/febuxostat.json";
import r263 from "./medications/felodipine.json";
import r264 from "./medications/fencamfamin.json";
import r265 from "./medications/fenetylline.json";
import r266 from "./medications/fenfluramine.json";
import r267 from "./medications/fenofibrate.json";
import r268 from "./medications/fenoterol.json";
import r269 from "./medications/fenozolone.json";
import r270 from "./medications/fentanyl.json";
import r271 from "./medications/fesoterodine.json";
import r272 from "./medications/fexofenadine.json";
import r273 from "./medications/finasteride.json";
import r274 from "./medications/fingolimod.json";
import r275 from "./medications/flecainide.json";
import r276 from "./medications/flibanserin.json";
import r277 from "./medications/fluanisone.json";
import r278 from "./medications/flucloxacillin.json";
import r279 from "./medications/fluconazole.json";
import r280 from "./medications/fludiazepam.json";
import r281 from "./medications/fludrocortisone.json";
import r282 from "./medications/flunitrazepam.json";
import r283 from "./medications/fluorouracil.json";
import r284 from "./medications/fluoxetine.json";
import r285 from "./medications/flupentixol.json";
import r286 from "./medications/fluphenazine.json";
import r287 from "./medications/flurazepam.json";
import r288 from "./medications/fluspirilene.json";
import r289 from "./medications/flutamide.json";
import r290 from "./medications/fluticasone.json";
import r291 from "./medications/fluvastatin.json";
import r292 from "./medications/fluvoxamine.json";
import r293 from "./medications/formoterol.json";
import r294 from "./medications/fosfomycin.json";
import r295 from "./medications/fosinopril.json";
import r296 from "./medications/frovatriptan.json";
import r297 from "./medications/furosemide.json";
import r298 from "./medications/gabapentin.json";
import r299 from "./medications/gemfibrozil.json";
import r300 from "./medications/gepirone.json";
import r301 from "./medications/gestodene.json";
import r302 from "./medications/glecaprevir.json";
import r303 from "./medications/glibenclamide.json";
import r304 from "./medications/gliclazide.json";
import r305 from "./medications/glimepiride.json";
import r306 from "./medications/glipizide.json";
import r307 from "./medications/glyceryl-trinitrate.json";
import r308 from "./medications/glycopyrronium-bromide.json";
import r309 from "./medications/granisetron.json";
import r310 from "./medications/griseofulvin.json";
import r311 from "./medications/guaifenesin.json";
import r312 from "./medications/guanfacine.json";
import r313 from "./medications/halazepam.json";
import r314 from "./medications/haloperidol.json";
import r315 from "./medications/heparin.json";
import r316 from "./medications/heptabarbital.json";
import r317 from "./medications/hexobarbital.json";
import r318 from "./medications/hydralazine.json";
import r319 from "./medications/hydrochlorothiazide.json";
import r320 from "./medications/hydrocodone.json";
import r321 from "./medications/hydrocortisone.json";
import r322 from "./medications/hydromorphone.json";
import r323 from "./medications/hydroxycarbamide.json";
import r324 from "./medications/hydroxychloroquine.json";
import r325 from "./medications/hydroxyzine.json";
import r326 from "./medications/hyoscyamine.json";
import r327 from "./medications/hyperici-herba.json";
import r328 from "./medications/ibandronic-acid.json";
import r329 from "./medications/ibrutinib.json";
import r330 from "./medications/ibuprofen.json";
import r331 from "./medications/ibutilide.json";
import r332 from "./medications/idelalisib.json";
import r333 from "./medications/iloperidone.json";
import r334 from "./medications/imatinib.json";
import r335 from "./medications/imipramine-oxide.json";
import r336 from "./medications/imipramine.json";
import r337 from "./medications/indacaterol.json";
import r338 from "./medications/indapamide.json";
import r339 from "./medications/indinavir.json";
import r340 from "./medications/indometacin.json";
import r341 from "./medications/infliximab.json";
import r342 from "./medications/insulin-aspart.json";
import r343 from "./medications/insulin-degludec.json";
import r344 from "./medications/insulin-detemir.json";
import r345 from "./medications/insulin-glargine.json";
import r346 from "./medications/insulin-glulisine.json";
import r347 from "./medications/insulin-human.json";
import r348 from "./medications/insulin-lispro.json";
import r349 from "./medications/ipratropium-bromide.json";
import r350 from "./medications/iprindole.json";
import r351 from "./medications/iproclozide.json";
import r352 from "./medications/iproniazide.json";
import r353 from "./medications/irbesartan.json";
import r354 from "./medications/isavuconazole.json";
import r355 from "./medications/isocarboxazid.json";
import r356 from "./medications/isoniazid.json";
import r357 from "./medications/isosorbide-dinitrate.json";
import r358 from "./medications/isosorbide-mononitrate.json";
import r359 from "./medications/itraconazole.json";
import r360 from "./medications/ivabradine.json";
import r361 from "./medications/ivermectin.json";
import r362 from "./medications/ketazolam.json";
import r363 from "./medications/ketobemidone.json";
import r364 from "./medications/ketoconazole.json";
import r365 from "./medications/ketoprofen.json";
import r366 from "./medications/ketorolac.json";
import r367 from "./medications/ketotifen.json";
import r368 from "./medications/labetalol.json";
import r369 from "./medications/lactulose.json";
import r370 from "./medications/lamivudine.json";
import r371 from "./medications/lamotrigine.json";
import r372 from "./medications/lansoprazole.json";
import r373 from "./medications/lapatinib.json";
import r374 from "./medications/ledipasvir.json";
import r375 from "./medications/leflunomide.json";
import r376 from "./medications/lercanidipine.json";
import r377 from "./medications/letermovir.json";
import r378 from "./medications/letrozole.json";
import r379 from "./medications/levacetylmethadol.json";
import r380 from "./medications/levetiracetam.json";
import r381 from "./medications/levocetirizine.json";
import r382 from "./medications/levofloxacin.json";
import r383 from "./medications/levomepromazine.json";
import r384 from "./medications/levomethadone.json";
import r385 from "./medications/levomilnacipran.json";
import r386 from "./medications/levonorgestrel.json";
import r387 from "./medications/levosulpiride.json";
import r388 from "./medications/levothyroxine.json";
import r389 from "./medications/linaclotide.json";
import r390 from "./medications/linagliptin.json";
import r391 from "./medications/linezolid.json";
import r392 from "./medications/liothyronine-sodium.json";
import r393 from "./medications/liraglutide.json";
import r394 from "./medications/lisdexamfetamine.json";
import r395 from "./medications/lisinopril.json";
import r396 from "./medications/lithium.json";
import r397 from "./medications/lofepramine.json";
import r398 from "./medications/lofexidine.json";
import r399 from "./medications/loperamide.json";
import r400 from "./medications/lopinavir.json";
import r401 from "./medications/loprazolam.json";
import r402 from "./medications/loratadine.json";
import r403 from "./medications/lorazepam.json";
import r404 from "./medications/lormetazepam.json";
import r405 from "./medications/losartan.json";
import r406 from "./medications/lovastatin.json";
import r407 from "./medications/loxapine.json";
import r408 from "./medications/lumateperone.json";
import r409 from "./medications/lumefantrine.json";
import r410 from "./medications/lurasidone.json";
import r411 from "./medications/macrogol.json";
import r412 from "./medications/maprotiline.json";
import r413 from "./medications/maraviroc.json";
import r414 from "./medications/mebendazole.json";
import r415 from "./medications/mebeverine.json";
import r416 from "./medications/meclozine.json";
import r417 from "./medications/medazepam.json";
import r418 from "./medications/medroxyprogesterone.json";
import r419 from "./medications/mefenamic-acid.json";
import r420 from "./medications/mefloquine.json";
import r421 from "./medications/megestrol.json";
import r422 from "./medications/melitracen.json";
import r423 from "./medications/meloxicam.json";
import r424 from "./medications/melperone.json";
import r425 from "./medications/meptazinol.json";
import r426 from "./medications/mercaptopurine.json";
import r427 from "./medications/mesalazine.json";
import r428 from "./medications/mesoridazine.json";
import r429 from "./medications/metamfetamine.json";
import r430 from "./medications/metamizole-sodium.json";
import r431 from "./medications/metformin.json";
import r432 from "./medications/methadone.json";
import r433 from "./medications/metharbital.json";
import r434 from "./medications/methocarbamol.json";
import r435 from "./medications/methohexital.json";
import r436 from "./medications/methotrexate.json";
import r437 from "./medications/methyldopa.json";
import r438 from "./medications/methylphenidate.json";
import r439 from "./medications/methylphenobarbital.json";
import r440 from "./medications/methylprednisolone.json";
import r441 from "./medications/methylthioninium-chloride.json";
import r442 from "./medications/methysergide.json";
import r443 from "./medications/metoclopramide.json";
import r444 from "./medications/metoprolol.json";
import r445 from "./medications/metronidazole.json";
import r446 from "./medications/mexazolam.json";
import r447 from "./medications/mexiletine.json";
import r448 from "./medications/mianserin.json";
import r449 from "./medications/miconazole.json";
import r450 from "./medications/midazolam.json";
import r451 from "./medications/midodrine.json";
import r452 from "./medications/mifepristone.json";
import r453 from "./medications/milnacipran.json";
import r454 from "./medications/minocycline.json";
import r455 from "./medications/minoxidil.json";
import r456 from "./medications/mirabegron.json";
import r457 from "./medications/mirtazapine.json";
import r458 from "./medications/misoprostol.json";
import r459 from "./medications/moclobemide.json";
import r460 from "./medications/modafinil.json";
import r461 from "./medications/molindone.json";
import r462 from "./medications/molsidomine.json";
import r463 from "./medications/mometasone.json";
import r464 from "./medications/montelukast.json";
import r465 from "./medications/moperone.json";
import r466 from "./medications/morphine.json";
import r467 from "./medications/mosapramine.json";
import r468 from "./medications/moxifloxacin.json";
import r469 from "./medications/moxonidine.json";
import r470 from "./medications/mupirocin.json";
import r471 from "./medications/mycophenolic-acid.json";
import r472 from "./medications/nabilone.json";
import r473 from "./medications/nabumetone.json";
import r474 from "./medications/nadolol.json";
import r475 from "./medications/nalbuphine.json";
import r476 from "./medications/naltrexone-and-bupropion.json";
import r477 from "./medications/naltrexone.json";
import r478 from "./medications/naproxen.json";
import r479 from "./medications/naratriptan.json";
import r480 from "./medications/nebivolol.json";
import r481 from "./medications/nefazodone.json";
import r482 from "./medications/nelfinavir.json";
import r483 from "./medications/nevirapine.json";
import r484 from "./medications/nialamide.json";
import r485 from "./medications/nicardipine.json";
import r486 from "./medications/nicomorphine.json";
import r487 from "./medications/nicotinic-acid.json";
import r488 from "./medications/nifedipine.json";
import r489 from "./medications/nilotinib.json";
import r490 from "./medications/nimesulide.json";
import r491 from "./medications/nimetazepam.json";
import r492 from "./medications/nimodipine.json";
import r493 from "./medications/nirmatrelvir.json";
import r494 from "./medications/nitrazepam.json";
import r495 from "./medications/nitrofurantoin.json";
import r496 from "./medications/nomifensine.json";
import r497 from "./medications/nordazepam.json";
import r498 from "./medications/norethisterone.json";
import r499 from "./medications/norfloxacin.json";
import r500 from "./medications/norgestimate.json";
import r501 from "./medications/nortriptyline.json";
import r502 from "./medications/noscapine.json";
import r503 from "./medications/nystatin.json";
import r504 from "./medications/ofloxacin.json";
import r505 from "./medications/olanzapine-and-fluoxetine.json";
import r506 from "./medications/olanzapine.json";
import r507 from "./medications/oliceridine.json";
import r508 from "./medications/olmesartan-medoxomil.json";
import r509 from "./medications/olopatadine.json";
import r510 from "./medications/omeprazole.json";
import r511 from "./medications/ondansetron.json";
import r512 from "./medications/opipramol.json";
import r513 from "./medications/opium.json";
import r514 from "./medications/orlistat.json";
import r515 from "./medications/orphenadrine.json";
import r516 from "./medications/oseltamivir.json";
import r517 from "./medications/oxazepam.json";
import r518 from "./medications/oxitriptan.json";
import r519 from "./medications/oxybutynin.json";
import r520 from "./medications/oxycodone-and-paracetamol.json";
import r521 from "./medications/oxycodone.json";
import r522 from "./medications/oxymetazoline.json";
import r523 from "./medications/oxymorphone.json";
import r524 from "./medications/oxypertine.json";
import r525 from "./medications/paliperidone.json";
import r526 from "./medications/palonosetron.json";
import r527 from "./medications/pantoprazole.json";
import r528 from "./medications/papaveretum.json";
import r529 from "./medications/paracetamol.json";
import r530 from "./medications/paroxetine.json";
import r531 from "./medications/pemoline.json";
import r532 from "./medications/penfluridol.json";
import r533 from "./medications/pentamidine.json";
import r534 from "./medications/pentazocine.json";
import r535 from "./medications/pentobarbital.json";
import r536 from "./medications/perazine.json";
import r537 from "./medications/pergolide.json";
import r538 from "./medications/periciazine.json";
import r539 from "./medications/perindopril.json";
import r540 from "./medications/perphenazine.json";
import r541 from "./medications/pethidine.json";
import r542 from "./medications/phenazocine.json";
import r543 from "./medications/phenazopyridine.json";
import r544 from "./medications/phenelzine.json";
import r545 from "./medications/phenobarbital.json";
import r546 from "./medications/phenoxymethylpenicillin.json";
import r547 from "./medications/phenprocoumon.json";
import r548 from "./medications/phenylephrine.json";
import r549 from "./medications/phenylpropanolamine.json";
import r550 from "./medications/phenytoin.json";
import r551 from "./medications/pholcodine.json";
import r552 from "./medications/pibrentasvir.json";
import r553 from "./medications/pimavanserin.json";
import r554 from "./medications/pimozide.json";
import r555 from "./medications/pinazepam.json";
import r556 from "./medications/pindolol.json";
import r557 from "./medications/pioglitazone.json";
import r558 from "./medications/pipamperone.json";
import r559 from "./medications/pipotiazine.json";
import r560 from "./medications/piritramide.json";
import r561 from "./medications/piroxicam.json";
import r562 from "./medications/pitavastatin.json";
import r563 from "./medications/posaconazole.json";
import r564 from "./medications/potassium-clorazepate.json";
import r565 from "./medications/prasugrel.json";
import r566 from "./medications/pravastatin.json";
import r567 from "./medications/prazepam.json";
import r568 from "./medications/prazosin.json";
import r569 from "./medications/prednisolone.json";
import r570 from "./medications/prednisone.json";
import r571 from "./medications/pregabalin.json";
import r572 from "./medications/primaquine.json";
import r573 from "./medications/primidone.json";
import r574 from "./medications/probenecid.json";
import r575 from "./medications/procainamide.json";
import r576 from "./medications/procarbazine.json";
import r577 from "./medications/prochlorperazine.json";
import r578 from "./medications/progesterone.json";
import r579 from "./medications/proguanil.json";
import r580 from "./medications/promazine.json";
import r581 from "./medications/promethazine.json";
import r582 from "./medications/propafenone.json";
import r583 from "./medications/propranolol.json";
import r584 from "./medications/propylthiouracil.json";
import r585 from "./medications/prothipendyl.json";
import r586 from "./medications/protriptyline.json";
import r587 from "./medications/proxibarbal.json";
import r588 from "./medications/pseudoephedrine.json";
import r589 from "./medications/pyrazinamide.json";
import r590 from "./medications/quazepam.json";
import r591 from "./medications/quetiapine.json";
import r592 from "./medications/quinapril.json";
import r593 from "./medications/quinidine.json";
import r594 from "./medications/quinine.json";
import r595 from "./medications/quinupramine.json";
import r596 from "./medications/rabeprazole.json";
import r597 from "./medications/raloxifene.json";
import r598 from "./medications/raltegravir.json";
import r599 from "./medications/ramipril.json";
import r600 from "./medications/ranitidine.json";
import r601 from "./medications/ranolazine.json";
import r602 from "./medications/rasagiline.json";
import r603 from "./medications/reboxetine.json";
import r604 from "./medications/remimazolam.json";
import r605 from "./medications/remoxipride.json";
import r606 from "./medications/repaglinide.json";
import r607 from "./medications/reposal.json";
import r608 from "./medications/ribavirin.json";
import r609 from "./medications/ribociclib.json";
import r610 from "./medications/rifabutin.json";
import r611 from "./medications/rifampicin.json";
import r612 from "./medications/rifaximin.json";
import r613 from "./medications/rilpivirine.json";
import r614 from "./medications/riociguat.json";
import r615 from "./medications/risedronic-acid.json";
import r616 from "./medications/risperidone.json";
import r617 from "./medications/ritonavir.json";
import r618 from "./medications/rituximab.json";
import r619 from "./medications/rivaroxaban.json";
import r620 from "./medications/rizatriptan.json";
import r621 from "./medications/rosuvastatin.json";
import r622 from "./medications/roxithromycin.json";
import r623 from "./medications/safinamide.json";
import r624 from "./medications/salbutamol.json";
import r625 from "./medications/salmeterol.json";
import r626 from "./medications/saquinavir.json";
import r627 from "./medications/saxagliptin.json";
import r628 from "./medications/scopolamine.json";
import r629 from "./medications/secobarbital.json";
import r630 from "./medications/selegiline.json";
import r631 from "./medications/semaglutide.json";
import r632 from "./medications/senna-glycosides.json";
import r633 from "./medications/sertindole.json";
import r634 from "./medications/sertraline.json";
import r635 from "./medications/sildenafil.json";
import r636 from "./medications/simvastatin.json";
import r637 from "./medications/sirolimus.json";
import r638 from "./medications/sitagliptin.json";
import r639 from "./medications/sofosbuvir.json";
import r640 from "./medications/solifenacin.json";
import r641 from "./medications/solriamfetol.json";
import r642 from "./medications/sotalol.json";
import r643 from "./medications/spironolactone.json";
import r644 from "./medications/sucralfate.json";
import r645 from "./medications/sulfamethoxazole.json";
import r646 from "./medications/sulfasalazine.json";
import r647 from "./medications/sulpiride.json";
import r648 from "./medications/sultopride.json";
import r649 from "./medications/sumatriptan.json";
import r650 from "./medications/sunitinib.json";
import r651 from "./medications/tacrolimus.json";
import r652 from "./medications/tadalafil.json";
import r653 from "./medications/talbutal.json";
import r654 from "./medications/tamoxifen.json";
import r655 from "./medications/tamsulosin.json";
import r656 from "./medications/tapentadol.json";
import r657 from "./medications/tedizolid.json";
import r658 from "./medications/telithromycin.json";
import r659 from "./medications/telmisartan.json";
import r660 from "./medications/temazepam.json";
import r661 from "./medications/tenofovir-alafenamide.json";
import r662 from "./medications/tenofovir-disoproxil.json";
import r663 from "./medications/terazosin.json";
import r664 from "./medications/terbinafine.json";
import r665 from "./medications/terbutaline.json";
import r666 from "./medications/terfenadine.json";
import r667 from "./medications/teriflunomide.json";
import r668 from "./medications/testosterone.json";
import r669 from "./medications/theophylline.json";
import r670 from "./medications/thiamazole.json";
import r671 from "./medications/thiopental.json";
import r672 from "./medications/thiopropazate.json";
import r673 from "./medications/thioproperazine.json";
import r674 from "./medications/thioridazine.json";
import r675 from "./medications/tianeptine.json";
import r676 from "./medications/tiapride.json";
import r677 from "./medications/tibolone.json";
import r678 from "./medications/ticagrelor.json";
import r679 from "./medications/ticlopidine.json";
import r680 from "./medications/tilidine.json";
import r681 from "./medications/timolol.json";
import r682 from "./medications/tiotixene.json";
import r683 from "./medications/tiotropium-bromide.json";
import r684 from "./medications/tirzepatide.json";
import r685 from "./medications/tizanidine.json";
import r686 from "./medications/tobramycin.json";
import r687 from "./medications/tofacitinib.json";
import r688 from "./medications/tofisopam.json";
import r689 from "./medications/tolbutamide.json";
import r690 from "./medications/toloxatone.json";
import r691 from "./medications/tolperisone.json";
import r692 from "./medications/tolterodine.json";
import r693 from "./medications/topiramate.json";
import r694 from "./medications/torasemide.json";
import r695 from "./medications/tramadol-and-paracetamol.json";
import r696 from "./medications/tramadol.json";
import r697 from "./medications/trandolapril.json";
import r698 from "./medications/tranylcypromine.json";
import r699 from "./medications/trazodone.json";
import r700 from "./medications/triamcinolone.json";
import r701 from "./medications/triamterene.json";
import r702 from "./medications/triazolam.json";
import r703 from "./medications/trifluoperazine.json";
import r704 from "./medications/trifluperidol.json";
import r705 from "./medications/triflupromazine.json";
import r706 from "./medications/trimethoprim.json";
import r707 from "./medications/trimipramine.json";
import r708 from "./medications/tropisetron.json";
import r709 from "./medications/trospium.json";
import r710 from "./medications/tryptophan.json";
import r711 from "./medications/ulipristal.json";
import r712 from "./medications/umeclidinium-bromide.json";
import r713 from "./medications/umifenovir.json";
import r714 from "./medications/ursodeoxycholic-acid.json";
import r715 from "./medications/valaciclovir.json";
import r716 from "./medications/valproic-acid.json";
import r717 from "./medications/valsartan.json";
import r718 from "./medications/vancomycin.json";
import r719 from "./medications/vandetanib.json";
import r720 from "./medications/vardenafil.json";
import r721 from "./medications/velpatasvir.json";
import r722 from "./medications/venlafaxine.json";
import r723 from "./medications/veralipride.json";
import r724 from "./medications/verapamil.json";
import r725 from "./medications/vilanterol.json";
import r726 from "./medications/vilazodone.json";
import r727 from "./medications/vildagliptin.json";
import r728 from "./medications/viloxazine.json";
import r729 from "./medications/vinbarbital.json";
import r730 from "./medications/vinylbital.json";
import r731 from "./medications/voriconazole.json";
import r732 from "./medications/vortioxetine.json";
import r733 from "./medications/warfarin.json";
import r734 from "./medications/xylometazoline.json";
import r735 from "./medications/zaleplon.json";
import r736 from "./medications/zidovudine.json";
import r737 from "./medications/zimeldine.json";
import r738 from "./medications/ziprasidone.json";
import r739 from "./medications/zoledronic-acid.json";
import r740 from "./medications/zolmitriptan.json";
import r741 from "./medications/zolpidem.json";
import r742 from "./medications/zopiclone.json";
import r743 from "./medications/zotepine.json";
import r744 from "./medications/zuclopenthixol.json";
import r745 from "./medications/zuranolone.json";
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
  r333,
  r334,
  r335,
  r336,
  r337,
  r338,
  r339,
  r340,
  r341,
  r342,
  r343,
  r344,
  r345,
  r346,
  r347,
  r348,
  r349,
  r350,
  r351,
  r352,
  r353,
  r354,
  r355,
  r356,
  r357,
  r358,
  r359,
  r360,
  r361,
  r362,
  r363,
  r364,
  r365,
  r366,
  r367,
  r368,
  r369,
  r370,
  r371,
  r372,
  r373,
  r374,
  r375,
  r376,
  r377,
  r378,
  r379,
  r380,
  r381,
  r382,
  r383,
  r384,
  r385,
  r386,
  r387,
  r388,
  r389,
  r390,
  r391,
  r392,
  r393,
  r394,
  r395,
  r396,
  r397,
  r398,
  r399,
  r400,
  r401,
  r402,
  r403,
  r404,
  r405,
  r406,
  r407,
  r408,
  r409,
  r410,
  r411,
  r412,
  r413,
  r414,
  r415,
  r416,
  r417,
  r418,
  r419,
  r420,
  r421,
  r422,
  r423,
  r424,
  r425,
  r426,
  r427,
  r428,
  r429,
  r430,
  r431,
  r432,
  r433,
  r434,
  r435,
  r436,
  r437,
  r438,
  r439,
  r440,
  r441,
  r442,
  r443,
  r444,
  r445,
  r446,
  r447,
  r448,
  r449,
  r450,
  r451,
  r452,
  r453,
  r454,
  r455,
  r456,
  r457,
  r458,
  r459,
  r460,
  r461,
  r462,
  r463,
  r464,
  r465,
  r466,
  r467,
  r468,
  r469,
  r470,
  r471,
  r472,
  r473,
  r474,
  r475,
  r476,
  r477,
  r478,
  r479,
  r480,
  r481,
  r482,
  r483,
  r484,
  r485,
  r486,
  r487,
  r488,
  r489,
  r490,
  r491,
  r492,
  r493,
  r494,
  r495,
  r496,
  r497,
  r498,
  r499,
  r500,
  r501,
  r502,
  r503,
  r504,
  r505,
  r506,
  r507,
  r508,
  r509,
  r510,
  r511,
  r512,
  r513,
  r514,
  r515,
  r516,
  r517,
  r518,
  r519,
  r520,
  r521,
  r522,
  r523,
  r524,
  r525,
  r526,
  r527,
  r528,
  r529,
  r530,
  r531,
  r532,
  r533,
  r534,
  r535,
  r536,
  r537,
  r538,
  r539,
  r540,
  r541,
  r542,
  r543,
  r544,
  r545,
  r546,
  r547,
  r548,
  r549,
  r550,
  r551,
  r552,
  r553,
  r554,
  r555,
  r556,
  r557,
  r558,
  r559,
  r560,
  r561,
  r562,
  r563,
  r564,
  r565,
  r566,
  r567,
  r568,
  r569,
  r570,
  r571,
  r572,
  r573,
  r574,
  r575,
  r576,
  r577,
  r578,
  r579,
  r580,
  r581,
  r582,
  r583,
  r584,
  r585,
  r586,
  r587,
  r588,
  r589,
  r590,
  r591,
  r592,
  r593,
  r594,
  r595,
  r596,
  r597,
  r598,
  r599,
  r600,
  r601,
  r602,
  r603,
  r604,
  r605,
  r606,
  r607,
  r608,
  r609,
  r610,
  r611,
  r612,
  r613,
  r614,
  r615,
  r616,
  r617,
  r618,
  r619,
  r620,
  r621,
  r622,
  r623,
  r624,
  r625,
  r626,
  r627,
  r628,
  r629,
  r630,
  r631,
  r632,
  r633,
  r634,
  r635,
  r636,
  r637,
  r638,
  r639,
  r640,
  r641,
  r642,
  r643,
  r644,
  r645,
  r646,
  r647,
  r648,
  r649,
  r650,
  r651,
  r652,
  r653,
  r654,
  r655,
  r656,
  r657,
  r658,
  r659,
  r660,
  r661,
  r662,
  r663,
  r664,
  r665,
  r666,
  r667,
  r668,
  r669,
  r670,
  r671,
  r672,
  r673,
  r674,
  r675,
  r676,
  r677,
  r678,
  r679,
  r680,
  r681,
  r682,
  r683,
  r684,
  r685,
  r686,
  r687,
  r688,
  r689,
  r690,
  r691,
  r692,
  r693,
  r694,
  r695,
  r696,
  r697,
  r698,
  r699,
  r700,
  r701,
  r702,
  r703,
  r704,
  r705,
  r706,
  r707,
  r708,
  r709,
  r710,
  r711,
  r712,
  r713,
  r714,
  r715,
  r716,
  r717,
  r718,
  r719,
  r720,
  r721,
  r722,
  r723,
  r724,
  r725,
  r726,
  r727,
  r728,
  r729,
  r730,
  r731,
  r732,
  r733,
  r734,
  r735,
  r736,
  r737,
  r738,
  r739,
  r740,
  r741,
  r742,
  r743,
  r744,
  r745,
] as unknown as readonly Medication[];
