import r0 from "./medications/abacavir.json";
import r1 from "./medications/abiraterone.json";
import r2 from "./medications/acamprosate.json";
import r3 from "./medications/acarbose.json";
import r4 from "./medications/acenocoumarol.json";
import r5 from "./medications/acepromazine.json";
import r6 from "./medications/acetazolamide.json";
import r7 from "./medications/acetohexamide.json";
import r8 from "./medications/acetophenazine.json";
import r9 from "./medications/acetylcysteine.json";
import r10 from "./medications/acetylsalicylic-acid.json";
import r11 from "./medications/aciclovir.json";
import r12 from "./medications/adalimumab.json";
import r13 from "./medications/ademetionine.json";
import r14 from "./medications/adinazolam.json";
import r15 from "./medications/agomelatine.json";
import r16 from "./medications/alaproclate.json";
import r17 from "./medications/albendazole.json";
import r18 from "./medications/alendronic-acid-and-colecalciferol.json";
import r19 from "./medications/alendronic-acid.json";
import r20 from "./medications/alfentanil.json";
import r21 from "./medications/alfuzosin.json";
import r22 from "./medications/alimemazine.json";
import r23 from "./medications/allobarbital.json";
import r24 from "./medications/allopurinol.json";
import r25 from "./medications/almotriptan.json";
import r26 from "./medications/alogliptin.json";
import r27 from "./medications/alosetron.json";
import r28 from "./medications/alprazolam.json";
import r29 from "./medications/amantadine.json";
import r30 from "./medications/ambroxol.json";
import r31 from "./medications/amfepramone.json";
import r32 from "./medications/amfetamine-and-dexamfetamine.json";
import r33 from "./medications/amfetamine.json";
import r34 from "./medications/amiloride.json";
import r35 from "./medications/amineptine.json";
import r36 from "./medications/amiodarone.json";
import r37 from "./medications/amisulpride.json";
import r38 from "./medications/amitriptyline-and-perphenazine.json";
import r39 from "./medications/amitriptyline.json";
import r40 from "./medications/amlodipine.json";
import r41 from "./medications/amobarbital.json";
import r42 from "./medications/amoxapine.json";
import r43 from "./medications/amoxicillin-and-clavulanic-acid.json";
import r44 from "./medications/amoxicillin.json";
import r45 from "./medications/anastrozole.json";
import r46 from "./medications/apalutamide.json";
import r47 from "./medications/apixaban.json";
import r48 from "./medications/apomorphine.json";
import r49 from "./medications/aprepitant.json";
import r50 from "./medications/aprobarbital.json";
import r51 from "./medications/aripiprazole.json";
import r52 from "./medications/armodafinil.json";
import r53 from "./medications/artemether-and-lumefantrine.json";
import r54 from "./medications/artemether.json";
import r55 from "./medications/ascorbic-acid.json";
import r56 from "./medications/asenapine.json";
import r57 from "./medications/astemizole.json";
import r58 from "./medications/atazanavir-and-cobicistat.json";
import r59 from "./medications/atazanavir.json";
import r60 from "./medications/atenolol.json";
import r61 from "./medications/atogepant.json";
import r62 from "./medications/atomoxetine.json";
import r63 from "./medications/atorvastatin-and-amlodipine.json";
import r64 from "./medications/atorvastatin-and-ezetimibe.json";
import r65 from "./medications/atorvastatin.json";
import r66 from "./medications/atovaquone.json";
import r67 from "./medications/atropine.json";
import r68 from "./medications/avanafil.json";
import r69 from "./medications/azacitidine.json";
import r70 from "./medications/azathioprine.json";
import r71 from "./medications/azelastine.json";
import r72 from "./medications/azithromycin.json";
import r73 from "./medications/baclofen.json";
import r74 from "./medications/barbexaclone.json";
import r75 from "./medications/barbital.json";
import r76 from "./medications/beclometasone.json";
import r77 from "./medications/bedaquiline.json";
import r78 from "./medications/bempedoic-acid.json";
import r79 from "./medications/benazepril-and-amlodipine.json";
import r80 from "./medications/benazepril.json";
import r81 from "./medications/bendroflumethiazide.json";
import r82 from "./medications/benperidol.json";
import r83 from "./medications/benserazide.json";
import r84 from "./medications/bentazepam.json";
import r85 from "./medications/benzatropine.json";
import r86 from "./medications/benzonatate.json";
import r87 from "./medications/bepridil.json";
import r88 from "./medications/betahistine.json";
import r89 from "./medications/betamethasone.json";
import r90 from "./medications/bezafibrate.json";
import r91 from "./medications/bezitramide.json";
import r92 from "./medications/bicalutamide.json";
import r93 from "./medications/bictegravir.json";
import r94 from "./medications/bilastine.json";
import r95 from "./medications/bimatoprost.json";
import r96 from "./medications/biperiden.json";
import r97 from "./medications/bisacodyl.json";
import r98 from "./medications/bisoprolol.json";
import r99 from "./medications/bosentan.json";
import r100 from "./medications/brexanolone.json";
import r101 from "./medications/brexpiprazole.json";
import r102 from "./medications/brimonidine.json";
import r103 from "./medications/brivaracetam.json";
import r104 from "./medications/bromazepam.json";
import r105 from "./medications/bromhexine.json";
import r106 from "./medications/bromocriptine.json";
import r107 from "./medications/bromperidol.json";
import r108 from "./medications/brompheniramine.json";
import r109 from "./medications/brotizolam.json";
import r110 from "./medications/budesonide.json";
import r111 from "./medications/bumetanide.json";
import r112 from "./medications/buprenorphine-and-naloxone.json";
import r113 from "./medications/buprenorphine.json";
import r114 from "./medications/bupropion.json";
import r115 from "./medications/buspirone.json";
import r116 from "./medications/butaperazine.json";
import r117 from "./medications/butobarbital.json";
import r118 from "./medications/butorphanol.json";
import r119 from "./medications/butriptyline.json";
import r120 from "./medications/butylscopolamine.json";
import r121 from "./medications/cabergoline.json";
import r122 from "./medications/cabotegravir.json";
import r123 from "./medications/caffeine.json";
import r124 from "./medications/calcitriol.json";
import r125 from "./medications/camazepam.json";
import r126 from "./medications/canagliflozin.json";
import r127 from "./medications/candesartan-and-hydrochlorothiazide.json";
import r128 from "./medications/candesartan.json";
import r129 from "./medications/cannabidiol.json";
import r130 from "./medications/captopril.json";
import r131 from "./medications/carbamazepine.json";
import r132 from "./medications/carbidopa.json";
import r133 from "./medications/carbimazole.json";
import r134 from "./medications/carboplatin.json";
import r135 from "./medications/cariprazine.json";
import r136 from "./medications/carisoprodol.json";
import r137 from "./medications/carvedilol.json";
import r138 from "./medications/cefalexin.json";
import r139 from "./medications/cefazolin.json";
import r140 from "./medications/cefdinir.json";
import r141 from "./medications/ceftriaxone.json";
import r142 from "./medications/cefuroxime.json";
import r143 from "./medications/celecoxib.json";
import r144 from "./medications/cenobamate.json";
import r145 from "./medications/cetirizine.json";
import r146 from "./medications/chloral-hydrate.json";
import r147 from "./medications/chlordiazepoxide.json";
import r148 from "./medications/chloroquine.json";
import r149 from "./medications/chlorphenamine.json";
import r150 from "./medications/chlorproethazine.json";
import r151 from "./medications/chlorpromazine.json";
import r152 from "./medications/chlorpropamide.json";
import r153 from "./medications/chlorprothixene.json";
import r154 from "./medications/chlortalidone.json";
import r155 from "./medications/chlorzoxazone.json";
import r156 from "./medications/ciclopirox.json";
import r157 from "./medications/ciclosporin.json";
import r158 from "./medications/cilostazol.json";
import r159 from "./medications/cimetidine.json";
import r160 from "./medications/cinnarizine.json";
import r161 from "./medications/cinolazepam.json";
import r162 from "./medications/ciprofloxacin.json";
import r163 from "./medications/cisapride.json";
import r164 from "./medications/cisplatin.json";
import r165 from "./medications/citalopram.json";
import r166 from "./medications/clarithromycin.json";
import r167 from "./medications/clavulanic-acid.json";
import r168 from "./medications/clemastine.json";
import r169 from "./medications/clindamycin.json";
import r170 from "./medications/clobazam.json";
import r171 from "./medications/clobetasol.json";
import r172 from "./medications/clomethiazole.json";
import r173 from "./medications/clomifene.json";
import r174 from "./medications/clomipramine.json";
import r175 from "./medications/clonazepam.json";
import r176 from "./medications/clonidine.json";
import r177 from "./medications/clopenthixol.json";
import r178 from "./medications/clopidogrel.json";
import r179 from "./medications/clotiapine.json";
import r180 from "./medications/clotiazepam.json";
import r181 from "./medications/clotrimazole.json";
import r182 from "./medications/cloxazolam.json";
import r183 from "./medications/clozapine.json";
import r184 from "./medications/cobicistat.json";
import r185 from "./medications/codeine-and-acetylsalicylic-acid.json";
import r186 from "./medications/codeine-and-ibuprofen.json";
import r187 from "./medications/codeine-and-paracetamol.json";
import r188 from "./medications/codeine.json";
import r189 from "./medications/colchicine-and-probenecid.json";
import r190 from "./medications/colchicine.json";
import r191 from "./medications/colecalciferol.json";
import r192 from "./medications/colestyramine.json";
import r193 from "./medications/conjugated-estrogens.json";
import r194 from "./medications/cyamemazine.json";
import r195 from "./medications/cyanocobalamin.json";
import r196 from "./medications/cyclobarbital.json";
import r197 from "./medications/cyclobenzaprine.json";
import r198 from "./medications/cyclophosphamide.json";
import r199 from "./medications/cycloserine.json";
import r200 from "./medications/cyproheptadine.json";
import r201 from "./medications/cyproterone.json";
import r202 from "./medications/cytisinicline.json";
import r203 from "./medications/dabigatran-etexilate.json";
import r204 from "./medications/dantrolene.json";
import r205 from "./medications/dapagliflozin.json";
import r206 from "./medications/dapoxetine.json";
import r207 from "./medications/dapsone.json";
import r208 from "./medications/daridorexant.json";
import r209 from "./medications/darifenacin.json";
import r210 from "./medications/darunavir-and-cobicistat.json";
import r211 from "./medications/darunavir.json";
import r212 from "./medications/denosumab.json";
import r213 from "./medications/desipramine.json";
import r214 from "./medications/desloratadine.json";
import r215 from "./medications/desmopressin.json";
import r216 from "./medications/desogestrel-and-ethinylestradiol.json";
import r217 from "./medications/desogestrel.json";
import r218 from "./medications/desvenlafaxine.json";
import r219 from "./medications/deutetrabenazine.json";
import r220 from "./medications/dexamethasone.json";
import r221 from "./medications/dexamfetamine.json";
import r222 from "./medications/dexchlorpheniramine.json";
import r223 from "./medications/dexfenfluramine.json";
import r224 from "./medications/dexketoprofen.json";
import r225 from "./medications/dexlansoprazole.json";
import r226 from "./medications/dexmedetomidine.json";
import r227 from "./medications/dexmethylphenidate-and-serdexmethylphenidate.json";
import r228 from "./medications/dexmethylphenidate.json";
import r229 from "./medications/dextromethorphan-and-bupropion.json";
import r230 from "./medications/dextromethorphan-and-quinidine.json";
import r231 from "./medications/dextromethorphan.json";
import r232 from "./medications/dextromoramide.json";
import r233 from "./medications/dextropropoxyphene.json";
import r234 from "./medications/dezocine.json";
import r235 from "./medications/diamorphine.json";
import r236 from "./medications/diazepam.json";
import r237 from "./medications/dibenzepin.json";
import r238 from "./medications/diclofenac.json";
import r239 from "./medications/dicycloverine.json";
import r240 from "./medications/dienogest.json";
import r241 from "./medications/digoxin.json";
import r242 from "./medications/dihydrocodeine-and-acetylsalicylic-acid.json";
import r243 from "./medications/dihydrocodeine-and-paracetamol.json";
import r244 from "./medications/dihydrocodeine.json";
import r245 from "./medications/dihydroergotamine.json";
import r246 from "./medications/diltiazem.json";
import r247 from "./medications/dimdazenil.json";
import r248 from "./medications/dimenhydrinate.json";
import r249 from "./medications/dimetacrine.json";
import r250 from "./medications/dimethyl-fumarate.json";
import r251 from "./medications/diphenhydramine.json";
import r252 from "./medications/dipyridamole.json";
import r253 from "./medications/disopyramide.json";
import r254 from "./medications/disulfiram.json";
import r255 from "./medications/dixyrazine.json";
import r256 from "./medications/dobutamine.json";
import r257 from "./medications/docusate-sodium.json";
import r258 from "./medications/dofetilide.json";
import r259 from "./medications/dolasetron.json";
import r260 from "./medications/dolutegravir-and-rilpivirine.json";
import r261 from "./medications/dolutegravir.json";
import r262 from "./medications/domperidone.json";
import r263 from "./medications/donepezil-and-memantine.json";
import r264 from "./medications/donepezil.json";
import r265 from "./medications/dopamine.json";
import r266 from "./medications/doravirine.json";
import r267 from "./medications/dorzolamide.json";
import r268 from "./medications/dosulepin.json";
import r269 from "./medications/doxazosin.json";
import r270 from "./medications/doxefazepam.json";
import r271 from "./medications/doxepin.json";
import r272 from "./medications/doxycycline.json";
import r273 from "./medications/doxylamine.json";
import r274 from "./medications/dronabinol.json";
import r275 from "./medications/dronedarone.json";
import r276 from "./medications/droperidol.json";
import r277 from "./medications/drospirenone-and-ethinylestradiol.json";
import r278 from "./medications/drospirenone.json";
import r279 from "./medications/drotaverine.json";
import r280 from "./medications/dulaglutide.json";
import r281 from "./medications/duloxetine.json";
import r282 from "./medications/dutasteride.json";
import r283 from "./medications/ebastine.json";
import r284 from "./medications/edoxaban.json";
import r285 from "./medications/efavirenz.json";
import r286 from "./medications/eletriptan.json";
import r287 from "./medications/elvitegravir.json";
import r288 from "./medications/empagliflozin.json";
import r289 from "./medications/emtricitabine-and-tenofovir-alafenamide.json";
import r290 from "./medications/emtricitabine-tenofovir-alafenamide-and-bictegravir.json";
import r291 from "./medications/emtricitabine-tenofovir-alafenamide-darunavir-and-cobicistat.json";
import r292 from "./medications/emtricitabine-tenofovir-alafenamide-elvitegravir-and-cobicistat.json";
import r293 from "./medications/emtricitabine-tenofovir-disoproxil-and-efavirenz.json";
import r294 from "./medications/emtricitabine-tenofovir-disoproxil-and-rilpivirine.json";
import r295 from "./medications/emtricitabine.json";
import r296 from "./medications/enalapril-and-hydrochlorothiazide.json";
import r297 from "./medications/enalapril.json";
import r298 from "./medications/enoxaparin.json";
import r299 from "./medications/entacapone.json";
import r300 from "./medications/entecavir.json";
import r301 from "./medications/enzalutamide.json";
import r302 from "./medications/ephedrine.json";
import r303 from "./medications/epinephrine.json";
import r304 from "./medications/eplerenone.json";
import r305 from "./medications/erenumab.json";
import r306 from "./medications/ergocalciferol.json";
import r307 from "./medications/ergotamine.json";
import r308 from "./medications/erythromycin.json";
import r309 from "./medications/escitalopram.json";
import r310 from "./medications/esketamine.json";
import r311 from "./medications/eslicarbazepine.json";
import r312 from "./medications/esomeprazole.json";
import r313 from "./medications/estazolam.json";
import r314 from "./medications/estradiol.json";
import r315 from "./medications/eszopiclone.json";
import r316 from "./medications/etallobarbital.json";
import r317 from "./medications/etanercept.json";
import r318 from "./medications/ethambutol.json";
import r319 from "./medications/ethinylestradiol.json";
import r320 from "./medications/ethosuximide.json";
import r321 from "./medications/ethyl-loflazepate.json";
import r322 from "./medications/etifoxine.json";
import r323 from "./medications/etizolam.json";
import r324 from "./medications/etodolac.json";
import r325 from "./medications/etonogestrel-and-ethinylestradiol.json";
import r326 from "./medications/etonogestrel.json";
import r327 from "./medications/etoperidone.json";
import r328 from "./medications/etoricoxib.json";
import r329 from "./medications/etravirine.json";
import r330 from "./medications/everolimus.json";
import r331 from "./medications/evolocumab.json";
import r332 from "./medications/exemestane.json";
import r333 from "./medications/exenatide.json";
import r334 from "./medications/ezetimibe.json";
import r335 from "./medications/famotidine.json";
import r336 from "./medications/febuxostat.json";
import r337 from "./medications/felbamate.json";
import r338 from "./medications/felodipine.json";
import r339 from "./medications/fencamfamin.json";
import r340 from "./medications/fenetylline.json";
import r341 from "./medications/fenfluramine.json";
import r342 from "./medications/fenofibrate.json";
import r343 from "./medications/fenoterol.json";
import r344 from "./medications/fenozolone.json";
import r345 from "./medications/fentanyl.json";
import r346 from "./medications/ferrous-sulfate.json";
import r347 from "./medications/fesoterodine.json";
import r348 from "./medications/fexofenadine.json";
import r349 from "./medications/finasteride.json";
import r350 from "./medications/fingolimod.json";
import r351 from "./medications/flecainide.json";
import r352 from "./medications/flibanserin.json";
import r353 from "./medications/fluanisone.json";
import r354 from "./medications/flucloxacillin.json";
import r355 from "./medications/fluconazole.json";
import r356 from "./medications/fludiazepam.json";
import r357 from "./medications/fludrocortisone.json";
import r358 from "./medications/flunarizine.json";
import r359 from "./medications/flunitrazepam.json";
import r360 from "./medications/fluorouracil.json";
import r361 from "./medications/fluoxetine.json";
import r362 from "./medications/flupentixol.json";
import r363 from "./medications/fluphenazine.json";
import r364 from "./medications/flurazepam.json";
import r365 from "./medications/fluspirilene.json";
import r366 from "./medications/flutamide.json";
import r367 from "./medications/fluticasone.json";
import r368 from "./medications/fluvastatin.json";
import r369 from "./medications/fluvoxamine.json";
import r370 from "./medications/folic-acid.json";
import r371 from "./medications/formoterol-and-beclometasone.json";
import r372 from "./medications/formoterol-and-budesonide.json";
import r373 from "./medications/formoterol-and-mometasone.json";
import r374 from "./medications/formoterol.json";
import r375 from "./medications/fosfomycin.json";
import r376 from "./medications/fosinopril.json";
import r377 from "./medications/fosphenytoin.json";
import r378 from "./medications/frovatriptan.json";
import r379 from "./medications/furosemide.json";
import r380 from "./medications/gabapentin.json";
import r381 from "./medications/galantamine.json";
import r382 from "./medications/galcanezumab.json";
import r383 from "./medications/gemfibrozil.json";
import r384 from "./medications/gepirone.json";
import r385 from "./medications/gestodene-and-ethinylestradiol.json";
import r386 from "./medications/gestodene.json";
import r387 from "./medications/ginkgo-folium.json";
import r388 from "./medications/glecaprevir-and-pibrentasvir.json";
import r389 from "./medications/glecaprevir.json";
import r390 from "./medications/glibenclamide.json";
import r391 from "./medications/gliclazide.json";
import r392 from "./medications/glimepiride.json";
import r393 from "./medications/glipizide.json";
import r394 from "./medications/glyceryl-trinitrate.json";
import r395 from "./medications/glycopyrronium-bromide.json";
import r396 from "./medications/granisetron.json";
import r397 from "./medications/griseofulvin.json";
import r398 from "./medications/guaifenesin.json";
import r399 from "./medications/guanfacine.json";
import r400 from "./medications/halazepam.json";
import r401 from "./medications/haloperidol.json";
import r402 from "./medications/heparin.json";
import r403 from "./medications/heptabarbital.json";
import r404 from "./medications/hexobarbital.json";
import r405 from "./medications/hydralazine.json";
import r406 from "./medications/hydrochlorothiazide-and-triamterene.json";
import r407 from "./medications/hydrochlorothiazide.json";
import r408 from "./medications/hydrocodone-and-ibuprofen.json";
import r409 from "./medications/hydrocodone-and-paracetamol.json";
import r410 from "./medications/hydrocodone.json";
import r411 from "./medications/hydrocortisone.json";
import r412 from "./medications/hydromorphone-and-naloxone.json";
import r413 from "./medications/hydromorphone.json";
import r414 from "./medications/hydroxycarbamide.json";
import r415 from "./medications/hydroxychloroquine.json";
import r416 from "./medications/hydroxyzine.json";
import r417 from "./medications/hyoscyamine.json";
import r418 from "./medications/hyperici-herba.json";
import r419 from "./medications/ibandronic-acid.json";
import r420 from "./medications/ibrutinib.json";
import r421 from "./medications/ibuprofen.json";
import r422 from "./medications/ibutilide.json";
import r423 from "./medications/idelalisib.json";
import r424 from "./medications/iloperidone.json";
import r425 from "./medications/imatinib.json";
import r426 from "./medications/imipramine-oxide.json";
import r427 from "./medications/imipramine.json";
import r428 from "./medications/indacaterol.json";
import r429 from "./medications/indapamide.json";
import r430 from "./medications/indinavir.json";
import r431 from "./medications/indometacin.json";
import r432 from "./medications/infliximab.json";
import r433 from "./medications/insulin-aspart.json";
import r434 from "./medications/insulin-degludec-and-liraglutide.json";
import r435 from "./medications/insulin-degludec.json";
import r436 from "./medications/insulin-detemir.json";
import r437 from "./medications/insulin-glargine.json";
import r438 from "./medications/insulin-glulisine.json";
import r439 from "./medications/insulin-human.json";
import r440 from "./medications/insulin-lispro.json";
import r441 from "./medications/ipratropium-bromide.json";
import r442 from "./medications/iprindole.json";
import r443 from "./medications/iproclozide.json";
import r444 from "./medications/iproniazide.json";
import r445 from "./medications/irbesartan-and-hydrochlorothiazide.json";
import r446 from "./medications/irbesartan.json";
import r447 from "./medications/isavuconazole.json";
import r448 from "./medications/isocarboxazid.json";
import r449 from "./medications/isoniazid.json";
import r450 from "./medications/isosorbide-dinitrate.json";
import r451 from "./medications/isosorbide-mononitrate.json";
import r452 from "./medications/isotretinoin.json";
import r453 from "./medications/itraconazole.json";
import r454 from "./medications/ivabradine.json";
import r455 from "./medications/ivermectin.json";
import r456 from "./medications/ketazolam.json";
import r457 from "./medications/ketobemidone.json";
import r458 from "./medications/ketoconazole.json";
import r459 from "./medications/ketoprofen.json";
import r460 from "./medications/ketorolac.json";
import r461 from "./medications/ketotifen.json";
import r462 from "./medications/labetalol.json";
import r463 from "./medications/lacosamide.json";
import r464 from "./medications/lactulose.json";
import r465 from "./medications/lamivudine-abacavir-and-dolutegravir.json";
import r466 from "./medications/lamivudine-and-abacavir.json";
import r467 from "./medications/lamivudine-and-dolutegravir.json";
import r468 from "./medications/lamivudine-and-zidovudine.json";
import r469 from "./medications/lamivudine.json";
import r470 from "./medications/lamotrigine.json";
import r471 from "./medications/lansoprazole.json";
import r472 from "./medications/lapatinib.json";
import r473 from "./medications/lasmiditan.json";
import r474 from "./medications/latanoprost.json";
import r475 from "./medications/ledipasvir.json";
import r476 from "./medications/leflunomide.json";
import r477 from "./medications/lemborexant.json";
import r478 from "./medications/lercanidipine.json";
import r479 from "./medications/letermovir.json";
import r480 from "./medications/letrozole.json";
import r481 from "./medications/levacetylmethadol.json";
import r482 from "./medications/levetiracetam.json";
import r483 from "./medications/levocarnitine.json";
import r484 from "./medications/levocetirizine.json";
import r485 from "./medications/levodopa-and-benserazide.json";
import r486 from "./medications/levodopa-and-carbidopa.json";
import r487 from "./medications/levodopa-carbidopa-and-entacapone.json";
import r488 from "./medications/levodopa.json";
import r489 from "./medications/levofloxacin.json";
import r490 from "./medications/levomepromazine.json";
import r491 from "./medications/levomethadone.json";
import r492 from "./medications/levomilnacipran.json";
import r493 from "./medications/levonorgestrel-and-ethinylestradiol.json";
import r494 from "./medications/levonorgestrel.json";
import r495 from "./medications/levosulpiride.json";
import r496 from "./medications/levothyroxine.json";
import r497 from "./medications/lidocaine.json";
import r498 from "./medications/linaclotide.json";
import r499 from "./medications/linagliptin-and-empagliflozin.json";
import r500 from "./medications/linagliptin.json";
import r501 from "./medications/linezolid.json";
import r502 from "./medications/liothyronine-sodium.json";
import r503 from "./medications/liraglutide.json";
import r504 from "./medications/lisdexamfetamine.json";
import r505 from "./medications/lisinopril-and-hydrochlorothiazide.json";
import r506 from "./medications/lisinopril.json";
import r507 from "./medications/lisuride.json";
import r508 from "./medications/lithium.json";
import r509 from "./medications/lofepramine.json";
import r510 from "./medications/lofexidine.json";
import r511 from "./medications/loperamide.json";
import r512 from "./medications/lopinavir-and-ritonavir.json";
import r513 from "./medications/lopinavir.json";
import r514 from "./medications/loprazolam.json";
import r515 from "./medications/loratadine.json";
import r516 from "./medications/lorazepam.json";
import r517 from "./medications/lorcaserin.json";
import r518 from "./medications/lormetazepam.json";
import r519 from "./medications/lornoxicam.json";
import r520 from "./medications/losartan-and-hydrochlorothiazide.json";
import r521 from "./medications/losartan.json";
import r522 from "./medications/lovastatin.json";
import r523 from "./medications/loxapine.json";
import r524 from "./medications/lumateperone.json";
import r525 from "./medications/lumefantrine.json";
import r526 from "./medications/lurasidone.json";
import r527 from "./medications/macrogol.json";
import r528 from "./medications/maprotiline.json";
import r529 from "./medications/maraviroc.json";
import r530 from "./medications/mazindol.json";
import r531 from "./medications/mebendazole.json";
import r532 from "./medications/mebeverine.json";
import r533 from "./medications/meclozine.json";
import r534 from "./medications/medazepam.json";
import r535 from "./medications/medroxyprogesterone.json";
import r536 from "./medications/mefenamic-acid.json";
import r537 from "./medications/mefloquine.json";
import r538 from "./medications/megestrol.json";
import r539 from "./medications/melatonin.json";
import r540 from "./medications/melitracen.json";
import r541 from "./medications/meloxicam.json";
import r542 from "./medications/melperone.json";
import r543 from "./medications/memantine.json";
import r544 from "./medications/meprobamate.json";
import r545 from "./medications/meptazinol.json";
import r546 from "./medications/mercaptopurine.json";
import r547 from "./medications/mesalazine.json";
import r548 from "./medications/mesoridazine.json";
import r549 from "./medications/metamfetamine.json";
import r550 from "./medications/metamizole-sodium.json";
import r551 from "./medications/metergoline.json";
import r552 from "./medications/metformin-and-alogliptin.json";
import r553 from "./medications/metformin-and-canagliflozin.json";
import r554 from "./medications/metformin-and-dapagliflozin.json";
import r555 from "./medications/metformin-and-empagliflozin.json";
import r556 from "./medications/metformin-and-glibenclamide.json";
import r557 from "./medications/metformin-and-linagliptin.json";
import r558 from "./medications/metformin-and-pioglitazone.json";
import r559 from "./medications/metformin-and-saxagliptin.json";
import r560 from "./medications/metformin-and-sitagliptin.json";
import r561 from "./medications/metformin.json";
import r562 from "./medications/methadone.json";
import r563 from "./medications/metharbital.json";
import r564 from "./medications/methocarbamol.json";
import r565 from "./medications/methohexital.json";
import r566 from "./medications/methotrexate.json";
import r567 from "./medications/methyldopa.json";
import r568 from "./medications/methylergometrine.json";
import r569 from "./medications/methylphenidate.json";
import r570 from "./medications/methylphenobarbital.json";
import r571 from "./medications/methylprednisolone.json";
import r572 from "./medications/methylthioninium-chloride.json";
import r573 from "./medications/methysergide.json";
import r574 from "./medications/metoclopramide.json";
import r575 from "./medications/metoprolol.json";
import r576 from "./medications/metronidazole.json";
import r577 from "./medications/mexazolam.json";
import r578 from "./medications/mexiletine.json";
import r579 from "./medications/mianserin.json";
import r580 from "./medications/miconazole.json";
import r581 from "./medications/midazolam.json";
import r582 from "./medications/midodrine.json";
import r583 from "./medications/mifepristone.json";
import r584 from "./medications/milnacipran.json";
import r585 from "./medications/minocycline.json";
import r586 from "./medications/minoxidil.json";
import r587 from "./medications/mirabegron.json";
import r588 from "./medications/mirtazapine.json";
import r589 from "./medications/misoprostol.json";
import r590 from "./medications/moclobemide.json";
import r591 from "./medications/modafinil.json";
import r592 from "./medications/molindone.json";
import r593 from "./medications/molsidomine.json";
import r594 from "./medications/mometasone.json";
import r595 from "./medications/montelukast.json";
import r596 from "./medications/moperone.json";
import r597 from "./medications/morphine.json";
import r598 from "./medications/mosapramine.json";
import r599 from "./medications/moxifloxacin.json";
import r600 from "./medications/moxonidine.json";
import r601 from "./medications/mupirocin.json";
import r602 from "./medications/mycophenolic-acid.json";
import r603 from "./medications/nabilone.json";
import r604 from "./medications/nabumetone.json";
import r605 from "./medications/nadolol.json";
import r606 from "./medications/nalbuphine.json";
import r607 from "./medications/nalmefene.json";
import r608 from "./medications/naloxone.json";
import r609 from "./medications/naltrexone-and-bupropion.json";
import r610 from "./medications/naltrexone.json";
import r611 from "./medications/naproxen-and-esomeprazole.json";
import r612 from "./medications/naproxen.json";
import r613 from "./medications/naratriptan.json";
import r614 from "./medications/nebivolol.json";
import r615 from "./medications/nefazodone.json";
import r616 from "./medications/nefopam.json";
import r617 from "./medications/nelfinavir.json";
import r618 from "./medications/nevirapine.json";
import r619 from "./medications/nialamide.json";
import r620 from "./medications/nicardipine.json";
import r621 from "./medications/nicomorphine.json";
import r622 from "./medications/nicotine.json";
import r623 from "./medications/nicotinic-acid.json";
import r624 from "./medications/nifedipine.json";
import r625 from "./medications/nilotinib.json";
import r626 from "./medications/nimesulide.json";
import r627 from "./medications/nimetazepam.json";
import r628 from "./medications/nimodipine.json";
import r629 from "./medications/nirmatrelvir-and-ritonavir.json";
import r630 from "./medications/nirmatrelvir.json";
import r631 from "./medications/nitrazepam.json";
import r632 from "./medications/nitrofurantoin.json";
import r633 from "./medications/nomifensine.json";
import r634 from "./medications/nordazepam.json";
import r635 from "./medications/norethisterone-and-estradiol.json";
import r636 from "./medications/norethisterone-and-ethinylestradiol.json";
import r637 from "./medications/norethisterone.json";
import r638 from "./medications/norfloxacin.json";
import r639 from "./medications/norgestimate-and-ethinylestradiol.json";
import r640 from "./medications/norgestimate.json";
import r641 from "./medications/nortriptyline.json";
import r642 from "./medications/noscapine.json";
import r643 from "./medications/nystatin.json";
import r644 from "./medications/ofloxacin.json";
import r645 from "./medications/olanzapine-and-fluoxetine.json";
import r646 from "./medications/olanzapine-and-samidorphan.json";
import r647 from "./medications/olanzapine.json";
import r648 from "./medications/oliceridine.json";
import r649 from "./medications/olmesartan-medoxomil-and-amlodipine.json";
import r650 from "./medications/olmesartan-medoxomil.json";
import r651 from "./medications/olopatadine.json";
import r652 from "./medications/omeprazole.json";
import r653 from "./medications/ondansetron.json";
import r654 from "./medications/opicapone.json";
import r655 from "./medications/opipramol.json";
import r656 from "./medications/opium.json";
import r657 from "./medications/orlistat.json";
import r658 from "./medications/orphenadrine.json";
import r659 from "./medications/oseltamivir.json";
import r660 from "./medications/oxazepam.json";
import r661 from "./medications/oxcarbazepine.json";
import r662 from "./medications/oxitriptan.json";
import r663 from "./medications/oxybutynin.json";
import r664 from "./medications/oxycodone-and-acetylsalicylic-acid.json";
import r665 from "./medications/oxycodone-and-ibuprofen.json";
import r666 from "./medications/oxycodone-and-naloxone.json";
import r667 from "./medications/oxycodone-and-naltrexone.json";
import r668 from "./medications/oxycodone-and-paracetamol.json";
import r669 from "./medications/oxycodone.json";
import r670 from "./medications/oxymetazoline.json";
import r671 from "./medications/oxymorphone.json";
import r672 from "./medications/oxypertine.json";
import r673 from "./medications/paliperidone.json";
import r674 from "./medications/palonosetron.json";
import r675 from "./medications/pantoprazole.json";
import r676 from "./medications/papaveretum.json";
import r677 from "./medications/papaverine.json";
import r678 from "./medications/paracetamol.json";
import r679 from "./medications/paroxetine.json";
import r680 from "./medications/pemoline.json";
import r681 from "./medications/penfluridol.json";
import r682 from "./medications/pentamidine.json";
import r683 from "./medications/pentazocine-and-naloxone.json";
import r684 from "./medications/pentazocine.json";
import r685 from "./medications/pentobarbital.json";
import r686 from "./medications/perampanel.json";
import r687 from "./medications/perazine.json";
import r688 from "./medications/pergolide.json";
import r689 from "./medications/periciazine.json";
import r690 from "./medications/perindopril.json";
import r691 from "./medications/perphenazine.json";
import r692 from "./medications/pethidine.json";
import r693 from "./medications/phenazocine.json";
import r694 from "./medications/phenazopyridine.json";
import r695 from "./medications/phenelzine.json";
import r696 from "./medications/phenobarbital.json";
import r697 from "./medications/phenoxymethylpenicillin.json";
import r698 from "./medications/phenprocoumon.json";
import r699 from "./medications/phentermine-and-topiramate.json";
import r700 from "./medications/phentermine.json";
import r701 from "./medications/phenylephrine.json";
import r702 from "./medications/phenylpropanolamine.json";
import r703 from "./medications/phenytoin.json";
import r704 from "./medications/pholcodine.json";
import r705 from "./medications/pibrentasvir.json";
import r706 from "./medications/pimavanserin.json";
import r707 from "./medications/pimozide.json";
import r708 from "./medications/pinazepam.json";
import r709 from "./medications/pindolol.json";
import r710 from "./medications/pioglitazone.json";
import r711 from "./medications/pipamperone.json";
import r712 from "./medications/pipotiazine.json";
import r713 from "./medications/piracetam.json";
import r714 from "./medications/piribedil.json";
import r715 from "./medications/piritramide.json";
import r716 from "./medications/piroxicam.json";
import r717 from "./medications/pitavastatin.json";
import r718 from "./medications/pitolisant.json";
import r719 from "./medications/pizotifen.json";
import r720 from "./medications/posaconazole.json";
import r721 from "./medications/potassium-chloride.json";
import r722 from "./medications/potassium-clorazepate.json";
import r723 from "./medications/pramipexole.json";
import r724 from "./medications/prasugrel.json";
import r725 from "./medications/pravastatin.json";
import r726 from "./medications/prazepam.json";
import r727 from "./medications/prazosin.json";
import r728 from "./medications/prednisolone.json";
import r729 from "./medications/prednisone.json";
import r730 from "./medications/pregabalin.json";
import r731 from "./medications/primaquine.json";
import r732 from "./medications/primidone.json";
import r733 from "./medications/probenecid.json";
import r734 from "./medications/procainamide.json";
import r735 from "./medications/procarbazine.json";
import r736 from "./medications/prochlorperazine.json";
import r737 from "./medications/procyclidine.json";
import r738 from "./medications/progesterone.json";
import r739 from "./medications/proguanil-and-atovaquone.json";
import r740 from "./medications/proguanil.json";
import r741 from "./medications/promazine.json";
import r742 from "./medications/promethazine.json";
import r743 from "./medications/propafenone.json";
import r744 from "./medications/propofol.json";
import r745 from "./medications/propranolol.json";
import r746 from "./medications/propylthiouracil.json";
import r747 from "./medications/prothipendyl.json";
import r748 from "./medications/protriptyline.json";
import r749 from "./medications/proxibarbal.json";
import r750 from "./medications/pseudoephedrine.json";
import r751 from "./medications/pyrazinamide.json";
import r752 from "./medications/pyridostigmine.json";
import r753 from "./medications/quazepam.json";
import r754 from "./medications/quetiapine.json";
import r755 from "./medications/quinapril.json";
import r756 from "./medications/quinidine.json";
import r757 from "./medications/quinine.json";
import r758 from "./medications/quinupramine.json";
import r759 from "./medications/rabeprazole.json";
import r760 from "./medications/raloxifene.json";
import r761 from "./medications/raltegravir.json";
import r762 from "./medications/ramelteon.json";
import r763 from "./medications/ramipril-and-hydrochlorothiazide.json";
import r764 from "./medications/ramipril.json";
import r765 from "./medications/ranitidine.json";
import r766 from "./medications/ranolazine.json";
import r767 from "./medications/rasagiline.json";
import r768 from "./medications/reboxetine.json";
import r769 from "./medications/remifentanil.json";
import r770 from "./medications/remimazolam.json";
import r771 from "./medications/remoxipride.json";
import r772 from "./medications/repaglinide.json";
import r773 from "./medications/reposal.json";
import r774 from "./medications/reserpine.json";
import r775 from "./medications/ribavirin.json";
import r776 from "./medications/ribociclib.json";
import r777 from "./medications/rifabutin.json";
import r778 from "./medications/rifampicin.json";
import r779 from "./medications/rifaximin.json";
import r780 from "./medications/rilpivirine.json";
import r781 from "./medications/riluzole.json";
import r782 from "./medications/rimegepant.json";
import r783 from "./medications/riociguat.json";
import r784 from "./medications/risedronic-acid.json";
import r785 from "./medications/risperidone.json";
import r786 from "./medications/ritonavir.json";
import r787 from "./medications/rituximab.json";
import r788 from "./medications/rivaroxaban.json";
import r789 from "./medications/rivastigmine.json";
import r790 from "./medications/rizatriptan.json";
import r791 from "./medications/ropinirole.json";
import r792 from "./medications/rosuvastatin-and-ezetimibe.json";
import r793 from "./medications/rosuvastatin.json";
import r794 from "./medications/rotigotine.json";
import r795 from "./medications/roxithromycin.json";
import r796 from "./medications/rufinamide.json";
import r797 from "./medications/sacubitril.json";
import r798 from "./medications/safinamide.json";
import r799 from "./medications/salbutamol-and-ipratropium-bromide.json";
import r800 from "./medications/salbutamol.json";
import r801 from "./medications/salmeterol-and-fluticasone.json";
import r802 from "./medications/salmeterol.json";
import r803 from "./medications/samidorphan.json";
import r804 from "./medications/saquinavir.json";
import r805 from "./medications/saxagliptin.json";
import r806 from "./medications/scopolamine.json";
import r807 from "./medications/secobarbital.json";
import r808 from "./medications/selegiline.json";
import r809 from "./medications/semaglutide.json";
import r810 from "./medications/senna-glycosides.json";
import r811 from "./medications/serdexmethylphenidate.json";
import r812 from "./medications/sertindole.json";
import r813 from "./medications/sertraline.json";
import r814 from "./medications/sibutramine.json";
import r815 from "./medications/sildenafil.json";
import r816 from "./medications/simvastatin-and-ezetimibe.json";
import r817 from "./medications/simvastatin.json";
import r818 from "./medications/sirolimus.json";
import r819 from "./medications/sitagliptin.json";
import r820 from "./medications/sodium-oxybate.json";
import r821 from "./medications/sofosbuvir-and-ledipasvir.json";
import r822 from "./medications/sofosbuvir-and-velpatasvir.json";
import r823 from "./medications/sofosbuvir.json";
import r824 from "./medications/solifenacin.json";
import r825 from "./medications/solriamfetol.json";
import r826 from "./medications/sotalol.json";
import r827 from "./medications/spironolactone.json";
import r828 from "./medications/stiripentol.json";
import r829 from "./medications/sucralfate.json";
import r830 from "./medications/sufentanil.json";
import r831 from "./medications/sulfamethoxazole-and-trimethoprim.json";
import r832 from "./medications/sulfamethoxazole.json";
import r833 from "./medications/sulfasalazine.json";
import r834 from "./medications/sulpiride.json";
import r835 from "./medications/sultopride.json";
import r836 from "./medications/sumatriptan-and-naproxen.json";
import r837 from "./medications/sumatriptan.json";
import r838 from "./medications/sunitinib.json";
import r839 from "./medications/suvorexant.json";
import r840 from "./medications/tacrolimus.json";
import r841 from "./medications/tadalafil.json";
import r842 from "./medications/talbutal.json";
import r843 from "./medications/tamoxifen.json";
import r844 from "./medications/tamsulosin-and-dutasteride.json";
import r845 from "./medications/tamsulosin.json";
import r846 from "./medications/tapentadol.json";
import r847 from "./medications/tedizolid.json";
import r848 from "./medications/telithromycin.json";
import r849 from "./medications/telmisartan-and-amlodipine.json";
import r850 from "./medications/telmisartan-and-hydrochlorothiazide.json";
import r851 from "./medications/telmisartan.json";
import r852 from "./medications/temazepam.json";
import r853 from "./medications/tenofovir-alafenamide.json";
import r854 from "./medications/tenofovir-disoproxil-and-emtricitabine.json";
import r855 from "./medications/tenofovir-disoproxil.json";
import r856 from "./medications/terazosin.json";
import r857 from "./medications/terbinafine.json";
import r858 from "./medications/terbutaline.json";
import r859 from "./medications/terfenadine.json";
import r860 from "./medications/teriflunomide.json";
import r861 from "./medications/testosterone.json";
import r862 from "./medications/tetrabenazine.json";
import r863 from "./medications/theophylline.json";
import r864 from "./medications/thiamazole.json";
import r865 from "./medications/thioctic-acid.json";
import r866 from "./medications/thiopental.json";
import r867 from "./medications/thiopropazate.json";
import r868 from "./medications/thioproperazine.json";
import r869 from "./medications/thioridazine.json";
import r870 from "./medications/tiagabine.json";
import r871 from "./medications/tianeptine.json";
import r872 from "./medications/tiapride.json";
import r873 from "./medications/tibolone.json";
import r874 from "./medications/ticagrelor.json";
import r875 from "./medications/ticlopidine.json";
import r876 from "./medications/tilidine-and-naloxone.json";
import r877 from "./medications/tilidine.json";
import r878 from "./medications/timolol.json";
import r879 from "./medications/tiotixene.json";
import r880 from "./medications/tiotropium-bromide.json";
import r881 from "./medications/tirzepatide.json";
import r882 from "./medications/tizanidine.json";
import r883 from "./medications/tobramycin.json";
import r884 from "./medications/tofacitinib.json";
import r885 from "./medications/tofisopam.json";
import r886 from "./medications/tolazamide.json";
import r887 from "./medications/tolbutamide.json";
import r888 from "./medications/tolcapone.json";
import r889 from "./medications/toloxatone.json";
import r890 from "./medications/tolperisone.json";
import r891 from "./medications/tolterodine.json";
import r892 from "./medications/topiramate.json";
import r893 from "./medications/torasemide.json";
import r894 from "./medications/tramadol-and-celecoxib.json";
import r895 from "./medications/tramadol-and-dexketoprofen.json";
import r896 from "./medications/tramadol-and-paracetamol.json";
import r897 from "./medications/tramadol.json";
import r898 from "./medications/trandolapril.json";
import r899 from "./medications/tranylcypromine.json";
import r900 from "./medications/trazodone.json";
import r901 from "./medications/tretinoin.json";
import r902 from "./medications/triamcinolone.json";
import r903 from "./medications/triamterene.json";
import r904 from "./medications/triazolam.json";
import r905 from "./medications/trifluoperazine.json";
import r906 from "./medications/trifluperidol.json";
import r907 from "./medications/triflupromazine.json";
import r908 from "./medications/trihexyphenidyl.json";
import r909 from "./medications/trimethoprim.json";
import r910 from "./medications/trimipramine.json";
import r911 from "./medications/tropisetron.json";
import r912 from "./medications/trospium.json";
import r913 from "./medications/tryptophan.json";
import r914 from "./medications/ubrogepant.json";
import r915 from "./medications/ulipristal.json";
import r916 from "./medications/umeclidinium-bromide.json";
import r917 from "./medications/umifenovir.json";
import r918 from "./medications/ursodeoxycholic-acid.json";
import r919 from "./medications/valaciclovir.json";
import r920 from "./medications/valbenazine.json";
import r921 from "./medications/valerianae-radix.json";
import r922 from "./medications/valproic-acid.json";
import r923 from "./medications/valsartan-amlodipine-and-hydrochlorothiazide.json";
import r924 from "./medications/valsartan-and-amlodipine.json";
import r925 from "./medications/valsartan-and-hydrochlorothiazide.json";
import r926 from "./medications/valsartan-and-sacubitril.json";
import r927 from "./medications/valsartan.json";
import r928 from "./medications/vancomycin.json";
import r929 from "./medications/vandetanib.json";
import r930 from "./medications/vardenafil.json";
import r931 from "./medications/varenicline.json";
import r932 from "./medications/velpatasvir.json";
import r933 from "./medications/venlafaxine.json";
import r934 from "./medications/veralipride.json";
import r935 from "./medications/verapamil.json";
import r936 from "./medications/vigabatrin.json";
import r937 from "./medications/vilanterol-and-fluticasone-furoate.json";
import r938 from "./medications/vilanterol-and-umeclidinium-bromide.json";
import r939 from "./medications/vilanterol-umeclidinium-bromide-and-fluticasone-furoate.json";
import r940 from "./medications/vilanterol.json";
import r941 from "./medications/vilazodone.json";
import r942 from "./medications/vildagliptin.json";
import r943 from "./medications/viloxazine.json";
import r944 from "./medications/vinbarbital.json";
import r945 from "./medications/vinpocetine.json";
import r946 from "./medications/vinylbital.json";
import r947 from "./medications/voriconazole.json";
import r948 from "./medications/vortioxetine.json";
import r949 from "./medications/warfarin.json";
import r950 from "./medications/xanomeline-and-trospium.json";
import r951 from "./medications/xanomeline.json";
import r952 from "./medications/xylometazoline.json";
import r953 from "./medications/zaleplon.json";
import r954 from "./medications/zidovudine.json";
import r955 from "./medications/zimeldine.json";
import r956 from "./medications/ziprasidone.json";
import r957 from "./medications/zoledronic-acid.json";
import r958 from "./medications/zolmitriptan.json";
import r959 from "./medications/zolpidem.json";
import r960 from "./medications/zonisamide.json";
import r961 from "./medications/zopiclone.json";
import r962 from "./medications/zotepine.json";
import r963 from "./medications/zuclopenthixol.json";
import r964 from "./medications/zuranolone.json";
import type { Medication } from "../model/medication.js";

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
  r746,
  r747,
  r748,
  r749,
  r750,
  r751,
  r752,
  r753,
  r754,
  r755,
  r756,
  r757,
  r758,
  r759,
  r760,
  r761,
  r762,
  r763,
  r764,
  r765,
  r766,
  r767,
  r768,
  r769,
  r770,
  r771,
  r772,
  r773,
  r774,
  r775,
  r776,
  r777,
  r778,
  r779,
  r780,
  r781,
  r782,
  r783,
  r784,
  r785,
  r786,
  r787,
  r788,
  r789,
  r790,
  r791,
  r792,
  r793,
  r794,
  r795,
  r796,
  r797,
  r798,
  r799,
  r800,
  r801,
  r802,
  r803,
  r804,
  r805,
  r806,
  r807,
  r808,
  r809,
  r810,
  r811,
  r812,
  r813,
  r814,
  r815,
  r816,
  r817,
  r818,
  r819,
  r820,
  r821,
  r822,
  r823,
  r824,
  r825,
  r826,
  r827,
  r828,
  r829,
  r830,
  r831,
  r832,
  r833,
  r834,
  r835,
  r836,
  r837,
  r838,
  r839,
  r840,
  r841,
  r842,
  r843,
  r844,
  r845,
  r846,
  r847,
  r848,
  r849,
  r850,
  r851,
  r852,
  r853,
  r854,
  r855,
  r856,
  r857,
  r858,
  r859,
  r860,
  r861,
  r862,
  r863,
  r864,
  r865,
  r866,
  r867,
  r868,
  r869,
  r870,
  r871,
  r872,
  r873,
  r874,
  r875,
  r876,
  r877,
  r878,
  r879,
  r880,
  r881,
  r882,
  r883,
  r884,
  r885,
  r886,
  r887,
  r888,
  r889,
  r890,
  r891,
  r892,
  r893,
  r894,
  r895,
  r896,
  r897,
  r898,
  r899,
  r900,
  r901,
  r902,
  r903,
  r904,
  r905,
  r906,
  r907,
  r908,
  r909,
  r910,
  r911,
  r912,
  r913,
  r914,
  r915,
  r916,
  r917,
  r918,
  r919,
  r920,
  r921,
  r922,
  r923,
  r924,
  r925,
  r926,
  r927,
  r928,
  r929,
  r930,
  r931,
  r932,
  r933,
  r934,
  r935,
  r936,
  r937,
  r938,
  r939,
  r940,
  r941,
  r942,
  r943,
  r944,
  r945,
  r946,
  r947,
  r948,
  r949,
  r950,
  r951,
  r952,
  r953,
  r954,
  r955,
  r956,
  r957,
  r958,
  r959,
  r960,
  r961,
  r962,
  r963,
  r964,
] as unknown as readonly Medication[];
