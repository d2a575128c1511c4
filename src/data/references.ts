import r0 from "./references/24-7-tempo-cannabis-policies.json";
import r1 from "./references/24-horas-2024-hongos-penalolen.json";
import r2 from "./references/24-my-2018-georgia-marijuana.json";
import r3 from "./references/420-green-channel-ecuador.json";
import r4 from "./references/420-intel-2015-swaziland-drug-use.json";
import r5 from "./references/420intel-2025-manitoba.json";
import r6 from "./references/420marketeers-missouri-amendment-3.json";
import r7 from "./references/7info-2025-narcotic-plants.json";
import r8 from "./references/aadk-2019-laws-of-malaysia.json";
import r9 from "./references/aafp-2011-linezolid-warning.json";
import r10 from "./references/aargauer-zeitung-2020-ayahuasca.json";
import r11 from "./references/aba-hemp-2018-farm-bill.json";
import r12 from "./references/abc7-2019-illinois-legalization.json";
import r13 from "./references/abchealthonline-2019-sedalite.json";
import r14 from "./references/abdallah-2021-ketamine-ptsd-preprint.json";
import r15 from "./references/abdallah-2022-ketamine-ptsd-dose.json";
import r16 from "./references/accessmedicine-suicidality-codes.json";
import r17 from "./references/acento-ketamina-punta-cana.json";
import r18 from "./references/act-government-drug-law-reform.json";
import r19 from "./references/activenorcal-2021-arcata.json";
import r20 from "./references/actrn12618000078257-ztl-101-insomnia.json";
import r21 from "./references/actrn12620000070932-cbd-insomnia.json";
import r22 from "./references/actual-news-2023-quebec-cannabis-plants.json";
import r23 from "./references/actualizando-tarija-2025-mescalina.json";
import r24 from "./references/adn-2015-alaska-legalization-day.json";
import r25 from "./references/adn-sur-lsd-chubut.json";
import r26 from "./references/afro-2021-initiative-81.json";
import r27 from "./references/afssaps-2005-ayahuasca.json";
import r28 from "./references/agencia-brasil-2010-conad-ayahuasca.json";
import r29 from "./references/ahmed-2015-thc-dementia.json";
import r30 from "./references/aivl-commonwealth-legal-guide.json";
import r31 from "./references/ajp-2018-naltrexone-ketamine.json";
import r32 from "./references/ajunews-2016-lsd.json";
import r33 from "./references/akinci-uyusturucu-madde.json";
import r34 from "./references/akstp-2017-ketamine-dose-taiwan.json";
import r35 from "./references/alabama-2021-senate-bill-46.json";
import r36 from "./references/alaska-statutes-17-38-020.json";
import r37 from "./references/albania-nacc-licensing.json";
import r38 from "./references/alberta-psychedelic-treatment-licensing.json";
import r39 from "./references/aldiwa-narcotics.json";
import r40 from "./references/alerta-bolivia-2025-hongos.json";
import r41 from "./references/algeria-2004-law-04-18-chapter-1.json";
import r42 from "./references/algeria-2004-law-04-18-chapter-3.json";
import r43 from "./references/alghad-2016-narcotics-law.json";
import r44 from "./references/alijni-2017-benzodiazepines.json";
import r45 from "./references/alijni-2021-nsaids.json";
import r46 from "./references/alijni-zopiclone.json";
import r47 from "./references/aljoharash-itmaen-medicines.json";
import r48 from "./references/allen-2024-lsd-sleep.json";
import r49 from "./references/almog-2020-selective-dose-cannabis-inhaler.json";
import r50 from "./references/alper-ibogaine-fatalities.json";
import r51 from "./references/alternative-rehab-ibogaine-exclusion.json";
import r52 from "./references/altszn-2021-arcata.json";
import r53 from "./references/amanita-academy-schweiz.json";
import r54 from "./references/amanita-store-legal-landscape.json";
import r55 from "./references/ameblo-2024-thailand-psilocybin.json";
import r56 from "./references/anderson-2019-microdosing-codebook.json";
import r57 from "./references/anderson-2019-microdosing-personality-creativity.json";
import r58 from "./references/anderson-2021-citalopram-cannabidiol.json";
import r59 from "./references/anderson-2022-ketamine-cystitis.json";
import r60 from "./references/andorra-2005-codi-penal.json";
import r61 from "./references/andrade-2017-ketamine-interactions.json";
import r62 from "./references/angola-drug-traffic-law.json";
import r63 from "./references/anspore-mushroom-spores-california.json";
import r64 from "./references/anspore-mushrooms-cambodia.json";
import r65 from "./references/anspore-mushrooms-central-america.json";
import r66 from "./references/anspore-mushrooms-ireland.json";
import r67 from "./references/anspore-mushrooms-panama.json";
import r68 from "./references/anspore-mushrooms-peru.json";
import r69 from "./references/anspore-mushrooms-south-america.json";
import r70 from "./references/answer-page-cannabis-cyp1a2.json";
import r71 from "./references/answersdrive-2019-mood-stabilizers.json";
import r72 from "./references/anthony-colour-blindness.json";
import r73 from "./references/antigua-misuse-of-drugs-act.json";
import r74 from "./references/anwalts-kanzlei-ketamin.json";
import r75 from "./references/anzctr-2021-actrn12621000436875.json";
import r76 from "./references/aoi-do-dmt.json";
import r77 from "./references/ap-2021-malta-cannabis.json";
import r78 from "./references/apteka-zurich-epidyolex.json";
import r79 from "./references/archive-mv-drugs-act-third-amendment.json";
import r80 from "./references/argentina-1989-ley-23737.json";
import r81 from "./references/argentina-2009-fallo-arriola.json";
import r82 from "./references/argentina-2010-decreto-299.json";
import r83 from "./references/argentina-2019-decreto-560.json";
import r84 from "./references/arizona-13-3402.json";
import r85 from "./references/arkansas-2016-issue-6.json";
import r86 from "./references/armenpress-2018-smuggling.json";
import r87 from "./references/arminfo-2020-src-seizures.json";
import r88 from "./references/armstrong-legal-victoria-ecstasy.json";
import r89 from "./references/arnold-2022-low-dose-cannabidiol.json";
import r90 from "./references/arwordshub-blood-pressure.json";
import r91 from "./references/arwordshub-sedatives.json";
import r92 from "./references/asiaone-taiwan-fda-mushrooms.json";
import r93 from "./references/atv-2025-magic-mushrooms.json";
import r94 from "./references/atv-2025-medical-cannabis.json";
import r95 from "./references/auckland-lsd-microdoses-thesis.json";
import r96 from "./references/aussiecannaseeds-western-australia.json";
import r97 from "./references/australia-1976-psychotropic-substances-act.json";
import r98 from "./references/australia-criminal-code-314.json";
import r99 from "./references/australian-capital-territory-2019-cannabis-act.json";
import r100 from "./references/australian-capital-territory-2022-personal-use-act.json";
import r101 from "./references/austria-npsg.json";
import r102 from "./references/austria-psychotropenverordnung.json";
import r103 from "./references/austria-suchtgiftverordnung.json";
import r104 from "./references/austria-verbotene-handlungen-smg.json";
import r105 from "./references/aviram-2022-syqe-inhaler-long-term.json";
import r106 from "./references/ayahuasca-ceremonies-contra-indications.json";
import r107 from "./references/azc-colombia-cannabis-licencias.json";
import r108 from "./references/azorin-hongos-magicos-espana.json";
import r109 from "./references/baggott-2016-mdma-water.json";
import r110 from "./references/bailiwick-express-guernsey-medicinal-cannabis.json";
import r111 from "./references/baldwin-south-carolina-medical.json";
import r112 from "./references/balkan-ekspres-2017-ekstazi.json";
import r113 from "./references/ballotpedia-2024-oregon-hb-4002.json";
import r114 from "./references/ballotpedia-arkansas-issue-6.json";
import r115 from "./references/ballotpedia-nebraska-initiative-437.json";
import r116 from "./references/ballotpedia-oklahoma-state-question-788.json";
import r117 from "./references/ballotready-south-dakota-measure-26.json";
import r118 from "./references/bangkok-post-2025-cannabis-prescription.json";
import r119 from "./references/bangladesh-2018-narcotics-control-act.json";
import r120 from "./references/bangor-daily-news-2017-new-hampshire.json";
import r121 from "./references/bao-phap-luat-2018-nam-ao-giac.json";
import r122 from "./references/bao-thai-nguyen-2018-nam-ma-tuy.json";
import r123 from "./references/barbados-drug-abuse-act.json";
import r124 from "./references/bauer-louisiana-marijuana-laws.json";
import r125 from "./references/bbc-2002-japan-magic-mushrooms.json";
import r126 from "./references/bbc-guernsey-marijuana.json";
import r127 from "./references/bccsu-qt-medications.json";
import r128 from "./references/beasts-delaware-marijuana-legislation.json";
import r129 from "./references/beasts-new-jersey-cannabis.json";
import r130 from "./references/becker-2025-lsd-paroxetine.json";
import r131 from "./references/befund-betaeubungsmittel.json";
import r132 from "./references/behavioralwire-2026-georgia-sb-220.json";
import r133 from "./references/belgers-ibogaine-pharmacokinetics.json";
import r134 from "./references/belta-minsk-mushrooms.json";
import r135 from "./references/bend-bulletin-2022-psilocybin-regulations.json";
import r136 from "./references/bend-chamber-marijuana-laws.json";
import r137 from "./references/benuanta-2024-magic-mushroom.json";
import r138 from "./references/benzinga-2022-fiji-hemp.json";
import r139 from "./references/benzinga-2023-lsd-anxiety-topline-news.json";
import r140 from "./references/benzinga-2023-minneapolis.json";
import r141 from "./references/benzinga-2024-lsddep1-news.json";
import r142 from "./references/benzinga-2024-thailand-mushrooms.json";
import r143 from "./references/benzinga-2024-ypsilanti.json";
import r144 from "./references/bermuda-1972-misuse-of-drugs-act.json";
import r145 from "./references/bermuda-2017-cannabis-fact-sheet.json";
import r146 from "./references/bermuda-2022-berkeley-v-the-queen.json";
import r147 from "./references/berner-zeitung-2019-cannabis-experimente.json";
import r148 from "./references/bernews-2017-cannabis-senate.json";
import r149 from "./references/bershad-2019-lsd-microdoses.json";
import r150 from "./references/bershad-2020-lsd-amygdala-connectivity.json";
import r151 from "./references/beyond-post-2024-hallucinogenic-mushrooms.json";
import r152 from "./references/bia-labate-aziz-uk.json";
import r153 from "./references/biology-insights-drug-tests-psychedelics.json";
import r154 from "./references/bipolar-psychedelic-mania-meta-analysis.json";
import r155 from "./references/bipolar-uk-lithium.json";
import r156 from "./references/bismarck-tribune-2023-thc-limit.json";
import r157 from "./references/bisnisupdate-2024-jakarta-lsd.json";
import r158 from "./references/bister-betmvv-edi-2025.json";
import r159 from "./references/blackbox-cayman-cannabis-possession.json";
import r160 from "./references/blenheim-2022-paddestoelen.json";
import r161 from "./references/blick-2024-lsd-zauberpilze.json";
import r162 from "./references/blossom-2025-lsd-pain-notes.json";
import r163 from "./references/blossom-afghanistan-reimbursement.json";
import r164 from "./references/blossom-antigua-access.json";
import r165 from "./references/blossom-bahamas-access.json";
import r166 from "./references/blossom-bangladesh-reimbursement.json";
import r167 from "./references/blossom-british-virgin-islands-access.json";
import r168 from "./references/blossom-burkina-faso-reimbursement.json";
import r169 from "./references/blossom-cambodia-reimbursement.json";
import r170 from "./references/blossom-cameroon-reimbursement.json";
import r171 from "./references/blossom-curacao-access.json";
import r172 from "./references/blossom-dominican-republic-access.json";
import r173 from "./references/blossom-ecuador-access.json";
import r174 from "./references/blossom-germany-reimbursement.json";
import r175 from "./references/blossom-grenada-access.json";
import r176 from "./references/blossom-haiti-access.json";
import r177 from "./references/blossom-iran-reimbursement.json";
import r178 from "./references/blossom-jordan-reimbursement.json";
import r179 from "./references/blossom-kuwait-reimbursement.json";
import r180 from "./references/blossom-lebanon-reimbursement.json";
import r181 from "./references/blossom-lesotho-reimbursement.json";
import r182 from "./references/blossom-lsd-bdnf-notes.json";
import r183 from "./references/blossom-lsd-repeated-registration.json";
import r184 from "./references/blossom-lsddep2-registration.json";
import r185 from "./references/blossom-maldives-reimbursement.json";
import r186 from "./references/blossom-mauritius-reimbursement.json";
import r187 from "./references/blossom-morocco-reimbursement.json";
import r188 from "./references/blossom-myanmar-reimbursement.json";
import r189 from "./references/blossom-nepal-reimbursement.json";
import r190 from "./references/blossom-pakistan-reimbursement.json";
import r191 from "./references/blossom-rwanda-reimbursement.json";
import r192 from "./references/blossom-saudi-arabia.json";
import r193 from "./references/blossom-singapore-reimbursement.json";
import r194 from "./references/blossom-sri-lanka-reimbursement.json";
import r195 from "./references/blossom-timor-leste-reimbursement.json";
import r196 from "./references/blossom-trinidad-access.json";
import r197 from "./references/blossom-tunisia-reimbursement.json";
import r198 from "./references/blossom-uganda-reimbursement.json";
import r199 from "./references/blossom-united-arab-emirates-reimbursement.json";
import r200 from "./references/blumentrath-2017-cannabinoid-hyperemesis.json";
import r201 from "./references/bmj-open-2016-cannabis-pregnancy.json";
import r202 from "./references/bonnelle-2022-psychedelics-chronic-pain.json";
import r203 from "./references/bonson-1996-lsd-serotonergic-antidepressants.json";
import r204 from "./references/bonson-1996-lsd-tca-maoi-lithium.json";
import r205 from "./references/bookap-antidepressants-maoi.json";
import r206 from "./references/botswana-illicit-traffic-act.json";
import r207 from "./references/bouso-ibogaine-adverse-events.json";
import r208 from "./references/brasil-2024-portaria-344-listas.json";
import r209 from "./references/brightgram-2025-ohio-senate-bill-56.json";
import r210 from "./references/brunei-2001-misuse-of-drugs-act.json";
import r211 from "./references/brunei-ncb-drug-laws.json";
import r212 from "./references/bruyere-2025-nct07063862.json";
import r213 from "./references/bruyere-2026-psyched-pal.json";
import r214 from "./references/bss-2021-bangladesh-lsd.json";
import r215 from "./references/bu-aod-health-cannabis-smoking.json";
import r216 from "./references/bucher-wisconsin-marijuana-possession.json";
import r217 from "./references/buenastareas-argentina-ley-23737.json";
import r218 from "./references/bulgaria-1999-drug-control-law.json";
import r219 from "./references/bulgaria-2011-narcotics-classification.json";
import r220 from "./references/bulgaria-penal-code.json";
import r221 from "./references/burkina-faso-1999-drug-code.json";
import r222 from "./references/burnet-illicit-drug-use-asia-pacific.json";
import r223 from "./references/buroaklegal-missouri-amendment-3.json";
import r224 from "./references/buschek-antidepressiva-wirkstoffe.json";
import r225 from "./references/business-standard-2016-macedonia.json";
import r226 from "./references/buzzed-report-2024-ypsilanti.json";
import r227 from "./references/byoukinobenkyou-2015-narcotics.json";
import r228 from "./references/bysiek-2025-low-dose-psilocybin-neurotransmission.json";
import r229 from "./references/cajanding-2019-mdma-liver.json";
import r230 from "./references/california-hsc-11357.json";
import r231 from "./references/california-hsc-11362-1.json";
import r232 from "./references/callaway-1998-ayahuasca-ssri.json";
import r233 from "./references/calmeffect-kentucky.json";
import r234 from "./references/cambodia-1996-law-on-control-of-drugs.json";
import r235 from "./references/cambridge-2021-entheogenic-plants-order.json";
import r236 from "./references/cameron-2019-dmt-microdoses-rodents.json";
import r237 from "./references/cameron-2020-microdosing-prevalence.json";
import r238 from "./references/cameroon-1997-law-97-019.json";
import r239 from "./references/canada-1996-controlled-drugs-and-substances-act.json";
import r240 from "./references/canada-2018-cannabis-act.json";
import r241 from "./references/canada-legalizing-regulating-cannabis.json";
import r242 from "./references/canamo-san-vicente-programa-psicodelico.json";
import r243 from "./references/candid-chronicle-2019-guam.json";
import r244 from "./references/canex-isle-of-man-cannabis-market.json";
import r245 from "./references/canna-law-blog-connecticut-sales.json";
import r246 from "./references/cannabase-2025-kansas.json";
import r247 from "./references/cannabase-2025-south-carolina.json";
import r248 from "./references/cannabidiol-tacrolimus-2019-case.json";
import r249 from "./references/cannabidiol-tacrolimus-phase-1.json";
import r250 from "./references/cannabinthusiast-2021-idaho.json";
import r251 from "./references/cannabis-es-costa-rica-legalizacion.json";
import r252 from "./references/cannabis-law-report-lsd-pain-news.json";
import r253 from "./references/cannabis-mag-2022-israel.json";
import r254 from "./references/cannabis-now-2021-seattle-psychedelics.json";
import r255 from "./references/cannabis-reports-2015-initiative-71.json";
import r256 from "./references/cannabisresearchconsultants-michigan.json";
import r257 from "./references/cannabistextbook-iowa.json";
import r258 from "./references/cannabistextbook-mississippi.json";
import r259 from "./references/cannabistextbook-north-carolina.json";
import r260 from "./references/cannabistextbook-rhode-island.json";
import r261 from "./references/cannabistextbook-south-dakota.json";
import r262 from "./references/cannabistextbook-vermont.json";
import r263 from "./references/cannabistextbook-west-virginia.json";
import r264 from "./references/cannabistextbook-wyoming.json";
import r265 from "./references/cannabusiness-law-2026-schedule-iii.json";
import r266 from "./references/cannamaps-2018-medical-states.json";
import r267 from "./references/cannareporter-2018-lei-33.json";
import r268 from "./references/cannvas-2018-provincial-guide.json";
import r269 from "./references/caricom-2015-ganja-law.json";
import r270 from "./references/caritas-lok-heep-drug-law.json";
import r271 from "./references/carlat-ketamine-opiate.json";
import r272 from "./references/carley-2018-dronabinol-sleep-apnea.json";
import r273 from "./references/carroll-2026-lsd-depression-news.json";
import r274 from "./references/cassazione-2016-coltivazione.json";
import r275 from "./references/cavanna-2022-psilocybin-mushrooms-microdosing.json";
import r276 from "./references/cavarra-2025-lsd-pain.json";
import r277 from "./references/cayman-compass-2017-medical-cannabis.json";
import r278 from "./references/cayman-compass-2019-magistrate-travelers.json";
import r279 from "./references/cayman-news-service-2023-mushrooms.json";
import r280 from "./references/cayman-resident-medical-cannabis.json";
import r281 from "./references/cbd-canapa-world-2021-san-marino.json";
import r282 from "./references/cbdweedshrooms-2023-connecticut-growing.json";
import r283 from "./references/cbs-detroit-2020-ann-arbor.json";
import r284 from "./references/cbs-sf-2020-santa-cruz-magic-mushrooms.json";
import r285 from "./references/ccgazette-2019-cannabis-laws.json";
import r286 from "./references/ccjm-serotonin-syndrome-mechanisms.json";
import r287 from "./references/ccvs-taiwan-drug-categories.json";
import r288 from "./references/cecus-2023-microdosing-us-adults.json";
import r289 from "./references/certified-translator-panama-delitos-drogas.json";
import r290 from "./references/certifiedstoners-new-york-legalization.json";
import r291 from "./references/chacruna-polemicas-juridicas-enteogenos-mexico.json";
import r292 from "./references/chan-2022-ketamine-uropathy.json";
import r293 from "./references/checkit-gesetze.json";
import r294 from "./references/chemical-collective-2025-southeast-asia.json";
import r295 from "./references/cherian-2024-ibogaine-primer.json";
import r296 from "./references/cherikov-news-mushrooms.json";
import r297 from "./references/childs-2017-thc-stress.json";
import r298 from "./references/chile-2005-ley-20000.json";
import r299 from "./references/china-2007-anti-drug-law.json";
import r300 from "./references/china-2025-medicinal-drugs-catalogue.json";
import r301 from "./references/china-2025-non-medicinal-drugs-catalogue.json";
import r302 from "./references/china-criminal-law-drugs.json";
import r303 from "./references/chroniccities-state-medical-laws.json";
import r304 from "./references/cienfuegos-cuba-trafico-tenencia-drogas.json";
import r305 from "./references/cifuentes-south-australia-drug-offences.json";
import r306 from "./references/circ-polynesie-cannabis-medical.json";
import r307 from "./references/city-on-a-hill-2020-entheogenic-plants.json";
import r308 from "./references/citylife-2023-ohio-dec-7.json";
import r309 from "./references/citynews-2026-bc-decriminalization-ends.json";
import r310 from "./references/civil-ge-2023-drug-arrests.json";
import r311 from "./references/civil-ge-2024-drug-arrests.json";
import r312 from "./references/clarin-uruguay-marihuana-ley.json";
import r313 from "./references/clarithromycin-2010-ketamine.json";
import r314 from "./references/cleaves-north-carolina-marijuana.json";
import r315 from "./references/clickondetroit-2021-proposal-e.json";
import r316 from "./references/clinical-advisor-2011-linezolid-warning.json";
import r317 from "./references/clinicaltrials-gov-2008-nct00781001.json";
import r318 from "./references/clinicaltrials-gov-2012-nct01755091.json";
import r319 from "./references/clinicaltrials-gov-2013-nct01998958.json";
import r320 from "./references/clinicaltrials-gov-2020-nct04421105.json";
import r321 from "./references/clinicaltrials-gov-2023-nct03934710.json";
import r322 from "./references/clinician-tricyclics-marijuana.json";
import r323 from "./references/clustermed-marinol.json";
import r324 from "./references/cnd-2020-crp-9-cannabis.json";
import r325 from "./references/cnd-2020-reconvened-session-report.json";
import r326 from "./references/cochrane-handbook-2011-smd-rules-of-thumb.json";
import r327 from "./references/cocorone-2023-lithium-carbonate.json";
import r328 from "./references/cohen-2021-dronabinol-agitation-protocol.json";
import r329 from "./references/colombia-1986-ley-30.json";
import r330 from "./references/colombia-2011-ley-1453.json";
import r331 from "./references/colombia-2016-ley-1787-cannabis.json";
import r332 from "./references/colombia-ley-30-1986-dosis-personal.json";
import r333 from "./references/colorado-18-18-418.json";
import r334 from "./references/colorado-2012-amendment-64.json";
import r335 from "./references/colorado-constitution-xviii-16.json";
import r336 from "./references/colorado-crs-18-18-434.json";
import r337 from "./references/colorado-crs-44-50-103.json";
import r338 from "./references/colorado-dora-natural-medicine-timeframe.json";
import r339 from "./references/colorado-natural-medicine-division-faq.json";
import r340 from "./references/community-law-nz-drug-offences.json";
import r341 from "./references/conad-2004-resolucao-4-ayahuasca.json";
import r342 from "./references/conad-2010-resolucao-1-ayahuasca.json";
import r343 from "./references/conceptos-juridicos-multa-drogas.json";
import r344 from "./references/concrete-playground-2019-act-cannabis.json";
import r345 from "./references/conicet-2021-natmicro-registration.json";
import r346 from "./references/conjur-2024-cogumelos-magicos.json";
import r347 from "./references/connecticut-21a-420r.json";
import r348 from "./references/connecticut-21a-421hhh.json";
import r349 from "./references/connolly-2006-magic-mushrooms.json";
import r350 from "./references/conteudojuridico-artigo-28.json";
import r351 from "./references/contrareplica-2024-scjn-psilocibina.json";
import r352 from "./references/cook-islands-2004-narcotics-act.json";
import r353 from "./references/cook-islands-news-2022-thc-law.json";
import r354 from "./references/cordon-vert-drogue-loi.json";
import r355 from "./references/cosechalibre-2020-autocultivo.json";
import r356 from "./references/costa-rica-2001-ley-8204.json";
import r357 from "./references/costa-rica-ley-10113-cannabis.json";
import r358 from "./references/cpic-drug-identifiers.json";
import r359 from "./references/crf-ms-portaria-344.json";
import r360 from "./references/criminal-attorneys-montreal-cannabis-law.json";
import r361 from "./references/criminallegal-south-australia-drugs.json";
import r362 from "./references/crimlinks-2005-magic-mushrooms.json";
import r363 from "./references/ctv-2018-legalization-rules.json";
import r364 from "./references/ctv-2018-provincial-rules.json";
import r365 from "./references/ctv-atlantic-2018-maritimes.json";
import r366 from "./references/ctv-regina-2018-saskatchewan.json";
import r367 from "./references/ctv-winnipeg-2017-manitoba-cannabis.json";
import r368 from "./references/cuenca-moron-2018-ley-catalana-cannabis.json";
import r369 from "./references/cureadhd-stimulants.json";
import r370 from "./references/czechia-1998-addictive-substances-act.json";
import r371 from "./references/czechia-2013-government-decree-463.json";
import r372 from "./references/czechia-2025-government-decree-552.json";
import r373 from "./references/daily-astorian-2022-psilocybin-ban.json";
import r374 from "./references/daily-hive-2018-cannabis-across-canada.json";
import r375 from "./references/daily-retro-cmr-2015-law-97-019.json";
import r376 from "./references/daldegan-bueno-2024-lsddep2-protocol.json";
import r377 from "./references/damkier-2019-warfarin-cannabis.json";
import r378 from "./references/darmotarjim-tranquilizer.json";
import r379 from "./references/dbpedia-cannabis-new-zealand.json";
import r380 from "./references/dc-code-7-1671-02.json";
import r381 from "./references/dc-code-7-1671-03.json";
import r382 from "./references/dcnewsnow-2023-maryland-cannabis.json";
import r383 from "./references/de-gregorio-2022-repeated-lsd-stress-mice.json";
import r384 from "./references/de-west-2017-opiumwet-suriname.json";
import r385 from "./references/de-wit-2022-lsd-repeated-low-doses.json";
import r386 from "./references/delawarestatecannabis-laws.json";
import r387 from "./references/dembski-konsumcannabisgesetz.json";
import r388 from "./references/denmark-2021-cannabis-liste-b.json";
import r389 from "./references/denmark-2024-euforiserende-stoffer-lister.json";
import r390 from "./references/denmark-euphoriant-substances-lists.json";
import r391 from "./references/denver-2019-initiated-ordinance-301.json";
import r392 from "./references/denverite-2019-initiated-ordinance-301.json";
import r393 from "./references/deperu-dirandro-ketamina.json";
import r394 from "./references/depression-therapie-forschung-substanzen.json";
import r395 from "./references/deprimed-atypische-antidepressiva.json";
import r396 from "./references/diario-con-vos-2022-narcoviveros.json";
import r397 from "./references/diario-de-sonora-2024-scjn-hongos.json";
import r398 from "./references/diario-libre-2025-uso-drogas-rd.json";
import r399 from "./references/digestwire-2023-portland-maine.json";
import r400 from "./references/dinkelacker-2023-microdosing-cognition.json";
import r401 from "./references/direct-infos-gabon-iboga-export.json";
import r402 from "./references/diritto-article-75-tu-309-1990.json";
import r403 from "./references/district-of-columbia-code-48-921-52.json";
import r404 from "./references/dla-piper-2025-cannabis-medicinal.json";
import r405 from "./references/dobrich-overcomedrugs-spisak.json";
import r406 from "./references/doctissimo-psicotropos.json";
import r407 from "./references/doctor-abel-tolerance.json";
import r408 from "./references/doctor123-medicines-for-depression.json";
import r409 from "./references/dof-2021-declaratoria-general-1-2018.json";
import r410 from "./references/dope-doula-ibogaine.json";
import r411 from "./references/dressler-2021-microdosing-personality.json";
import r412 from "./references/drks00030971-cbd-oil-stress.json";
import r413 from "./references/drogriporter-jegyzek.json";
import r414 from "./references/droracle-2025-brand-and-generic-names.json";
import r415 from "./references/drug-policy-facts-cannabis-adolescence.json";
import r416 from "./references/drug-safety-update-2024-selegiline.json";
import r417 from "./references/drug-timeline-1992-south-africa-drugs-act.json";
import r418 from "./references/drugbank-open-vocabulary.json";
import r419 from "./references/drugcentral-marinol-label.json";
import r420 from "./references/drugcrime-law-israel-stimulants.json";
import r421 from "./references/drugnet-ireland-portugal-decriminalisation.json";
import r422 from "./references/drugs-com-lithium-international.json";
import r423 from "./references/drugs-com-marinol-disease-interactions.json";
import r424 from "./references/drugs-com-proveblue.json";
import r425 from "./references/drugs-com-zaldiar-leaflet.json";
import r426 from "./references/drugs-en-uitgaan-paddos-verboden.json";
import r427 from "./references/drugs-ie-toxic-mushroom-loophole.json";
import r428 from "./references/drugscience-cyprus.json";
import r429 from "./references/dtu-euforiserende-stoffer.json";
import r430 from "./references/duane-morris-2016-pennsylvania.json";
import r431 from "./references/e-smoking-10-gramm-cannabis.json";
import r432 from "./references/ea-paraguay-marihuana-posesion.json";
import r433 from "./references/ecfes-2021-port-townsend.json";
import r434 from "./references/ecfes-2021-somerville-resolution.json";
import r435 from "./references/ecstasy-com-ua-2009-mescaline-law.json";
import r436 from "./references/edinger-2021-insomnia-review.json";
import r437 from "./references/effinger-lsd-microdosing-cardiovascular-mice.json";
import r438 from "./references/eju-2025-hongo-alucinogeno-bolivia.json";
import r439 from "./references/el-heraldo-hn-2025-drogas-sinteticas.json";
import r440 from "./references/el-heraldo-hn-codigo-penal-narcotrafico.json";
import r441 from "./references/el-pais-bo-2025-rituales-sanacion.json";
import r442 from "./references/el-periodico-2018-ley-catalana-cannabis.json";
import r443 from "./references/el-salvador-2019-posesion-y-tenencia.json";
import r444 from "./references/el-universo-2014-coip-trafico.json";
import r445 from "./references/em-2024-stf-maconha-40-gramas.json";
import r446 from "./references/ema-2023-spravato-epar.json";
import r447 from "./references/ema-mysimba-epar.json";
import r448 from "./references/emc-2023-amfexa.json";
import r449 from "./references/emcdda-2005-annual-report-hallucinogens.json";
import r450 from "./references/emcdda-2017-cyprus.json";
import r451 from "./references/emcdda-2017-malta.json";
import r452 from "./references/emcdda-2019-drug-law-penalties.json";
import r453 from "./references/emcdda-classification-controlled-drugs.json";
import r454 from "./references/emedexpert-antidepressants-list.json";
import r455 from "./references/en-academic-misuse-of-drugs-act-1975.json";
import r456 from "./references/enewspaper-pakistan-anf-lsd.json";
import r457 from "./references/enwikipedia-amanita-legal-status.json";
import r458 from "./references/enwikipedia-net-cannabis-louisiana.json";
import r459 from "./references/epidiolex-prescribing-information.json";
import r460 from "./references/epocrates-2025-lsd-adhd-news.json";
import r461 from "./references/ergot-wiki-canada-psychedelics.json";
import r462 from "./references/erowid-china-law.json";
import r463 from "./references/erowid-dmt-law.json";
import r464 from "./references/erowid-israel-law.json";
import r465 from "./references/erowid-ketamine-law.json";
import r466 from "./references/erowid-ketamine-testing.json";
import r467 from "./references/erowid-lithuania-law.json";
import r468 from "./references/erowid-lsd-law.json";
import r469 from "./references/erowid-mescaline-law.json";
import r470 from "./references/erowid-st-johns-wort-maoi.json";
import r471 from "./references/est-curier-2025-synthetic-drugs.json";
import r472 from "./references/eswatini-1922-opium-act.json";
import r473 from "./references/eve-rave-2002-pilze.json";
import r474 from "./references/exclusive-newspaper-drugs-act-review.json";
import r475 from "./references/expats-2026-czech-cannabis-law.json";
import r476 from "./references/explained-today-muscimol.json";
import r477 from "./references/explained-today-psychoactive-cacti.json";
import r478 from "./references/express-kaszebe-muchomor.json";
import r479 from "./references/fabkury-2026-who-atc-ddd.json";
import r480 from "./references/faers-2022-mdma-serotonin-syndrome.json";
import r481 from "./references/falkland-news-cannabis-sentence.json";
import r482 from "./references/family-2020-lsd-older-volunteers.json";
import r483 from "./references/farmaciacentrocivico-antihipertensivos.json";
import r484 from "./references/farmdirect-sedalit.json";
import r485 from "./references/faroe-islands-landslaeknin-medicinal-cannabis.json";
import r486 from "./references/fastdemocracy-2025-texas-hb-46.json";
import r487 from "./references/fava-2018-ketamine-dose-ranging.json";
import r488 from "./references/fbc-2022-industrial-hemp-bill.json";
import r489 from "./references/fda-2019-gabapentinoids.json";
import r490 from "./references/fda-2024-amanita-muscaria-alert.json";
import r491 from "./references/fds-2022-act-decriminalisation.json";
import r492 from "./references/ferraiuoli-2017-act-42.json";
import r493 from "./references/fgr-cuba-delitos-drogas.json";
import r494 from "./references/field-mycologists-2005-section-21-drugs-act.json";
import r495 from "./references/figueroa-2021-magic-mushrooms-california.json";
import r496 from "./references/figueroa-2024-magic-mushrooms-california.json";
import r497 from "./references/fiji-2004-illicit-drugs-control-act.json";
import r498 from "./references/fiji-high-court-2015-vonokula.json";
import r499 from "./references/fiji-high-court-2019-koro.json";
import r500 from "./references/fiji-supreme-court-2024-kaitani.json";
import r501 from "./references/filter-2023-portland-maine.json";
import r502 from "./references/finland-2010-he-303.json";
import r503 from "./references/fisioyak-anticonceptivos.json";
import r504 from "./references/flashcardmachine-anti-infectants.json";
import r505 from "./references/flegoo-north-carolina-weed-laws.json";
import r506 from "./references/fliphtml5-antidepressants-arabic.json";
import r507 from "./references/floridastatecannabis-distribution.json";
import r508 from "./references/fmu-tcc-cogumelos-psilocibina.json";
import r509 from "./references/foph-2023-licences-narcotics-act.json";
import r510 from "./references/foph-exceptional-licences-prohibited-narcotics.json";
import r511 from "./references/forsyth-2016-low-dose-ibogaine.json";
import r512 from "./references/four20post-2023-minnesota-adult-use.json";
import r513 from "./references/france-1990-arrete-stupefiants-annexe-iii.json";
import r514 from "./references/france-1990-arrete-stupefiants-annexe-iv.json";
import r515 from "./references/france-2005-arrete-20-avril.json";
import r516 from "./references/france-2007-arrete-iboga.json";
import r517 from "./references/france-24-2025-gabon-iboga.json";
import r518 from "./references/france-csp-l3421-1.json";
import r519 from "./references/frontiers-2020-ketamine-affective-switch.json";
import r520 from "./references/frontiers-2023-ketamine-bipolar.json";
import r521 from "./references/fsm-code-title-11-chapter-11-offenses.json";
import r522 from "./references/fsm-supreme-court-1989-kallop.json";
import r523 from "./references/g1-2024-stf-maconha-tese.json";
import r524 from "./references/gabon-review-2019-iboga-export.json";
import r525 from "./references/ganjapreneur-2021-connecticut-patients-grow.json";
import r526 from "./references/ganjapreneur-2021-oregon-decriminalization.json";
import r527 from "./references/ganjapreneur-2023-portland-maine.json";
import r528 from "./references/ganjawest-canada-psychedelics.json";
import r529 from "./references/gaprevention-depressants.json";
import r530 from "./references/gard-2021-psilocybin-bipolar.json";
import r531 from "./references/gazeta-do-povo-anvisa-drogas-sinteticas.json";
import r532 from "./references/gch-nicaragua-defensa-drogas.json";
import r533 from "./references/gdpo-2015-ketamine-decision.json";
import r534 from "./references/gelderlander-ketamine.json";
import r535 from "./references/geleyn-2023-classic-psychedelics-safety.json";
import r536 from "./references/georgia-ocga-16-12-191.json";
import r537 from "./references/georgia-state-signal-2015-hb-1.json";
import r538 from "./references/georgiadis-marijuana-law-australia.json";
import r539 from "./references/gephardt-daily-2017-new-hampshire.json";
import r540 from "./references/germany-btmg.json";
import r541 from "./references/germany-kcang.json";
import r542 from "./references/germany-medcang.json";
import r543 from "./references/germany-npsg.json";
import r544 from "./references/gersten-2023-nevada-marijuana.json";
import r545 from "./references/gezond-opvoeden-cannabis-wet.json";
import r546 from "./references/ghasemiesfe-2018-marijuana-respiratory.json";
import r547 from "./references/giornalesm-cannabis.json";
import r548 from "./references/gk-2023-tabla-consumo-drogas.json";
import r549 from "./references/gkh-2022-israel-psychoactive-research.json";
import r550 from "./references/glavnoe-2024-medychnyi-kanabis.json";
import r551 from "./references/glazer-2022-lsd-reward.json";
import r552 from "./references/global-news-2019-canada-ayahuasca.json";
import r553 from "./references/gnbahia-stf-maconha.json";
import r554 from "./references/gnumed-2009-atc.json";
import r555 from "./references/gobbi-2019-cannabis-adolescence.json";
import r556 from "./references/goodcanna-2023-ohio-voters.json";
import r557 from "./references/goodrx-epidiolex-interactions.json";
import r558 from "./references/goossens-cannabis-belgie.json";
import r559 from "./references/gorman-psychedelics-pregnancy.json";
import r560 from "./references/gpexams-serotonin-syndrome-drugs.json";
import r561 from "./references/gplus-2022-taiwan-drug-categories.json";
import r562 from "./references/gpn-2020-cnd-cannabis.json";
import r563 from "./references/greenery-map-2019-georgia.json";
import r564 from "./references/greenstate-2025-kentucky.json";
import r565 from "./references/griffiths-2011-psilocybin-dose-effects.json";
import r566 from "./references/groffen-long-qt-overview.json";
import r567 from "./references/growcola-2023-connecticut-growing.json";
import r568 from "./references/growthop-2022-canada-restricted-drugs.json";
import r569 from "./references/grupolegalgreen-ley-20000.json";
import r570 from "./references/guam-code-title-11-chapter-8.json";
import r571 from "./references/guatemala-1992-decreto-48-92.json";
import r572 from "./references/guernsey-press-2014-cannabis-licence.json";
import r573 from "./references/gukasyan-2023-psilocybin-antidepressants.json";
import r574 from "./references/gunn-2020-oregon-drug-possession-law.json";
import r575 from "./references/gut-ecstasy-liver-damage.json";
import r576 from "./references/guyana-narcotic-drugs-psychotropic-substances-act.json";
import r577 from "./references/haaretz-israel-ketamine.json";
import r578 from "./references/habanaradio-2023-anticonceptivos-orales.json";
import r579 from "./references/hacer-justicia-ley-organica-drogas.json";
import r580 from "./references/haijen-2022-microdosing-adhd.json";
import r581 from "./references/haijen-2023-microdosing-adhd-mindfulness.json";
import r582 from "./references/haijen-2024-microdosing-versus-adhd-medication.json";
import r583 from "./references/halman-2024-classic-psychedelic-interactions.json";
import r584 from "./references/happy-broadcast-2025-nz-psilocybin.json";
import r585 from "./references/harris-sliwoski-isle-of-man-cannabis.json";
import r586 from "./references/hartong-2023-microdosing-mindfulness-anxiety.json";
import r587 from "./references/harvard-crimson-2021-cambridge.json";
import r588 from "./references/hasler-2004-psilocybin-dose-effect.json";
import r589 from "./references/hassamal-tramadol-serotonin-seizures.json";
import r590 from "./references/hatena-antidepressants-keyword.json";
import r591 from "./references/haughton-cannabis-medicinal-panama.json";
import r592 from "./references/hauser-2016-posesion-drogas-venezuela.json";
import r593 from "./references/heady-vermont-h-511-summary.json";
import r594 from "./references/healan-2021-georgia-soft-drugs.json";
import r595 from "./references/health-canada-2022-bc-exemption-fact-sheet.json";
import r596 from "./references/health-canada-2024-bc-class-exemption.json";
import r597 from "./references/healthauthoritylife-common-medications.json";
import r598 from "./references/healthfully-augmentin.json";
import r599 from "./references/hemppedia-oman.json";
import r600 from "./references/hemppedia-palestine.json";
import r601 from "./references/hemppedia-qatar.json";
import r602 from "./references/hemppedia-south-carolina.json";
import r603 from "./references/hemppedia-yemen.json";
import r604 from "./references/hempsearch-states-medical-marijuana.json";
import r605 from "./references/hengartner-2021-antidepressant-minimal-important-difference.json";
import r606 from "./references/herbanaut-ayahuasca-adverse-events.json";
import r607 from "./references/hernandez-2020-florida-marijuana-laws.json";
import r608 from "./references/herrera-2025-thailand-cannabis-gazette.json";
import r609 from "./references/hghlfglbl-laos.json";
import r610 from "./references/hghlfglbl-yemen.json";
import r611 from "./references/high-times-2022-missouri-amendment-3.json";
import r612 from "./references/high-times-2022-san-francisco.json";
import r613 from "./references/high-times-west-bank-cannabis.json";
import r614 from "./references/hipaaspace-atc-r06aa.json";
import r615 from "./references/hirschfeld-2023-lsd-dose-response.json";
import r616 from "./references/hmp-2025-lsd-anxiety-quality-of-life.json";
import r617 from "./references/hoge-raad-2019-ayahuasca.json";
import r618 from "./references/hogsta-domstolen-1995-nja-219.json";
import r619 from "./references/holze-2021-lsd-dose-response.json";
import r620 from "./references/holze-2021-lsd-microdose-pharmacokinetics.json";
import r621 from "./references/home-office-2018-cannabis-circular.json";
import r622 from "./references/home-office-letter-2003-mushrooms-blog.json";
import r623 from "./references/hong-kong-cap-134-section-5.json";
import r624 from "./references/hong-kong-customs-2008-youngsters.json";
import r625 from "./references/hong-kong-customs-lsd-mushrooms.json";
import r626 from "./references/hong-kong-dangerous-drugs-ordinance-134.json";
import r627 from "./references/hong-kong-narcotics-division-anti-drug-laws.json";
import r628 from "./references/hong-kong-police-offbeat-731.json";
import r629 from "./references/hospira-2024-ketamine-label.json";
import r630 from "./references/hospital-pharmacy-2022-cannabinoids-anticoagulants.json";
import r631 from "./references/hot-pepper-2023-liberia-drug-law.json";
import r632 from "./references/hot-press-2006-magic-mushrooms.json";
import r633 from "./references/house-press-2015-georgia-hb-1.json";
import r634 from "./references/howweedgrow-2023-maryland.json";
import r635 from "./references/hoydia-2025-reprocann.json";
import r636 from "./references/hrb-icd-11-substance-use.json";
import r637 from "./references/hsu-2019-warfarin-cannabis.json";
import r638 from "./references/huete-2012-articulo-359-nicaragua.json";
import r639 from "./references/hutten-2019-motives-side-effects.json";
import r640 from "./references/hutten-2019-self-rated-effectiveness.json";
import r641 from "./references/hutten-2020-lsd-mood-cognition.json";
import r642 from "./references/hutten-2021-lsd-bdnf.json";
import r643 from "./references/hysek-2012-carvedilol-mdma.json";
import r644 from "./references/hysek-2012-clonidine-mdma.json";
import r645 from "./references/hysek-2012-duloxetine-mdma.json";
import r646 from "./references/hysek-pindolol-mdma.json";
import r647 from "./references/i-base-ritonavir-recreational-drugs.json";
import r648 from "./references/iasj-iraq-drug-amounts.json";
import r649 from "./references/ibogaine-alliance-law.json";
import r650 from "./references/ibogaine-treatment-uk.json";
import r651 from "./references/ibtimes-2022-thailand-controlled-herb.json";
import r652 from "./references/icd-10-code-descriptions.json";
import r653 from "./references/icd-11-anxiety-fear.json";
import r654 from "./references/icdlist-i45-81.json";
import r655 from "./references/icdlist-r45-85.json";
import r656 from "./references/iceers-2022-israel.json";
import r657 from "./references/iceers-2025-mexico-hongos-psilocibios.json";
import r658 from "./references/iceers-ayahuasca-pais-por-pais.json";
import r659 from "./references/iceers-england-wales.json";
import r660 from "./references/iceers-finland.json";
import r661 from "./references/iceers-russia.json";
import r662 from "./references/iceland-avana-og-fikniefni.json";
import r663 from "./references/idnes-2025-psychedelika.json";
import r664 from "./references/idpc-2025-czech-reform.json";
import r665 from "./references/illinois-410-ilcs-705-10-5.json";
import r666 from "./references/ilmmj-northern-mariana-islands.json";
import r667 from "./references/imk-2019-quebec-cultivation.json";
import r668 from "./references/incb-2001-ayahuasca-letter.json";
import r669 from "./references/incb-2010-annual-report.json";
import r670 from "./references/incb-2012-annual-report.json";
import r671 from "./references/incb-2014-annual-report.json";
import r672 from "./references/india-1985-ndps-act-section-2.json";
import r673 from "./references/india-1985-ndps-act-section-8.json";
import r674 from "./references/india-ndps-act-miscellaneous.json";
import r675 from "./references/indiva-provincial-cannabis-laws.json";
import r676 from "./references/infobae-2025-peru-ketamina.json";
import r677 from "./references/infomed-ssri.json";
import r678 from "./references/intranasal-esketamine-treatment-resistant-depression.json";
import r679 from "./references/investing-pioneers-amanita-warning.json";
import r680 from "./references/inyul-korea-drug-classes.json";
import r681 from "./references/iomtoday-cannabis-regulator.json";
import r682 from "./references/iomtoday-medics-prescribe-cannabis.json";
import r683 from "./references/iowamedicalmarijuana-new-hampshire.json";
import r684 from "./references/iran-2010-anti-narcotics-law.json";
import r685 from "./references/iran-2021-judicial-session-mushrooms.json";
import r686 from "./references/iran-anti-narcotics-law-article-8.json";
import r687 from "./references/iraq-2017-narcotics-law-50.json";
import r688 from "./references/ireland-1977-misuse-of-drugs-act.json";
import r689 from "./references/ireland-1998-designation-order.json";
import r690 from "./references/ireland-2010-designation-amendment-order.json";
import r691 from "./references/ireland-2010-psychoactive-substances-act.json";
import r692 from "./references/ireland-2016-misuse-of-drugs-amendment-act.json";
import r693 from "./references/ireland-2017-exemption-order.json";
import r694 from "./references/irib-iraq-drug-laws.json";
import r695 from "./references/irish-examiner-2005-magic-mushrooms.json";
import r696 from "./references/iscbdforme-2018-canada.json";
import r697 from "./references/island-advantages-2017-marijuana-use.json";
import r698 from "./references/island-times-palau-marijuana-seized.json";
import r699 from "./references/isle-of-man-1976-misuse-of-drugs-act.json";
import r700 from "./references/isle-of-man-reviews-medicinal-cannabis.json";
import r701 from "./references/isrctn15022302-cannabinoids-sleep.json";
import r702 from "./references/italy-1990-dpr-309.json";
import r703 from "./references/italy-2022-decreto-ayahuasca.json";
import r704 from "./references/jamaica-2021-magic-mushroom-protocols.json";
import r705 from "./references/jamaica-2024-mushroom-concerns.json";
import r706 from "./references/jamaica-dangerous-drugs-act-fact-sheet.json";
import r707 from "./references/jamaica-gleaner-2024-magic-mushroom-ncda.json";
import r708 from "./references/jamaica-inquirer-2024-mushroom-warning.json";
import r709 from "./references/jamaica-observer-2017-belize.json";
import r710 from "./references/jambar-2026-ohio-cannabis-regulations.json";
import r711 from "./references/jaymatos-2020-hawaii.json";
import r712 from "./references/jellinek-2021-truffels-paddos.json";
import r713 from "./references/jellinek-ketamine-wet.json";
import r714 from "./references/jeopardylabs-pharmacology-terms.json";
import r715 from "./references/jersey-1978-misuse-of-drugs-law.json";
import r716 from "./references/jersey-royal-court-1998-jeffery.json";
import r717 from "./references/jersey-royal-court-2001-carter.json";
import r718 from "./references/jfcm-2024-serotonin-combinations.json";
import r719 from "./references/jis-dangerous-drugs-act-facts.json";
import r720 from "./references/joenaine-2025-single-distributor-list.json";
import r721 from "./references/johnson-2012-psilocybin-headache.json";
import r722 from "./references/journal-news-2022-mississippi-medical.json";
import r723 from "./references/jpain-2013-smoked-cannabis-neuropathy-abstract.json";
import r724 from "./references/jpanton-2020-reprocann.json";
import r725 from "./references/juanma-2015-cannabis-colombia.json";
import r726 from "./references/juedemann-ketamin-strafrecht.json";
import r727 from "./references/jural-media-2024-uganda-marijuana.json";
import r728 from "./references/jurdem-2019-magic-mushrooms-denver.json";
import r729 from "./references/kaertner-2021-positive-expectations.json";
import r730 from "./references/kaieteur-2021-synthetic-drugs.json";
import r731 from "./references/kampuspedia-cannabis-costa-rica.json";
import r732 from "./references/kce-process-book-minimally-important-difference.json";
import r733 from "./references/kdvr-2018-oklahoma-medical.json";
import r734 from "./references/kdvr-2022-psychedelics-decriminalized.json";
import r735 from "./references/keepkidshealthy-2019-adhd-medications.json";
import r736 from "./references/kentucky-krs-218a-1423.json";
import r737 from "./references/kenya-1994-narcotic-drugs-act.json";
import r738 from "./references/kenyans-nairobi-psilocybin-mushrooms.json";
import r739 from "./references/keystroke-disambiguation-readme.json";
import r740 from "./references/kidzsearch-diazepam.json";
import r741 from "./references/kiilerich-2023-repeated-low-doses-psilocybin-rats.json";
import r742 from "./references/kiribati-high-court-2018-kourabi.json";
import r743 from "./references/kladoczny-substancje-psychodeliczne.json";
import r744 from "./references/klaiber-2024-mescaline-dose.json";
import r745 from "./references/klebanoff-arkansas-possession.json";
import r746 from "./references/kleingeld-mayet-lesotho-cannabis.json";
import r747 from "./references/kloptdatwel-2014-ibogaine.json";
import r748 from "./references/knowledge3301-2024-antibiotic-brands.json";
import r749 from "./references/kofam-2022-nct05200936.json";
import r750 from "./references/komninos-new-jersey-psilocybin.json";
import r751 from "./references/kompas-2023-magic-mushroom.json";
import r752 from "./references/koplow-2010-arizona-proposition-203.json";
import r753 from "./references/korea-herald-2019-medical-cannabis.json";
import r754 from "./references/kqed-2019-oakland-magic-mushrooms.json";
import r755 from "./references/kratom-lords-mitragynine-oxycodone.json";
import r756 from "./references/kratom-respiratory-mice.json";
import r757 from "./references/krqe-2021-marijuana-legal-june-29.json";
import r758 from "./references/kuc-2021-cannabis-psychedelics.json";
import r759 from "./references/kuensel-bhutan-amended-narcotics-act.json";
import r760 from "./references/kuensel-bhutan-seven-arrests.json";
import r761 from "./references/kurs-2024-kanabis.json";
import r762 from "./references/kuypers-2020-microdosing-depression.json";
import r763 from "./references/kxl-2024-measure-110-changes.json";
import r764 from "./references/kyodo-2024-japan-cannabis-use.json";
import r765 from "./references/kytotalhealth-questions.json";
import r766 from "./references/la-100-2022-cactus-alucinogeno.json";
import r767 from "./references/la-dosis-historia-cannabis-colombia.json";
import r768 from "./references/la-ley-trafico-de-drogas.json";
import r769 from "./references/la-prensa-panama-sancion-poseer-drogas.json";
import r770 from "./references/la-tercera-drogas-sinteticas-ley-20000.json";
import r771 from "./references/la1ere-2014-nouvelle-caledonie-cannabis.json";
import r772 from "./references/labate-canada-ayahuasca-exemption.json";
import r773 from "./references/labayh-psychiatric-medicines.json";
import r774 from "./references/lancet-drug-induced-valvular-disease.json";
import r775 from "./references/lancet-letter-fatal-mdma.json";
import r776 from "./references/langlois-2019-quebec-home-grow.json";
import r777 from "./references/laotian-times-2026-vang-vieng.json";
import r778 from "./references/lasdrogas-2025-cannabis-medicinal.json";
import r779 from "./references/latestbdnews-magic-mushroom.json";
import r780 from "./references/latestly-2023-ohio-issue-2.json";
import r781 from "./references/latin-alliance-2024-nicaragua-psicotropicos.json";
import r782 from "./references/lavenir-2023-luxembourg-cannabis.json";
import r783 from "./references/law-week-colorado-2019-psilocybin.json";
import r784 from "./references/law360-2022-san-francisco.json";
import r785 from "./references/lawshun-nevada-recreational-marijuana.json";
import r786 from "./references/layr-victoria-drug-law.json";
import r787 from "./references/lea-2020-microdosing-motivations.json";
import r788 from "./references/lea-2020-microdosing-self-managed-therapy.json";
import r789 from "./references/leafwell-azerbaijan.json";
import r790 from "./references/leafwell-falkland-islands.json";
import r791 from "./references/leafwell-guinea.json";
import r792 from "./references/leafwell-qatar.json";
import r793 from "./references/leafwell-yemen.json";
import r794 from "./references/leafwindow-2019-equatorial-guinea.json";
import r795 from "./references/leafwindow-2019-marshall-islands.json";
import r796 from "./references/leaveit2nature-louisiana.json";
import r797 from "./references/lebanon-drug-law-extract.json";
import r798 from "./references/lebanon24-2026-common-medicines.json";
import r799 from "./references/legal-clarity-ketamine-testing.json";
import r800 from "./references/legalclarity-georgia-low-thc-oil.json";
import r801 from "./references/legalclarity-hawaii-marijuana.json";
import r802 from "./references/legalclarity-idaho-marijuana.json";
import r803 from "./references/legalclarity-indiana-marijuana-laws.json";
import r804 from "./references/legalclarity-indiana-medical-card.json";
import r805 from "./references/legalclarity-israel.json";
import r806 from "./references/legalclarity-jordan.json";
import r807 from "./references/legalclarity-kansas-decriminalized.json";
import r808 from "./references/legalclarity-maine-cannabis.json";
import r809 from "./references/legalclarity-mushrooms-california.json";
import r810 from "./references/legalclarity-north-korea-cannabis.json";
import r811 from "./references/legalclarity-peyote-new-mexico.json";
import r812 from "./references/legalclarity-psychedelics-california.json";
import r813 from "./references/legalclarity-wyoming-marijuana.json";
import r814 from "./references/legalise-cannabis-law-australia.json";
import r815 from "./references/legalitylens-albania-psilocybin.json";
import r816 from "./references/legalitylens-azerbaijan-psilocybin.json";
import r817 from "./references/legalitylens-bahamas-psilocybin.json";
import r818 from "./references/legalitylens-belarus-psilocybin.json";
import r819 from "./references/legalitylens-belize-psilocybin.json";
import r820 from "./references/legalitylens-jordan-psilocybin.json";
import r821 from "./references/legalitylens-laos-psilocybin.json";
import r822 from "./references/legalitylens-new-hampshire.json";
import r823 from "./references/legalitylens-north-macedonia-psilocybin.json";
import r824 from "./references/legalitylens-oman-cannabis.json";
import r825 from "./references/legalitylens-peru-psilocybin.json";
import r826 from "./references/legalitylens-qatar-psilocybin.json";
import r827 from "./references/legalitylens-russia-psilocybin.json";
import r828 from "./references/legalitylens-saint-lucia-psilocybin.json";
import r829 from "./references/legalitylens-singapore-psilocybin.json";
import r830 from "./references/legalitylens-syria-cannabis.json";
import r831 from "./references/legalitylens-syria-psilocybin.json";
import r832 from "./references/legalitylens-tajikistan-psilocybin.json";
import r833 from "./references/legalitylens-turkey-psilocybin.json";
import r834 from "./references/legalitylens-uae-psilocybin.json";
import r835 from "./references/legalitylens-wyoming.json";
import r836 from "./references/legiplex-mississippi-hb-1440-2023.json";
import r837 from "./references/leiden-truffle-creativity-preprint.json";
import r838 from "./references/lesotho-2008-drugs-of-abuse-act.json";
import r839 from "./references/letsallgrow-indiana.json";
import r840 from "./references/lexology-tennessee-cannabis.json";
import r841 from "./references/lexpol-2024-rapport-41-cannabis.json";
import r842 from "./references/libertad-cannabica-mexico.json";
import r843 from "./references/libertarian-guide-2024-nebraska-medical.json";
import r844 from "./references/libertas-cannabis.json";
import r845 from "./references/libertas-san-marino-cannabis-terapeutica.json";
import r846 from "./references/licence-to-grow-quebec.json";
import r847 from "./references/liechtenstein-1983-bmg.json";
import r848 from "./references/liechti-2000-haloperidol-mdma.json";
import r849 from "./references/liechti-lsd-adhd-neuropsychology.json";
import r850 from "./references/ligazakon-2024-konopli.json";
import r851 from "./references/limo-texas-marijuana-possession.json";
import r852 from "./references/liquisearch-1971-convention-plants.json";
import r853 from "./references/lithuania-2000-order-5.json";
import r854 from "./references/livelaw-2025-kerala-magic-mushroom.json";
import r855 from "./references/lo-2023-cannabis-pregnancy.json";
import r856 from "./references/loboqui-50-drugs.json";
import r857 from "./references/locuslaw-saskatchewan-cannabis.json";
import r858 from "./references/lorenzetti-voto-arriola.json";
import r859 from "./references/louisiana-rs-40-989-1.json";
import r860 from "./references/lsd-mdma-coadministration-trial.json";
import r861 from "./references/lsd-psilocybin-cross-tolerance.json";
import r862 from "./references/lsddep1-2023-protocol.json";
import r863 from "./references/lsddep1-2026-lsd-depression.json";
import r864 from "./references/lucid-2021-somerville.json";
import r865 from "./references/lustberg-2024-new-jersey-psilocybin.json";
import r866 from "./references/luxembourg-1973-loi-toxicomanie.json";
import r867 from "./references/luxembourg-2018-cannabis-medicinal.json";
import r868 from "./references/luxembourg-2018-cannabis-prescription.json";
import r869 from "./references/luxembourg-health-portal-drogues.json";
import r870 from "./references/luxembourg-police-2023-cannabis.json";
import r871 from "./references/lvrach-2018-velaxin.json";
import r872 from "./references/ly-2018-psychedelics-neural-plasticity.json";
import r873 from "./references/maastricht-2024-lsd-neural-variability.json";
import r874 from "./references/maastricht-nl-omon46425-lsd-dose-finding.json";
import r875 from "./references/maastricht-university-2021-psychedelics-neuroplasticity.json";
import r876 from "./references/macau-2009-lei-17.json";
import r877 from "./references/macau-2016-lei-10.json";
import r878 from "./references/macau-monthly-2018-hong-kong-cactus.json";
import r879 from "./references/macrae-politicas-ayahuasca.json";
import r880 from "./references/madsen-2019-psilocybin-receptor-occupancy.json";
import r881 from "./references/magiaverde-2026-cannabis-medicinal.json";
import r882 from "./references/maine-22-2423-a.json";
import r883 from "./references/maine-28-b-1502.json";
import r884 from "./references/mainemedicalmarijuana-2017-legalization-day.json";
import r885 from "./references/malcolm-2022-serotonin-toxicity.json";
import r886 from "./references/malcolm-psychedelics-pregnancy.json";
import r887 from "./references/maldives-independent-customs-party-drugs.json";
import r888 from "./references/maldives-independent-death-penalty-drugs.json";
import r889 from "./references/malta-2021-cannabis-act-summary.json";
import r890 from "./references/malta-chapter-537.json";
import r891 from "./references/maltatoday-drugs-commissioner.json";
import r892 from "./references/manzuri-2023-colorado-natural-medicine.json";
import r893 from "./references/maps-2013-mdma-ptsd-dose-response-registration.json";
import r894 from "./references/marciniak-2025-grzyby-halucynogenne.json";
import r895 from "./references/marconi-2016-cannabis-psychosis.json";
import r896 from "./references/mariamed-decreto-84.json";
import r897 from "./references/marijuana-herald-2023-connecticut-growing.json";
import r898 from "./references/marijuana-herald-2023-ferndale.json";
import r899 from "./references/marijuana-herald-2023-kentucky.json";
import r900 from "./references/marijuana-herald-2023-minneapolis.json";
import r901 from "./references/marijuana-moment-2021-cambridge.json";
import r902 from "./references/marijuana-moment-2021-seattle.json";
import r903 from "./references/marijuana-moment-2025-texas-ibogaine.json";
import r904 from "./references/marijuanaandthelaw-hawaii.json";
import r905 from "./references/marijuanadoctors-2021-virginia-2024.json";
import r906 from "./references/marijuanadoctors-michigan.json";
import r907 from "./references/marijuanaresearch-drug-testing.json";
import r908 from "./references/marinol-safety-information.json";
import r909 from "./references/marschall-2022-psilocybin-microdosing-emotion.json";
import r910 from "./references/marshall-islands-narcotic-drugs-act-1987.json";
import r911 from "./references/martinotti-2018-hppd.json";
import r912 from "./references/mash-ibogaine-pharmacokinetics.json";
import r913 from "./references/massachusetts-2016-question-4.json";
import r914 from "./references/massachusetts-general-hospital-2013-ketamine-trd-registration.json";
import r915 from "./references/massachusetts-gl-94g-7.json";
import r916 from "./references/mauritius-2000-dangerous-drugs-act.json";
import r917 from "./references/mazuelos-decreto-legislativo-1592.json";
import r918 from "./references/mckesson-2018-percocet-label.json";
import r919 from "./references/mcmillan-2022-alberta-psychedelics.json";
import r920 from "./references/mcs-hong-kong-dangerous-drugs.json";
import r921 from "./references/mdma-kidneys-review.json";
import r922 from "./references/mdma-moclobemide-2012-fatalities.json";
import r923 from "./references/med-slovar-maoi.json";
import r924 from "./references/medbook-legalized-medical-states.json";
import r925 from "./references/medcan24-2025-czech-bill.json";
import r926 from "./references/mediafeed-2020-recreational-laws.json";
import r927 from "./references/medical-cannabis-brief-canada-psilocybin-mdma.json";
import r928 from "./references/medical-cannabis-news-costa-rica-ley-8204.json";
import r929 from "./references/medical-news-today-auvelity.json";
import r930 from "./references/medical-xpress-2014-drug-approaches-europe.json";
import r931 from "./references/medicalmarijuana-com-pennsylvania.json";
import r932 from "./references/medicalmarijuana-eu-croatia.json";
import r933 from "./references/medicamento-prospecto-n05a.json";
import r934 from "./references/medicamento-prospecto-n05c.json";
import r935 from "./references/medicamento-prospecto-n06.json";
import r936 from "./references/medicinenet-spravato.json";
import r937 from "./references/medikamio-sativex-leaflet.json";
import r938 from "./references/medindia-2008-dutch-magic-mushroom-ban.json";
import r939 from "./references/medixlife-zeldox.json";
import r940 from "./references/medlibrary-ketamine-label.json";
import r941 from "./references/medlineplus-generic-brand.json";
import r942 from "./references/medpath-2025-singapore-esketamine.json";
import r943 from "./references/medsafe-2012-st-johns-wort.json";
import r944 from "./references/melbourne-rapid-hiv-recreational-drugs.json";
import r945 from "./references/mencini-illinois-cannabis-questions.json";
import r946 from "./references/metro-times-2022-hazel-park.json";
import r947 from "./references/mezha-2024-kanabis.json";
import r948 from "./references/michigan-daily-2020-ann-arbor-mushrooms.json";
import r949 from "./references/michigan-mcl-333-27955.json";
import r950 from "./references/michiganmarijuanafacts-recreational.json";
import r951 from "./references/microdose-journal-2020-santa-cruz.json";
import r952 from "./references/milano-cannabica-2026-repubblica-ceca.json";
import r953 from "./references/mildeca-champignons-plantes.json";
import r954 from "./references/mildeca-en-matiere-de-stupefiants.json";
import r955 from "./references/mims-2025-lsd-adhd-news.json";
import r956 from "./references/mims-2025-lsd-anxiety-news.json";
import r957 from "./references/mims-alunbrig.json";
import r958 from "./references/mims-fintepla.json";
import r959 from "./references/mims-ketamax-interactions.json";
import r960 from "./references/mims-memry-interactions.json";
import r961 from "./references/mims-siagran-contraindications.json";
import r962 from "./references/mims-tramadol-paracetamol.json";
import r963 from "./references/mims-ultracet.json";
import r964 from "./references/mind-medicine-2022-nct05407064.json";
import r965 from "./references/mind-medicine-law-oakland.json";
import r966 from "./references/mind-medicine-law-texas-ibogaine.json";
import r967 from "./references/mind-medicine-law-utah-pilot.json";
import r968 from "./references/mind-your-trip-finland-laki.json";
import r969 from "./references/mindcure-2022-canada-special-access-program.json";
import r970 from "./references/minneapolis-2023-executive-order-01.json";
import r971 from "./references/minnesota-medical-cannabis-key-dates.json";
import r972 from "./references/minuaeg-narkootilised-ained.json";
import r973 from "./references/mirage-news-2025-nz-psilocybin.json";
import r974 from "./references/mississippi-criminal-defense-2011-possession.json";
import r975 from "./references/mississippi-maastricht-opium-act.json";
import r976 from "./references/mll-2022-medizinisches-cannabis.json";
import r977 from "./references/mll-2022-psychedelika-schweiz.json";
import r978 from "./references/mm120-2025-lsd-generalized-anxiety.json";
import r979 from "./references/mmj-utah-medical-card.json";
import r980 from "./references/mmjnow-2026-federal-rescheduling.json";
import r981 from "./references/mn-nice-amanita-australia.json";
import r982 from "./references/modzelewski-2025-microdosing-side-effects.json";
import r983 from "./references/mohamah-iraq-narcotics-law.json";
import r984 from "./references/moldova-2004-decision-1088.json";
import r985 from "./references/molisa-2018-nghi-dinh-73.json";
import r986 from "./references/molla-2024-lsd-depressed-mood.json";
import r987 from "./references/monaco-1970-loi-890.json";
import r988 from "./references/mondaq-2022-canada-special-access-restricted-drugs.json";
import r989 from "./references/mondaq-2022-malta-cannabis.json";
import r990 from "./references/mondaq-uae-carrying-narcotics.json";
import r991 from "./references/mondaq-uae-narcotic-charges.json";
import r992 from "./references/monitor-narcotics-law.json";
import r993 from "./references/montana-mca-16-12-106.json";
import r994 from "./references/montana-revenue-2021-i-190-questions.json";
import r995 from "./references/montgomery-2022-arkansas-simple-possession.json";
import r996 from "./references/moranshlez-2017-israel-drug-possession.json";
import r997 from "./references/morrisdowning-2023-new-jersey-cannabis.json";
import r998 from "./references/moshe-lawyer-israel-drug-offences.json";
import r999 from "./references/moss-amanita-poison-center.json";
import r1000 from "./references/mpp-2019-us-territories.json";
import r1001 from "./references/mpp-2021-alabama-compassion-act.json";
import r1002 from "./references/mpp-2021-louisiana-hb-652.json";
import r1003 from "./references/mpp-2021-louisiana-raw-cannabis.json";
import r1004 from "./references/mpp-2024-nebraska.json";
import r1005 from "./references/mpp-2024-north-dakota.json";
import r1006 from "./references/mpp-2026-dea-hearing.json";
import r1007 from "./references/mpp-arkansas-medical-amendment.json";
import r1008 from "./references/mpp-initiative-71-summary.json";
import r1009 from "./references/mpp-missouri-medical-marijuana-law.json";
import r1010 from "./references/mrcpsych-icd-11-bipolar.json";
import r1011 from "./references/ms-news-2000-tricyclics-marijuana.json";
import r1012 from "./references/mudra-drogen-und-gesetz.json";
import r1013 from "./references/mueller-2025-lsd-adhd.json";
import r1014 from "./references/murphy-2021-mdlsd-protocol.json";
import r1015 from "./references/murphy-2023-lsd-microdosing-mood.json";
import r1016 from "./references/murphy-2024-lsd-long-term-potentiation.json";
import r1017 from "./references/murphy-2025-lsd-creativity.json";
import r1018 from "./references/murray-2021-lsd-eeg.json";
import r1019 from "./references/murray-2024-lsd-neural-complexity.json";
import r1020 from "./references/my-gungahlin-2023-act-decriminalisation.json";
import r1021 from "./references/myanmar-narcotic-drugs-law-notifications.json";
import r1022 from "./references/myeboga-ibogaine-new-zealand.json";
import r1023 from "./references/myhealthbox-nuedexta.json";
import r1024 from "./references/mykoweb-isoxazol-poisoning.json";
import r1025 from "./references/mymcmedia-2023-maryland-cannabis.json";
import r1026 from "./references/namibia-1971-dependence-producing-substances-act.json";
import r1027 from "./references/napdi-cbd-anticoagulants.json";
import r1028 from "./references/narayan-2024-cannabidiol-insomnia.json";
import r1029 from "./references/nation-2016-sri-lanka-drug-use.json";
import r1030 from "./references/nation-2025-thailand-cannabis-bud.json";
import r1031 from "./references/nation-kenya-magic-mushrooms.json";
import r1032 from "./references/nation-thailand-2022-category-5.json";
import r1033 from "./references/nation-thailand-2024-cannabis-category-5.json";
import r1034 from "./references/natlawreview-2025-new-mexico-psilocybin.json";
import r1035 from "./references/natural-medicine-journal-2023-psilocybin-cluster-headache.json";
import r1036 from "./references/naturallyhealingmd-arizona-marijuana-laws.json";
import r1037 from "./references/nauru-2004-illicit-drugs-control-act.json";
import r1038 from "./references/nauru-supreme-court-2024-gadabu.json";
import r1039 from "./references/nauru-supreme-court-2025-gadaraoa.json";
import r1040 from "./references/nayak-2021-lithium-lamotrigine.json";
import r1041 from "./references/nct02792257-dronabinol-agitation.json";
import r1042 from "./references/nct02918318-esketamine-japan.json";
import r1043 from "./references/nct04558294-ketanserin-lsd.json";
import r1044 from "./references/nct04754061-psilocybin-palliative.json";
import r1045 from "./references/necann-albania-2023.json";
import r1046 from "./references/negative-pregnancy-test-blood-thinners.json";
import r1047 from "./references/nei-2026-dronabinol-agitation-news.json";
import r1048 from "./references/nepal-1976-narcotic-drugs-act-chapter-2.json";
import r1049 from "./references/nepal-live-lsd.json";
import r1050 from "./references/nepallawyer-narcotic-drugs-act.json";
import r1051 from "./references/netherlands-2008-staatsblad-486.json";
import r1052 from "./references/netherlands-government-toleration-policy.json";
import r1053 from "./references/netherlands-opiumwet-bwbr0001941.json";
import r1054 from "./references/new-beautiful-2018-sleeping-pills.json";
import r1055 from "./references/new-brunswick-clear-things-up.json";
import r1056 from "./references/new-hampshire-rsa-126-x-2.json";
import r1057 from "./references/new-mexico-2021-cannabis-regulation-act-release.json";
import r1058 from "./references/new-mexico-2025-senate-bill-219.json";
import r1059 from "./references/new-mexico-2026-psilocybin-producer-rule.json";
import r1060 from "./references/new-south-wales-1985-drug-misuse-act.json";
import r1061 from "./references/new-zealand-1975-misuse-of-drugs-act.json";
import r1062 from "./references/new-zealand-2020-medicinal-cannabis-scheme.json";
import r1063 from "./references/new-zealand-medicinal-cannabis-scheme.json";
import r1064 from "./references/newfoundnews-2018-cannabis-legal.json";
import r1065 from "./references/newjerseymmjdispensary-cultivation.json";
import r1066 from "./references/news-on-japan-2024-cannabis-use.json";
import r1067 from "./references/newsbreak-2023-missouri-legal-weed.json";
import r1068 from "./references/newsfirst-2017-sri-lanka-ecstasy.json";
import r1069 from "./references/newsweed-2023-luxembourg-autoculture.json";
import r1070 from "./references/nicaragua-2010-ley-735.json";
import r1071 from "./references/nida-cns-depressants.json";
import r1072 from "./references/njlj-2021-legalization-180-days.json";
import r1073 from "./references/nordicoil-oman.json";
import r1074 from "./references/nordot-2024-lsd-sleep-news.json";
import r1075 from "./references/norml-2016-nevada-legal.json";
import r1076 from "./references/norml-2020-arizona-prop-207.json";
import r1077 from "./references/norml-2020-montana-legalization.json";
import r1078 from "./references/norml-2020-south-dakota.json";
import r1079 from "./references/norml-2023-wyoming-penalties.json";
import r1080 from "./references/norml-2025-texas-hb-46.json";
import r1081 from "./references/norml-2026-ohio-senate-bill-56.json";
import r1082 from "./references/norml-colorado-legalization.json";
import r1083 from "./references/norml-delaware-legalization.json";
import r1084 from "./references/norml-idaho-penalties.json";
import r1085 from "./references/norml-illinois-legalization.json";
import r1086 from "./references/norml-maryland-legalization.json";
import r1087 from "./references/norml-michigan-legalization.json";
import r1088 from "./references/norml-missouri-legalization.json";
import r1089 from "./references/norml-new-mexico-legalization.json";
import r1090 from "./references/norml-new-york-legalization.json";
import r1091 from "./references/norml-rhode-island-legalization.json";
import r1092 from "./references/norml-virginia-legalization.json";
import r1093 from "./references/norml-virginia-medical.json";
import r1094 from "./references/north-carolina-gs-90-113-101.json";
import r1095 from "./references/northampton-2021-resolution-21-207.json";
import r1096 from "./references/northern-light-2012-marijuana.json";
import r1097 from "./references/northern-territory-2017-misuse-of-drugs-act.json";
import r1098 from "./references/norway-2013-narkotikaforskriften.json";
import r1099 from "./references/norway-narkotikalisten.json";
import r1100 from "./references/nos-2019-ayahuasca-gedoogstatus.json";
import r1101 from "./references/noticiasclaro-pastillas-presion.json";
import r1102 from "./references/notimundo-ecuador-cannabis-medicinal.json";
import r1103 from "./references/nova-scotia-cannabis-rules-copy.json";
import r1104 from "./references/novus-fumus-psilocybin-mushrooms-europe.json";
import r1105 from "./references/npr-2024-fda-amanita.json";
import r1106 from "./references/nrc-2019-ayahuasca-thee.json";
import r1107 from "./references/nsw-health-psilocybine-mdma.json";
import r1108 from "./references/ntlcc-cannabis.json";
import r1109 from "./references/nunavut-livehealthy-cannabis.json";
import r1110 from "./references/nuwer-2023-gabon-iboga.json";
import r1111 from "./references/nwt-cannabis-pregnancy.json";
import r1112 from "./references/nwt-eia-cannabis.json";
import r1113 from "./references/ny-ocm-penal-law-fact-sheet.json";
import r1114 from "./references/ny-penal-law-222-15.json";
import r1115 from "./references/nycourts-cannabis-basics.json";
import r1116 from "./references/nypot-tacoma-psychedelics.json";
import r1117 from "./references/nz-herald-ibogaine.json";
import r1118 from "./references/nz-police-illicit-drugs-penalties.json";
import r1119 from "./references/oakland-2019-entheogenic-plants-resolution.json";
import r1120 from "./references/observer-2021-bangladesh-lsd.json";
import r1121 from "./references/oc-media-tbilisi-drug-dealing.json";
import r1122 from "./references/ocala-florida-possession-limits.json";
import r1123 from "./references/odc-australia-mdma-psilocybine.json";
import r1124 from "./references/oddb-atc-n06.json";
import r1125 from "./references/oddb-ketamine-interactions.json";
import r1126 from "./references/oddb-memantine-interactions.json";
import r1127 from "./references/okaz-saudi-17-plants.json";
import r1128 from "./references/oklahoma-2018-state-question-788.json";
import r1129 from "./references/oladoctor-ultracod.json";
import r1130 from "./references/olsen-2018-chronic-pain-mcid.json";
import r1131 from "./references/ona-2020-microdosing-safety-benefits-placebo.json";
import r1132 from "./references/onlineprescribing-ibogaine-australia.json";
import r1133 from "./references/open-legal-blog-2023-india-drug-laws.json";
import r1134 from "./references/openfda-2019-spravato-ndc.json";
import r1135 from "./references/opinion-2022-cannabis-medicinal.json";
import r1136 from "./references/optum-non-stimulant-adhd-meds.json";
import r1137 from "./references/oregon-ors-475a-235.json";
import r1138 from "./references/oregon-ors-475a-355.json";
import r1139 from "./references/oregon-ors-475b-316.json";
import r1140 from "./references/oregon-ors-475c-809.json";
import r1141 from "./references/oregon-state-police-2021-measure-110.json";
import r1142 from "./references/oregonlive-2015-alaska-legal.json";
import r1143 from "./references/oregonlive-2015-legal-marijuana-qa.json";
import r1144 from "./references/organ-mountain-news-2025-psilocybin-program.json";
import r1145 from "./references/organize-for-living-barbados-banned.json";
import r1146 from "./references/orsolini-2017-hppd.json";
import r1147 from "./references/oscartools-ontario-cannabis.json";
import r1148 from "./references/otalora-2018-mdma-ptsd.json";
import r1149 from "./references/otenews-2025-indiana-weed.json";
import r1150 from "./references/otorongo-wasi-2008-ayahuasca-patrimonio.json";
import r1151 from "./references/out-there-colorado-2022-psychedelics-decriminalized.json";
import r1152 from "./references/ovaciones-corte-ayahuasca.json";
import r1153 from "./references/pacific-island-times-2017-palau.json";
import r1154 from "./references/paclii-solomon-islands-dangerous-drugs.json";
import r1155 from "./references/pakistan-1997-control-of-narcotic-substances-act.json";
import r1156 from "./references/panama-america-2021-cannabis-medicinal.json";
import r1157 from "./references/pandesetas-champignons.json";
import r1158 from "./references/paraguay-1988-ley-1340.json";
import r1159 from "./references/paraguay-2002-ley-1881.json";
import r1160 from "./references/paroxetine-mdma-interaction.json";
import r1161 from "./references/pasquines-2022-territories-marijuana.json";
import r1162 from "./references/passeidireto-antidepressivos.json";
import r1163 from "./references/pattaya-mail-drug-quantity.json";
import r1164 from "./references/pattaya-one-drug-categories.json";
import r1165 from "./references/patzak-2024-kcang-systematik.json";
import r1166 from "./references/pcpcrc-psyched-pal.json";
import r1167 from "./references/pdfcoke-guatemala-posesion-consumo.json";
import r1168 from "./references/pdr-ketalar.json";
import r1169 from "./references/pdr-spravato.json";
import r1170 from "./references/pei-cannabis-policy.json";
import r1171 from "./references/pei-using-cannabis.json";
import r1172 from "./references/pelagon-2016-makedonien.json";
import r1173 from "./references/peltoniemi-2011-ketamine-ticlopidine.json";
import r1174 from "./references/peltoniemi-2012-ketamine-rifampicin.json";
import r1175 from "./references/peltoniemi-2012-ketamine-st-johns-wort.json";
import r1176 from "./references/peninsula-daily-news-2021-port-townsend.json";
import r1177 from "./references/peoria-county-cannabis.json";
import r1178 from "./references/perfil-2025-laboratorio-drogas.json";
import r1179 from "./references/peru-2008-resolucion-836-ayahuasca.json";
import r1180 from "./references/peru-2022-resolucion-252-san-pedro.json";
import r1181 from "./references/peru-tic1-posesion-drogas.json";
import r1182 from "./references/peru21-marihuana-posesion.json";
import r1183 from "./references/pestalozzi-2022-medizinalcannabis.json";
import r1184 from "./references/petranker-2020-microdosing-global-drug-survey.json";
import r1185 from "./references/petranker-2024-critique-microdosing-research.json";
import r1186 from "./references/pfizer-ketamine-adverse-reactions.json";
import r1187 from "./references/pfizer-nardil-label.json";
import r1188 from "./references/pharmaceutical-journal-2015-controlled-drugs.json";
import r1189 from "./references/pharmacy-health-marinol.json";
import r1190 from "./references/pharmacy-times-symbyax.json";
import r1191 from "./references/pharmed-grimodin.json";
import r1192 from "./references/philippines-2002-republic-act-9165.json";
import r1193 from "./references/phillips-2021-proposition-64.json";
import r1194 from "./references/physicians-postgraduate-press-2024-microdosing-mental-health.json";
import r1195 from "./references/piercey-2024-cannabis-psychedelics.json";
import r1196 from "./references/pinguino-2021-ketamina-magallanes.json";
import r1197 from "./references/plo-2017-ma-tuy-giay.json";
import r1198 from "./references/plo-nam-gay-ao-giac.json";
import r1199 from "./references/png-district-court-2022-gavin.json";
import r1200 from "./references/png-national-court-1991-yasi.json";
import r1201 from "./references/podraza-mdma-nephropathy.json";
import r1202 from "./references/pokorny-2016-buspirone-ergotamine-psilocybin.json";
import r1203 from "./references/poland-2005-drug-addiction-act.json";
import r1204 from "./references/poland-2018-controlled-substances-lists.json";
import r1205 from "./references/police-professional-2005-magic-mushrooms.json";
import r1206 from "./references/policia-judiciaria-cogumelos-magicos.json";
import r1207 from "./references/politicsweb-2018-dagga-concourt.json";
import r1208 from "./references/polito-2019-systematic-study-of-microdosing.json";
import r1209 from "./references/polito-2022-emerging-science-of-microdosing.json";
import r1210 from "./references/polito-2024-is-microdosing-a-placebo.json";
import r1211 from "./references/polyguanidines-dmt.json";
import r1212 from "./references/pop-2024-microdosing-authenticity.json";
import r1213 from "./references/pop-dinkelacker-microdosing-emodiversity.json";
import r1214 from "./references/portugal-1996-portaria-94.json";
import r1215 from "./references/portugal-2000-law-30.json";
import r1216 from "./references/portugal-2018-law-33.json";
import r1217 from "./references/portugal-2023-law-55.json";
import r1218 from "./references/portugal-2023-parliament-decree-drug-possession.json";
import r1219 from "./references/potbotics-maine.json";
import r1220 from "./references/potguide-north-dakota.json";
import r1221 from "./references/poz-boosters-recreational-drugs.json";
import r1222 from "./references/practical-ep-hereditary-conditions.json";
import r1223 from "./references/prasad-2013-dronabinol-sleep-apnea.json";
import r1224 from "./references/preuss-2021-cannabis-crashes.json";
import r1225 from "./references/prochazkova-2018-microdosing-creativity.json";
import r1226 from "./references/procon-copy-recreational-marijuana-states.json";
import r1227 from "./references/prohibition-partners-2018-estonia.json";
import r1228 from "./references/prohibition-partners-2025-finland.json";
import r1229 from "./references/prozac-2013-label-changes.json";
import r1230 from "./references/psicodelix-cogumelos.json";
import r1231 from "./references/psiconauti-diritto.json";
import r1232 from "./references/psych-global-saint-vincent-initiative.json";
import r1233 from "./references/psychedelic-law-canada-forms.json";
import r1234 from "./references/psychedelic-medical-news-2024-utah.json";
import r1235 from "./references/psychedelic-review-japan-mushrooms.json";
import r1236 from "./references/psychedelic-society-belgium-legal-status.json";
import r1237 from "./references/psychedelic-spotlight-2021-northampton.json";
import r1238 from "./references/psychedeliques-amanite-legislation.json";
import r1239 from "./references/psychiatric-risks-after-psychedelic-use.json";
import r1240 from "./references/psychiatry-help-2025-mood-stabilizers.json";
import r1241 from "./references/psychonaut-muscimol-europe.json";
import r1242 from "./references/psychonautwiki-2016-ketamine.json";
import r1243 from "./references/psychonautwiki-2016-psilocybin-mushrooms.json";
import r1244 from "./references/psychonautwiki-lsd.json";
import r1245 from "./references/psymedelics-clasificacion-legal.json";
import r1246 from "./references/psypost-2021-colour-blindness.json";
import r1247 from "./references/psysli-2019-taikasienet.json";
import r1248 from "./references/pta-heute-2025-psilocybin-therapie.json";
import r1249 from "./references/pumuye-2022-png-drug-laws.json";
import r1250 from "./references/qatar-1987-law-9.json";
import r1251 from "./references/quebec-2019-cannabis-act-amended.json";
import r1252 from "./references/quebec-cannabis-regulation-act-summary.json";
import r1253 from "./references/queensland-2007-stronger-drug-laws.json";
import r1254 from "./references/queensland-2023-new-approach.json";
import r1255 from "./references/queensland-police-drug-diversion.json";
import r1256 from "./references/quia-psychiatric-medicines.json";
import r1257 from "./references/quinlan-2016-massachusetts-marijuana.json";
import r1258 from "./references/quo-mexico-peyote.json";
import r1259 from "./references/radio-granma-cuba-drogas.json";
import r1260 from "./references/radovic-victoria-drug-offence.json";
import r1261 from "./references/raison-2023-psilocybin-mdd.json";
import r1262 from "./references/ramaekers-2020-lsd-pain.json";
import r1263 from "./references/razon-mexico-corte-lsd.json";
import r1264 from "./references/reason-2025-new-mexico-sb-219.json";
import r1265 from "./references/red-fish-blood-thinners.json";
import r1266 from "./references/redaccion-medica-drogas-de-diseno.json";
import r1267 from "./references/reference-com-ra-9165-section-11.json";
import r1268 from "./references/register-guard-2017-marijuana-freedoms.json";
import r1269 from "./references/regulatory-oversight-2025-hemp-definition.json";
import r1270 from "./references/release-psychoactive-substances-act.json";
import r1271 from "./references/renal-urology-news-nardil.json";
import r1272 from "./references/reports-231-2023-liberia-drug-law.json";
import r1273 from "./references/respicio-ra-9165-section-11.json";
import r1274 from "./references/retiros-ayahuasca-legalidad.json";
import r1275 from "./references/reuters-2008-netherlands-mushrooms.json";
import r1276 from "./references/rheuminfo-ar-nsaids.json";
import r1277 from "./references/rhode-island-21-28-11-22.json";
import r1278 from "./references/rhodeislandcannabis-laws.json";
import r1279 from "./references/riba-2001-ayahuasca-subjective-effects.json";
import r1280 from "./references/rightatyourside-2019-florida-marijuana.json";
import r1281 from "./references/ripehead-tennessee.json";
import r1282 from "./references/ritter-spencer-amanita-muscaria.json";
import r1283 from "./references/rmpbs-2025-healing-center-license.json";
import r1284 from "./references/rochester-police-new-hampshire-marijuana.json";
import r1285 from "./references/rollitup-2015-australian-states.json";
import r1286 from "./references/rootman-2021-adults-who-microdose.json";
import r1287 from "./references/rootman-2022-psilocybin-microdosers-one-month.json";
import r1288 from "./references/rothman-2000-5-ht2b-valvulopathy.json";
import r1289 from "./references/rouaud-2023-microdosing-cardiac-fibrosis.json";
import r1290 from "./references/royalkingseeds-hawaii.json";
import r1291 from "./references/rtp-2023-nova-lei-da-droga.json";
import r1292 from "./references/rubi-2017-ibogaine-action-potential.json";
import r1293 from "./references/rueden-btmg-anlagen.json";
import r1294 from "./references/ruizdeadana-ieca-ara-ii.json";
import r1295 from "./references/rusinfo-cannabis-loven.json";
import r1296 from "./references/rusinfo-ketamin.json";
import r1297 from "./references/rusopplysningen-ketamin.json";
import r1298 from "./references/russia-2012-decree-1002-sizes.json";
import r1299 from "./references/rustelefonen-lsd-sopp-loven.json";
import r1300 from "./references/rwanda-2021-cannabis-order.json";
import r1301 from "./references/rwc-nz-drug-schedule.json";
import r1302 from "./references/rxreasoner-atc-l04ad02.json";
import r1303 from "./references/sabe-2025-psychedelic-psychosis.json";
import r1304 from "./references/safeaccessnow-pennsylvania.json";
import r1305 from "./references/safeaccessnow-puerto-rico-history.json";
import r1306 from "./references/safferthal-fliegenpilze.json";
import r1307 from "./references/sage-o-centro-summary.json";
import r1308 from "./references/saleska-2023-cannabinoids-sleep-article.json";
import r1309 from "./references/saleska-2023-cannabinoids-sleep.json";
import r1310 from "./references/saludemia-anticonceptivos.json";
import r1311 from "./references/samara-today-narcotic-plants.json";
import r1312 from "./references/samoa-1967-narcotics-act.json";
import r1313 from "./references/samoa-supreme-court-2005-olo.json";
import r1314 from "./references/samoa-supreme-court-2010-filipo.json";
import r1315 from "./references/samoa-supreme-court-2014-keresoma.json";
import r1316 from "./references/santa-cruz-sentinel-2019-hallucinogenic-plants.json";
import r1317 from "./references/sante-publique-france-2022-drogues-illicites.json";
import r1318 from "./references/sanz-2022-psilocybin-natural-language.json";
import r1319 from "./references/sarkad-jogi-kerdesek.json";
import r1320 from "./references/sarparast-2022-mdma-psilocybin-interactions.json";
import r1321 from "./references/saudi-gdnc-prohibited-plants.json";
import r1322 from "./references/saudigermanhealth-heart-medicines.json";
import r1323 from "./references/savajay-georgia-marijuana.json";
import r1324 from "./references/savajay-north-carolina-marijuana.json";
import r1325 from "./references/savvyherb-2025-ohio-senate-bill-56.json";
import r1326 from "./references/saylor-academy-commonly-abused-drugs.json";
import r1327 from "./references/scc-2021-alabama-medical-marijuana.json";
import r1328 from "./references/schep-2016-ibogaine-safe-dose.json";
import r1329 from "./references/schindler-2015-clusterbusters-survey.json";
import r1330 from "./references/schindler-2021-psilocybin-migraine.json";
import r1331 from "./references/schindler-2022-psilocybin-cluster-headache.json";
import r1332 from "./references/schindler-2024-psilocybin-cluster-headache-extension.json";
import r1333 from "./references/schindler-2025-psilocybin-migraine-active-placebo.json";
import r1334 from "./references/schmid-2015-bupropion-mdma.json";
import r1335 from "./references/schmidtandclark-nevada-question-2.json";
import r1336 from "./references/schweizer-2018-kontrollierte-abgabe-cannabis.json";
import r1337 from "./references/scribd-guatemala-posesion-consumo.json";
import r1338 from "./references/scribd-narkotik-psikotropik.json";
import r1339 from "./references/searchlight-2024-trinidadians-fine.json";
import r1340 from "./references/seattle-2021-entheogen-resolution.json";
import r1341 from "./references/seed-investor-2021-new-jersey-psilocybin.json";
import r1342 from "./references/seedcellar-new-york.json";
import r1343 from "./references/semley-2026-lsd-depression-news.json";
import r1344 from "./references/seniormedicalcannabis-2016-legalization-by-state.json";
import r1345 from "./references/sermo-marinol.json";
import r1346 from "./references/servimedia-2018-ley-catalana-cannabis.json";
import r1347 from "./references/setas-de-siecha-2025-hongos-colombia.json";
import r1348 from "./references/sfda-ar-nsaids.json";
import r1349 from "./references/shroomer-psychedelics-personality-disorders.json";
import r1350 from "./references/siam-development-thailand-cannabis.json";
import r1351 from "./references/sierra-leone-2008-drugs-control-act.json";
import r1352 from "./references/sikoma-119-50.json";
import r1353 from "./references/simonsson-2022-psychedelic-seizures.json";
import r1354 from "./references/simonsson-2023-psychiatric-risks.json";
import r1355 from "./references/singapore-1973-misuse-of-drugs-act.json";
import r1356 from "./references/siol-hrvaska-marihuana.json";
import r1357 from "./references/sky21-mississippi-cannabis-laws.json";
import r1358 from "./references/skylight-2022-san-francisco.json";
import r1359 from "./references/slaati-2022-controlled-medicines.json";
import r1360 from "./references/sleep-review-2017-dronabinol-news.json";
import r1361 from "./references/slidepub-2011-aines.json";
import r1362 from "./references/smacked-out-2009-czech-decriminalizes.json";
import r1363 from "./references/smokeprofessional-2023-minnesota-adult-use.json";
import r1364 from "./references/solomon-islands-magistrates-2016-gome.json";
import r1365 from "./references/solomon-islands-magistrates-2020-alari.json";
import r1366 from "./references/somerville-2021-resolution-211137.json";
import r1367 from "./references/soo2al-colic-medicines.json";
import r1368 from "./references/soto-angona-2024-seizures.json";
import r1369 from "./references/south-africa-1992-drugs-act.json";
import r1370 from "./references/south-africa-2018-zacc-30-prince.json";
import r1371 from "./references/south-africa-medicines-act-schedule-7.json";
import r1372 from "./references/southernjustice-2020-florida-marijuana.json";
import r1373 from "./references/spain-1977-real-decreto-2829.json";
import r1374 from "./references/spain-1995-codigo-penal.json";
import r1375 from "./references/spain-2015-ley-organica-4.json";
import r1376 from "./references/spain-2025-order-snd-380.json";
import r1377 from "./references/spain-tc-2017-navarra.json";
import r1378 from "./references/spain-tc-2018-cataluna.json";
import r1379 from "./references/spindle-cbd-urine-testing.json";
import r1380 from "./references/spokesman-2025-idaho-minimum-fine.json";
import r1381 from "./references/spravato-safety-information.json";
import r1382 from "./references/stabroek-2021-ecstasy-banned.json";
import r1383 from "./references/stanford-what-meds-amitriptyline-and-perphenazine.json";
import r1384 from "./references/steinakirchen-am-forst-drugs.json";
import r1385 from "./references/steinberg-ibogaine-cardiac-arrest.json";
import r1386 from "./references/stonerthings-states-with-medical-cannabis.json";
import r1387 from "./references/storck-2025-cannabis-cardiovascular.json";
import r1388 from "./references/stott-2013-thc-cbd-cyp.json";
import r1389 from "./references/strainfind-illinois-marijuana-laws.json";
import r1390 from "./references/straits-times-2024-lsd-stamps.json";
import r1391 from "./references/straits-times-misuse-of-drugs-act-24-drugs.json";
import r1392 from "./references/strassman-1994-dmt-neuroendocrine.json";
import r1393 from "./references/strassman-1994-dmt-subjective.json";
import r1394 from "./references/strassman-1996-dmt-psychopharmacology.json";
import r1395 from "./references/stratcann-2025-manitoba-home-grow.json";
import r1396 from "./references/streamrx-drug-classes.json";
import r1397 from "./references/studenta-delitos-ley-drogas-venezuela.json";
import r1398 from "./references/students-2025-low-dose-cbd-stress.json";
import r1399 from "./references/studfile-lithium.json";
import r1400 from "./references/studylib-chile-drogas.json";
import r1401 from "./references/subjectmassive-peyote-five-states.json";
import r1402 from "./references/subjectraw-atc-list.json";
import r1403 from "./references/sud-ua-2024-medychnyi-kanabis.json";
import r1404 from "./references/sumutpos-bnn-tarakan-lsd.json";
import r1405 from "./references/sun-maldives-customs-lsd.json";
import r1406 from "./references/sunwww-2016-free-medicines-list.json";
import r1407 from "./references/supreme-court-canada-2023-murray-hall.json";
import r1408 from "./references/suraev-2020-cansleep-protocol.json";
import r1409 from "./references/suraev-2026-cannabinoids-insomnia-eeg.json";
import r1410 from "./references/surrey-daat-magic-mushrooms-law.json";
import r1411 from "./references/suzuki-2026-psychedelics-law.json";
import r1412 from "./references/swaziscan-eswatini-cannabis-law.json";
import r1413 from "./references/sweden-1968-narkotikastrafflag.json";
import r1414 from "./references/sweden-1992-narcotics-control-ordinance.json";
import r1415 from "./references/sweden-2011-lvfs-10.json";
import r1416 from "./references/sweden-2025-ten-substances.json";
import r1417 from "./references/swedish-medications-fass.json";
import r1418 from "./references/switzerland-narcotics-act-article-8.json";
import r1419 from "./references/switzerland-narcotics-act.json";
import r1420 from "./references/syed-2025-microdosing-animal-behavior.json";
import r1421 from "./references/sykoactive-2021-detroit.json";
import r1422 from "./references/synqo-2025-czech-home-cultivation.json";
import r1423 from "./references/szigeti-2021-self-blinding-dataset.json";
import r1424 from "./references/szigeti-2021-self-blinding-microdosing.json";
import r1425 from "./references/tacoma-2025-resolution-41609.json";
import r1426 from "./references/tacoma-psychedelic-society-2025-resolution.json";
import r1427 from "./references/tagen-2023-microdosing-valvular-heart-disease.json";
import r1428 from "./references/taipei-times-2014-magic-mushroom.json";
import r1429 from "./references/takahashi-2021-esketamine-japan.json";
import r1430 from "./references/tanzania-2015-drug-control-act.json";
import r1431 from "./references/targethypertension-types.json";
import r1432 from "./references/teb21-pressure-medications.json";
import r1433 from "./references/teb21-pressure-pills.json";
import r1434 from "./references/tellez-2015-dosis-personal-drogas.json";
import r1435 from "./references/texas-hsc-481-121.json";
import r1436 from "./references/texas-peyote-guide.json";
import r1437 from "./references/texas-tonix-2018-farm-bill.json";
import r1438 from "./references/tga-2016-cannabis-scheduling-faq.json";
import r1439 from "./references/tga-2023-psilocybin-mdma-rescheduling-qa.json";
import r1440 from "./references/tga-cannabis-delegates-interim-decisions.json";
import r1441 from "./references/tga-mdma-psilocybine-access-pathways.json";
import r1442 from "./references/tga-mdma-psilocybine-sponsors.json";
import r1443 from "./references/thailand-moj-magic-mushrooms.json";
import r1444 from "./references/the-nation-2020-ndlea-capital-punishment.json";
import r1445 from "./references/the-point-2014-cannabis-penalty.json";
import r1446 from "./references/thefullwiki-1971-convention.json";
import r1447 from "./references/theherblifestyle-tennessee.json";
import r1448 from "./references/themagazine-cannabis-law-nevada.json";
import r1449 from "./references/themeditary-sumatriptan.json";
import r1450 from "./references/therapsil-special-access-restricted-drugs.json";
import r1451 from "./references/theweedbusiness-arkansas.json";
import r1452 from "./references/this-day-2019-cannabis.json";
import r1453 from "./references/thomas-2022-warfarin-cannabis.json";
import r1454 from "./references/tilleke-2021-laos-cannabis.json";
import r1455 from "./references/times-news-2022-virginia-cannabis.json";
import r1456 from "./references/times-of-india-2025-kerala-magic-mushroom.json";
import r1457 from "./references/times-of-malta-2021-cannabis-reform.json";
import r1458 from "./references/times-standard-2021-arcata.json";
import r1459 from "./references/timeslive-2018-concourt-dagga.json";
import r1460 from "./references/tiullc-minnesota-cannabis-law.json";
import r1461 from "./references/tni-costa-rica-drug-laws.json";
import r1462 from "./references/tni-el-salvador-drug-laws.json";
import r1463 from "./references/tni-facts-ganja-jamaica.json";
import r1464 from "./references/tni-honduras-drug-laws.json";
import r1465 from "./references/togo-1998-law-98-008.json";
import r1466 from "./references/togo-breaking-news-drugs-reminder.json";
import r1467 from "./references/tomfowler-iowa-weed.json";
import r1468 from "./references/tonga-2003-illicit-drugs-control-act.json";
import r1469 from "./references/tonga-supreme-court-2018-ngaue.json";
import r1470 from "./references/tonga-supreme-court-2018-taufoou.json";
import r1471 from "./references/torrico-2024-kratom-deaths.json";
import r1472 from "./references/toxicology-reports-2023-cannabis-cardiovascular.json";
import r1473 from "./references/transform-2009-czech-five-plants.json";
import r1474 from "./references/transform-2023-psychedelics-un-treaties.json";
import r1475 from "./references/traub-2002-ecstasy-hyponatremia.json";
import r1476 from "./references/tribuna-del-abogado-42-articulo-299.json";
import r1477 from "./references/trilhante-informativo-1143-stf.json";
import r1478 from "./references/trinidad-dangerous-drugs-act.json";
import r1479 from "./references/trip-killer-encyclopedia.json";
import r1480 from "./references/tripproject-sedatives.json";
import r1481 from "./references/tripsit-drug-combinations.json";
import r1482 from "./references/tripsitter-2023-bahamas.json";
import r1483 from "./references/tripsitter-2023-ecuador.json";
import r1484 from "./references/tripsitter-2023-el-salvador.json";
import r1485 from "./references/tripsitter-2023-honduras.json";
import r1486 from "./references/tripsitter-2023-panama.json";
import r1487 from "./references/tripsitter-2024-ukraine.json";
import r1488 from "./references/tripsitter-nepal.json";
import r1489 from "./references/trkb-2023-psychedelics-plasticity.json";
import r1490 from "./references/truffle-2021-detroit-proposal-e.json";
import r1491 from "./references/tsa-algeria-drug-list.json";
import r1492 from "./references/tugenden-antidepressiva-medikamente.json";
import r1493 from "./references/tunisia-1992-law-92-52.json";
import r1494 from "./references/tupunto-psicofarmacos.json";
import r1495 from "./references/tupunto-repercusiones-legales-cannabis.json";
import r1496 from "./references/tuvalu-2008-dangerous-drugs-act.json";
import r1497 from "./references/tv3-2025-musmires.json";
import r1498 from "./references/tvn24-2024-muchomory.json";
import r1499 from "./references/ubcm-2024-decriminalization-changes.json";
import r1500 from "./references/ucsf-qt-medications.json";
import r1501 from "./references/uganda-2016-narcotic-drugs-act.json";
import r1502 from "./references/uganda-standard-2023-narcotics-bill.json";
import r1503 from "./references/ugyeszek-lapja-kabitoszer.json";
import r1504 from "./references/uk-1971-misuse-of-drugs-act.json";
import r1505 from "./references/uk-2005-misuse-of-drugs-amendment-no-2.json";
import r1506 from "./references/uk-2005-misuse-of-drugs-amendment-no-3.json";
import r1507 from "./references/uk-2014-ketamine-order.json";
import r1508 from "./references/uk-2014-ketamine-rescheduling-consultation.json";
import r1509 from "./references/uk-2016-psychoactive-substances-act.json";
import r1510 from "./references/uk-government-drugs-penalties.json";
import r1511 from "./references/uk-parliament-2018-hcws994.json";
import r1512 from "./references/uk-times-2025-nz-psilocybin.json";
import r1513 from "./references/ukininko-patarejas-2025-musmires.json";
import r1514 from "./references/umbrella-2026-microdosing-mood-cognition.json";
import r1515 from "./references/un-1961-single-convention.json";
import r1516 from "./references/un-1971-convention-psychotropic-substances.json";
import r1517 from "./references/un-1972-protocol-single-convention.json";
import r1518 from "./references/un-1975-single-convention-amended.json";
import r1519 from "./references/unaids-2001-malaysia-drug-law.json";
import r1520 from "./references/unila-2025-low-dose-cannabis-alzheimer.json";
import r1521 from "./references/unity-paddos-truffels-wet.json";
import r1522 from "./references/unitygulfshores-sedatives.json";
import r1523 from "./references/unodc-2008-treaty-adherence-1961.json";
import r1524 from "./references/unodc-2018-bolivia-lsd.json";
import r1525 from "./references/unodc-chile-drug-laws.json";
import r1526 from "./references/unodc-china-ketamine-convictions.json";
import r1527 from "./references/unodc-nicaragua-drug-laws.json";
import r1528 from "./references/unodc-uk-legal-system.json";
import r1529 from "./references/uofm-health-phenelzine.json";
import r1530 from "./references/updown-mongolia-cannabis.json";
import r1531 from "./references/uptodate-esketamine.json";
import r1532 from "./references/urking-ama-family-medical-guide.json";
import r1533 from "./references/uruguay-1974-decreto-ley-14294.json";
import r1534 from "./references/uruguay-2013-ley-19172.json";
import r1535 from "./references/us-2026-marijuana-schedule-iii-order.json";
import r1536 from "./references/us-5th-circuit-1984-peyote-way.json";
import r1537 from "./references/us-cfr-21-1301-18.json";
import r1538 from "./references/us-cfr-21-1307-31.json";
import r1539 from "./references/us-code-21-802.json";
import r1540 from "./references/us-code-21-812.json";
import r1541 from "./references/us-code-21-841.json";
import r1542 from "./references/us-code-21-844.json";
import r1543 from "./references/us-code-42-1996a.json";
import r1544 from "./references/us-code-7-1639o-notes.json";
import r1545 from "./references/us-code-7-1639o.json";
import r1546 from "./references/us-dea-1988-mdma-schedule-i.json";
import r1547 from "./references/us-dea-1994-treaty-party-notice.json";
import r1548 from "./references/us-dea-1999-ketamine-schedule-iii.json";
import r1549 from "./references/us-pharmacist-st-johns-wort.json";
import r1550 from "./references/us-supreme-court-2006-o-centro.json";
import r1551 from "./references/usa-today-2019-hawaii-decriminalizes.json";
import r1552 from "./references/utah-2024-senate-bill-266.json";
import r1553 from "./references/utah-code-26-61a-204.json";
import r1554 from "./references/utah-code-58-37-309.json";
import r1555 from "./references/uworld-2024-kanabis.json";
import r1556 from "./references/va-connecticut-2020-psilocybin-migraine-registration.json";
import r1557 from "./references/vajiram-psychedelics-india.json";
import r1558 from "./references/valero-consumo-tenencia-lugares-publicos.json";
import r1559 from "./references/van-den-berg-dutch-court-fresh-mushrooms.json";
import r1560 from "./references/van-den-elsen-2015-thc-dementia.json";
import r1561 from "./references/van-elk-2021-psilocybin-microdosing-awe.json";
import r1562 from "./references/van-het-loo-2002-decriminalization-portugal.json";
import r1563 from "./references/vancouver-defence-2023-bc-exemption.json";
import r1564 from "./references/vanguard-2022-ndlea-act.json";
import r1565 from "./references/vanuatu-dangerous-drugs-act.json";
import r1566 from "./references/vanuatu-supreme-court-2007-sandy.json";
import r1567 from "./references/vanuatu-supreme-court-tabi.json";
import r1568 from "./references/veerco-dangerous-drugs-act.json";
import r1569 from "./references/vellito-nct01755091-dronabinol.json";
import r1570 from "./references/venezuela-2010-ley-organica-drogas.json";
import r1571 from "./references/veraart-2021-ketamine-interactions.json";
import r1572 from "./references/verdictum-2025-rahul-rai-magic-mushroom.json";
import r1573 from "./references/verdragen-single-convention-1961.json";
import r1574 from "./references/veriheal-drug-tests-psychedelics.json";
import r1575 from "./references/vermont-2018-h-511.json";
import r1576 from "./references/via-pais-lsd-san-juan.json";
import r1577 from "./references/vibore-tricyclics-cannabis.json";
import r1578 from "./references/vice-korea-mushrooms.json";
import r1579 from "./references/vicente-2023-decriminalized-natural-medicine.json";
import r1580 from "./references/vicentebaos-2011-anticonceptivos.json";
import r1581 from "./references/vidalife-medications.json";
import r1582 from "./references/vidaoptimacbd-utah-cannabis-laws.json";
import r1583 from "./references/vietnamplus-2023-cambodia-drug-suspects.json";
import r1584 from "./references/vikdr-antidepressants-definition.json";
import r1585 from "./references/virginia-board-of-pharmacy-medical-cannabis.json";
import r1586 from "./references/virginiastatecannabis-hanover.json";
import r1587 from "./references/vistagreen-rhode-island.json";
import r1588 from "./references/vizeli-2017-mdma-safety.json";
import r1589 from "./references/vizeli-2021-cyp2d6-lsd.json";
import r1590 from "./references/vlex-2022-resolucion-252-san-pedro.json";
import r1591 from "./references/vmlegal-malta-drugs-court.json";
import r1592 from "./references/voa-2002-japan-magic-mushrooms.json";
import r1593 from "./references/vod-phnom-penh-condo-raid.json";
import r1594 from "./references/vollenweider-1998-psilocybin-serotonin.json";
import r1595 from "./references/voynova-2020-amanita-muscaria.json";
import r1596 from "./references/vsip-ecuador-leyes-drogas.json";
import r1597 from "./references/vulcanbills-georgia-sb-220.json";
import r1598 from "./references/vuori-2003-mdma-moclobemide.json";
import r1599 from "./references/wagem-desipramine.json";
import r1600 from "./references/wagem-phenelzine.json";
import r1601 from "./references/wagem-tranylcypromine.json";
import r1602 from "./references/waldman-law-israel-drug-offences.json";
import r1603 from "./references/wallace-2015-inhaled-cannabis-diabetic-neuropathy.json";
import r1604 from "./references/walsh-2021-medicinal-cannabis-insomnia.json";
import r1605 from "./references/warda-magic-truffles.json";
import r1606 from "./references/washington-2016-senate-bill-6486.json";
import r1607 from "./references/washington-2024-house-bill-report-2194.json";
import r1608 from "./references/washington-lcb-know-the-law.json";
import r1609 from "./references/washington-rcw-69-50.json";
import r1610 from "./references/watson-2019-cannabis-legal.json";
import r1611 from "./references/we-fm-2022-ecstasy-trinidad.json";
import r1612 from "./references/weed-wiki-marshall-islands.json";
import r1613 from "./references/weedlex-pennsylvania.json";
import r1614 from "./references/weinstein-2024-new-jersey-marijuana-arrest.json";
import r1615 from "./references/wemu-2024-ypsilanti.json";
import r1616 from "./references/west-milford-messenger-2021-cannabis.json";
import r1617 from "./references/west-virginia-code-16a-3-2.json";
import r1618 from "./references/wheresweed-2016-arkansas-medical.json";
import r1619 from "./references/wheresweed-2016-pennsylvania.json";
import r1620 from "./references/wheresweed-delaware-medical-regulations.json";
import r1621 from "./references/who-1985-ecdd-22.json";
import r1622 from "./references/who-2015-ketamine-recommendation.json";
import r1623 from "./references/who-2019-drug-information-atc-ddd.json";
import r1624 from "./references/who-atc-ddd-2021-list.json";
import r1625 from "./references/whocc-2024-n06a.json";
import r1626 from "./references/wiessner-2022-lsd-afterglow.json";
import r1627 from "./references/wiessner-2022-lsd-creativity.json";
import r1628 from "./references/wikidoc-rizatriptan-interactions.json";
import r1629 from "./references/wikimili-amanita-legal-status.json";
import r1630 from "./references/wikimili-cannabis-namibia.json";
import r1631 from "./references/wikimili-cannabis-san-marino.json";
import r1632 from "./references/wikipedia-2026-legality-of-cannabis.json";
import r1633 from "./references/wikipedia-amitriptyline-perphenazine.json";
import r1634 from "./references/wikipedia-ar-2017-antidepressant.json";
import r1635 from "./references/wikipedia-arizona-proposition-207.json";
import r1636 from "./references/wikipedia-cannabis-alabama.json";
import r1637 from "./references/wikipedia-cannabis-arizona.json";
import r1638 from "./references/wikipedia-cannabis-costa-rica.json";
import r1639 from "./references/wikipedia-cannabis-gibraltar.json";
import r1640 from "./references/wikipedia-cannabis-iowa.json";
import r1641 from "./references/wikipedia-cannabis-louisiana.json";
import r1642 from "./references/wikipedia-cannabis-marshall-islands.json";
import r1643 from "./references/wikipedia-cannabis-new-hampshire-2016.json";
import r1644 from "./references/wikipedia-cannabis-north-dakota.json";
import r1645 from "./references/wikipedia-cannabis-north-korea.json";
import r1646 from "./references/wikipedia-cannabis-schedule-iv-removal.json";
import r1647 from "./references/wikipedia-drug-policy-india.json";
import r1648 from "./references/wikipedia-drug-policy-netherlands.json";
import r1649 from "./references/wikipedia-hppd.json";
import r1650 from "./references/wikipedia-ibogaine-legal-status.json";
import r1651 from "./references/wikipedia-initiative-81.json";
import r1652 from "./references/wikipedia-isocarboxazid.json";
import r1653 from "./references/wikipedia-japan-narcotics-control-law.json";
import r1654 from "./references/wikipedia-konsumcannabisgesetz.json";
import r1655 from "./references/wikipedia-louisiana-act-159.json";
import r1656 from "./references/wikipedia-oxitriptan.json";
import r1657 from "./references/wikipedia-percocet.json";
import r1658 from "./references/wikipedia-psychedelic-drugs-uk.json";
import r1659 from "./references/wikipedia-psychoactive-cactus-by-country.json";
import r1660 from "./references/wikipedia-pt-antidepressivo.json";
import r1661 from "./references/wikipedia-wyang056-provinces-2019.json";
import r1662 from "./references/wikisum-1971-convention.json";
import r1663 from "./references/wikisum-cannabis-north-dakota.json";
import r1664 from "./references/wilsey-2013-low-dose-vaporized-cannabis.json";
import r1665 from "./references/wilson-2022-mississippi-medical-cannabis.json";
import r1666 from "./references/wishavwarta-myanmar-ketamine.json";
import r1667 from "./references/wojtas-2022-psilocybin-ketamine-neurotransmitters.json";
import r1668 from "./references/wood-2022-alberta-psychedelic-sunrise.json";
import r1669 from "./references/woodhead-cannabis-act-commencement.json";
import r1670 from "./references/world-countries-5-1-0.json";
import r1671 from "./references/world-population-review-2024-ibogaine.json";
import r1672 from "./references/world-population-review-lsd.json";
import r1673 from "./references/worldlawdigest-kansas.json";
import r1674 from "./references/wsdefense-wisconsin-marijuana-laws.json";
import r1675 from "./references/wsol-2023-cardiovascular-safety.json";
import r1676 from "./references/wtop-2021-virginia-legalizes.json";
import r1677 from "./references/wvva-2017-medical-marijuana-bill.json";
import r1678 from "./references/wwj-2022-hazel-park.json";
import r1679 from "./references/wwlp-2021-connecticut-legalized.json";
import r1680 from "./references/yanakieva-2019-lsd-time-perception.json";
import r1681 from "./references/yomiuri-2023-cannabis-law.json";
import r1682 from "./references/yonhap-2019-medical-cannabis.json";
import r1683 from "./references/yoshi-seed-2025-drugs.json";
import r1684 from "./references/young-adults-2026-psychedelic-use-microdosing.json";
import r1685 from "./references/yousefi-2025-psilocybin-executive-functioning.json";
import r1686 from "./references/zahwa-press-egypt-mushroom-farm.json";
import r1687 from "./references/zambia-2021-narcotic-drugs-act.json";
import r1688 from "./references/zdavatz-atc-codes-multi-lingual.json";
import r1689 from "./references/zdg-2025-synthetic-drugs.json";
import r1690 from "./references/zeifman-psychedelics-personality-disorder.json";
import r1691 from "./references/zh-wikipedia-1971-convention-draft.json";
import r1692 from "./references/zi-mannheim-2025-psilocybin-compassionate-use.json";
import r1693 from "./references/zimbabwe-1955-dangerous-drugs-act.json";
import r1694 from "./references/zimbabwe-2004-criminal-law-code.json";
import r1695 from "./references/zmi-2024-kanabis.json";
import r1696 from "./references/zugzology-bahamas.json";
import r1697 from "./references/zugzology-bosnia.json";
import r1698 from "./references/zugzology-honduras.json";
import r1699 from "./references/zullino-2002-cannabis-clozapine-olanzapine.json";
import type { Reference } from "../model/reference.js";

/** Every work cited, in CSL-JSON. */
export const references: readonly Reference[] = [
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
  r965,
  r966,
  r967,
  r968,
  r969,
  r970,
  r971,
  r972,
  r973,
  r974,
  r975,
  r976,
  r977,
  r978,
  r979,
  r980,
  r981,
  r982,
  r983,
  r984,
  r985,
  r986,
  r987,
  r988,
  r989,
  r990,
  r991,
  r992,
  r993,
  r994,
  r995,
  r996,
  r997,
  r998,
  r999,
  r1000,
  r1001,
  r1002,
  r1003,
  r1004,
  r1005,
  r1006,
  r1007,
  r1008,
  r1009,
  r1010,
  r1011,
  r1012,
  r1013,
  r1014,
  r1015,
  r1016,
  r1017,
  r1018,
  r1019,
  r1020,
  r1021,
  r1022,
  r1023,
  r1024,
  r1025,
  r1026,
  r1027,
  r1028,
  r1029,
  r1030,
  r1031,
  r1032,
  r1033,
  r1034,
  r1035,
  r1036,
  r1037,
  r1038,
  r1039,
  r1040,
  r1041,
  r1042,
  r1043,
  r1044,
  r1045,
  r1046,
  r1047,
  r1048,
  r1049,
  r1050,
  r1051,
  r1052,
  r1053,
  r1054,
  r1055,
  r1056,
  r1057,
  r1058,
  r1059,
  r1060,
  r1061,
  r1062,
  r1063,
  r1064,
  r1065,
  r1066,
  r1067,
  r1068,
  r1069,
  r1070,
  r1071,
  r1072,
  r1073,
  r1074,
  r1075,
  r1076,
  r1077,
  r1078,
  r1079,
  r1080,
  r1081,
  r1082,
  r1083,
  r1084,
  r1085,
  r1086,
  r1087,
  r1088,
  r1089,
  r1090,
  r1091,
  r1092,
  r1093,
  r1094,
  r1095,
  r1096,
  r1097,
  r1098,
  r1099,
  r1100,
  r1101,
  r1102,
  r1103,
  r1104,
  r1105,
  r1106,
  r1107,
  r1108,
  r1109,
  r1110,
  r1111,
  r1112,
  r1113,
  r1114,
  r1115,
  r1116,
  r1117,
  r1118,
  r1119,
  r1120,
  r1121,
  r1122,
  r1123,
  r1124,
  r1125,
  r1126,
  r1127,
  r1128,
  r1129,
  r1130,
  r1131,
  r1132,
  r1133,
  r1134,
  r1135,
  r1136,
  r1137,
  r1138,
  r1139,
  r1140,
  r1141,
  r1142,
  r1143,
  r1144,
  r1145,
  r1146,
  r1147,
  r1148,
  r1149,
  r1150,
  r1151,
  r1152,
  r1153,
  r1154,
  r1155,
  r1156,
  r1157,
  r1158,
  r1159,
  r1160,
  r1161,
  r1162,
  r1163,
  r1164,
  r1165,
  r1166,
  r1167,
  r1168,
  r1169,
  r1170,
  r1171,
  r1172,
  r1173,
  r1174,
  r1175,
  r1176,
  r1177,
  r1178,
  r1179,
  r1180,
  r1181,
  r1182,
  r1183,
  r1184,
  r1185,
  r1186,
  r1187,
  r1188,
  r1189,
  r1190,
  r1191,
  r1192,
  r1193,
  r1194,
  r1195,
  r1196,
  r1197,
  r1198,
  r1199,
  r1200,
  r1201,
  r1202,
  r1203,
  r1204,
  r1205,
  r1206,
  r1207,
  r1208,
  r1209,
  r1210,
  r1211,
  r1212,
  r1213,
  r1214,
  r1215,
  r1216,
  r1217,
  r1218,
  r1219,
  r1220,
  r1221,
  r1222,
  r1223,
  r1224,
  r1225,
  r1226,
  r1227,
  r1228,
  r1229,
  r1230,
  r1231,
  r1232,
  r1233,
  r1234,
  r1235,
  r1236,
  r1237,
  r1238,
  r1239,
  r1240,
  r1241,
  r1242,
  r1243,
  r1244,
  r1245,
  r1246,
  r1247,
  r1248,
  r1249,
  r1250,
  r1251,
  r1252,
  r1253,
  r1254,
  r1255,
  r1256,
  r1257,
  r1258,
  r1259,
  r1260,
  r1261,
  r1262,
  r1263,
  r1264,
  r1265,
  r1266,
  r1267,
  r1268,
  r1269,
  r1270,
  r1271,
  r1272,
  r1273,
  r1274,
  r1275,
  r1276,
  r1277,
  r1278,
  r1279,
  r1280,
  r1281,
  r1282,
  r1283,
  r1284,
  r1285,
  r1286,
  r1287,
  r1288,
  r1289,
  r1290,
  r1291,
  r1292,
  r1293,
  r1294,
  r1295,
  r1296,
  r1297,
  r1298,
  r1299,
  r1300,
  r1301,
  r1302,
  r1303,
  r1304,
  r1305,
  r1306,
  r1307,
  r1308,
  r1309,
  r1310,
  r1311,
  r1312,
  r1313,
  r1314,
  r1315,
  r1316,
  r1317,
  r1318,
  r1319,
  r1320,
  r1321,
  r1322,
  r1323,
  r1324,
  r1325,
  r1326,
  r1327,
  r1328,
  r1329,
  r1330,
  r1331,
  r1332,
  r1333,
  r1334,
  r1335,
  r1336,
  r1337,
  r1338,
  r1339,
  r1340,
  r1341,
  r1342,
  r1343,
  r1344,
  r1345,
  r1346,
  r1347,
  r1348,
  r1349,
  r1350,
  r1351,
  r1352,
  r1353,
  r1354,
  r1355,
  r1356,
  r1357,
  r1358,
  r1359,
  r1360,
  r1361,
  r1362,
  r1363,
  r1364,
  r1365,
  r1366,
  r1367,
  r1368,
  r1369,
  r1370,
  r1371,
  r1372,
  r1373,
  r1374,
  r1375,
  r1376,
  r1377,
  r1378,
  r1379,
  r1380,
  r1381,
  r1382,
  r1383,
  r1384,
  r1385,
  r1386,
  r1387,
  r1388,
  r1389,
  r1390,
  r1391,
  r1392,
  r1393,
  r1394,
  r1395,
  r1396,
  r1397,
  r1398,
  r1399,
  r1400,
  r1401,
  r1402,
  r1403,
  r1404,
  r1405,
  r1406,
  r1407,
  r1408,
  r1409,
  r1410,
  r1411,
  r1412,
  r1413,
  r1414,
  r1415,
  r1416,
  r1417,
  r1418,
  r1419,
  r1420,
  r1421,
  r1422,
  r1423,
  r1424,
  r1425,
  r1426,
  r1427,
  r1428,
  r1429,
  r1430,
  r1431,
  r1432,
  r1433,
  r1434,
  r1435,
  r1436,
  r1437,
  r1438,
  r1439,
  r1440,
  r1441,
  r1442,
  r1443,
  r1444,
  r1445,
  r1446,
  r1447,
  r1448,
  r1449,
  r1450,
  r1451,
  r1452,
  r1453,
  r1454,
  r1455,
  r1456,
  r1457,
  r1458,
  r1459,
  r1460,
  r1461,
  r1462,
  r1463,
  r1464,
  r1465,
  r1466,
  r1467,
  r1468,
  r1469,
  r1470,
  r1471,
  r1472,
  r1473,
  r1474,
  r1475,
  r1476,
  r1477,
  r1478,
  r1479,
  r1480,
  r1481,
  r1482,
  r1483,
  r1484,
  r1485,
  r1486,
  r1487,
  r1488,
  r1489,
  r1490,
  r1491,
  r1492,
  r1493,
  r1494,
  r1495,
  r1496,
  r1497,
  r1498,
  r1499,
  r1500,
  r1501,
  r1502,
  r1503,
  r1504,
  r1505,
  r1506,
  r1507,
  r1508,
  r1509,
  r1510,
  r1511,
  r1512,
  r1513,
  r1514,
  r1515,
  r1516,
  r1517,
  r1518,
  r1519,
  r1520,
  r1521,
  r1522,
  r1523,
  r1524,
  r1525,
  r1526,
  r1527,
  r1528,
  r1529,
  r1530,
  r1531,
  r1532,
  r1533,
  r1534,
  r1535,
  r1536,
  r1537,
  r1538,
  r1539,
  r1540,
  r1541,
  r1542,
  r1543,
  r1544,
  r1545,
  r1546,
  r1547,
  r1548,
  r1549,
  r1550,
  r1551,
  r1552,
  r1553,
  r1554,
  r1555,
  r1556,
  r1557,
  r1558,
  r1559,
  r1560,
  r1561,
  r1562,
  r1563,
  r1564,
  r1565,
  r1566,
  r1567,
  r1568,
  r1569,
  r1570,
  r1571,
  r1572,
  r1573,
  r1574,
  r1575,
  r1576,
  r1577,
  r1578,
  r1579,
  r1580,
  r1581,
  r1582,
  r1583,
  r1584,
  r1585,
  r1586,
  r1587,
  r1588,
  r1589,
  r1590,
  r1591,
  r1592,
  r1593,
  r1594,
  r1595,
  r1596,
  r1597,
  r1598,
  r1599,
  r1600,
  r1601,
  r1602,
  r1603,
  r1604,
  r1605,
  r1606,
  r1607,
  r1608,
  r1609,
  r1610,
  r1611,
  r1612,
  r1613,
  r1614,
  r1615,
  r1616,
  r1617,
  r1618,
  r1619,
  r1620,
  r1621,
  r1622,
  r1623,
  r1624,
  r1625,
  r1626,
  r1627,
  r1628,
  r1629,
  r1630,
  r1631,
  r1632,
  r1633,
  r1634,
  r1635,
  r1636,
  r1637,
  r1638,
  r1639,
  r1640,
  r1641,
  r1642,
  r1643,
  r1644,
  r1645,
  r1646,
  r1647,
  r1648,
  r1649,
  r1650,
  r1651,
  r1652,
  r1653,
  r1654,
  r1655,
  r1656,
  r1657,
  r1658,
  r1659,
  r1660,
  r1661,
  r1662,
  r1663,
  r1664,
  r1665,
  r1666,
  r1667,
  r1668,
  r1669,
  r1670,
  r1671,
  r1672,
  r1673,
  r1674,
  r1675,
  r1676,
  r1677,
  r1678,
  r1679,
  r1680,
  r1681,
  r1682,
  r1683,
  r1684,
  r1685,
  r1686,
  r1687,
  r1688,
  r1689,
  r1690,
  r1691,
  r1692,
  r1693,
  r1694,
  r1695,
  r1696,
  r1697,
  r1698,
  r1699,
] as unknown as readonly Reference[];
