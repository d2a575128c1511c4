import r0 from "./laws/AD.json";
import r1 from "./laws/AE.json";
import r2 from "./laws/AF.json";
import r3 from "./laws/AG.json";
import r4 from "./laws/AL.json";
import r5 from "./laws/AM.json";
import r6 from "./laws/AO.json";
import r7 from "./laws/AR.json";
import r8 from "./laws/AT.json";
import r9 from "./laws/AU-ACT.json";
import r10 from "./laws/AU-NSW.json";
import r11 from "./laws/AU-NT.json";
import r12 from "./laws/AU-QLD.json";
import r13 from "./laws/AU-SA.json";
import r14 from "./laws/AU-TAS.json";
import r15 from "./laws/AU-VIC.json";
import r16 from "./laws/AU-WA.json";
import r17 from "./laws/AU.json";
import r18 from "./laws/AZ.json";
import r19 from "./laws/BA.json";
import r20 from "./laws/BB.json";
import r21 from "./laws/BD.json";
import r22 from "./laws/BE.json";
import r23 from "./laws/BF.json";
import r24 from "./laws/BG.json";
import r25 from "./laws/BH.json";
import r26 from "./laws/BI.json";
import r27 from "./laws/BJ.json";
import r28 from "./laws/BM.json";
import r29 from "./laws/BN.json";
import r30 from "./laws/BO.json";
import r31 from "./laws/BR.json";
import r32 from "./laws/BS.json";
import r33 from "./laws/BT.json";
import r34 from "./laws/BW.json";
import r35 from "./laws/BY.json";
import r36 from "./laws/BZ.json";
import r37 from "./laws/CA-AB.json";
import r38 from "./laws/CA-BC.json";
import r39 from "./laws/CA-MB.json";
import r40 from "./laws/CA-NB.json";
import r41 from "./laws/CA-NL.json";
import r42 from "./laws/CA-NS.json";
import r43 from "./laws/CA-NT.json";
import r44 from "./laws/CA-NU.json";
import r45 from "./laws/CA-ON.json";
import r46 from "./laws/CA-PE.json";
import r47 from "./laws/CA-QC.json";
import r48 from "./laws/CA-SK.json";
import r49 from "./laws/CA.json";
import r50 from "./laws/CD.json";
import r51 from "./laws/CF.json";
import r52 from "./laws/CG.json";
import r53 from "./laws/CH.json";
import r54 from "./laws/CI.json";
import r55 from "./laws/CK.json";
import r56 from "./laws/CL.json";
import r57 from "./laws/CM.json";
import r58 from "./laws/CN.json";
import r59 from "./laws/CO.json";
import r60 from "./laws/CR.json";
import r61 from "./laws/CU.json";
import r62 from "./laws/CV.json";
import r63 from "./laws/CW.json";
import r64 from "./laws/CY.json";
import r65 from "./laws/CZ.json";
import r66 from "./laws/DE.json";
import r67 from "./laws/DJ.json";
import r68 from "./laws/DK.json";
import r69 from "./laws/DO.json";
import r70 from "./laws/DZ.json";
import r71 from "./laws/EC.json";
import r72 from "./laws/EE.json";
import r73 from "./laws/EG.json";
import r74 from "./laws/ER.json";
import r75 from "./laws/ES-CT.json";
import r76 from "./laws/ES-NC.json";
import r77 from "./laws/ES-PV.json";
import r78 from "./laws/ES.json";
import r79 from "./laws/ET.json";
import r80 from "./laws/FI.json";
import r81 from "./laws/FJ.json";
import r82 from "./laws/FK.json";
import r83 from "./laws/FM.json";
import r84 from "./laws/FO.json";
import r85 from "./laws/FR.json";
import r86 from "./laws/GA.json";
import r87 from "./laws/GB.json";
import r88 from "./laws/GD.json";
import r89 from "./laws/GE.json";
import r90 from "./laws/GG.json";
import r91 from "./laws/GH.json";
import r92 from "./laws/GI.json";
import r93 from "./laws/GL.json";
import r94 from "./laws/GM.json";
import r95 from "./laws/GN.json";
import r96 from "./laws/GQ.json";
import r97 from "./laws/GR.json";
import r98 from "./laws/GT.json";
import r99 from "./laws/GW.json";
import r100 from "./laws/GY.json";
import r101 from "./laws/HK.json";
import r102 from "./laws/HN.json";
import r103 from "./laws/HR.json";
import r104 from "./laws/HT.json";
import r105 from "./laws/HU.json";
import r106 from "./laws/ID.json";
import r107 from "./laws/IE.json";
import r108 from "./laws/IL.json";
import r109 from "./laws/IM.json";
import r110 from "./laws/IN.json";
import r111 from "./laws/IQ.json";
import r112 from "./laws/IR.json";
import r113 from "./laws/IS.json";
import r114 from "./laws/IT.json";
import r115 from "./laws/JE.json";
import r116 from "./laws/JM.json";
import r117 from "./laws/JO.json";
import r118 from "./laws/JP.json";
import r119 from "./laws/KE.json";
import r120 from "./laws/KG.json";
import r121 from "./laws/KH.json";
import r122 from "./laws/KI.json";
import r123 from "./laws/KM.json";
import r124 from "./laws/KP.json";
import r125 from "./laws/KR.json";
import r126 from "./laws/KW.json";
import r127 from "./laws/KY.json";
import r128 from "./laws/LA.json";
import r129 from "./laws/LB.json";
import r130 from "./laws/LC.json";
import r131 from "./laws/LI.json";
import r132 from "./laws/LK.json";
import r133 from "./laws/LR.json";
import r134 from "./laws/LS.json";
import r135 from "./laws/LT.json";
import r136 from "./laws/LU.json";
import r137 from "./laws/LV.json";
import r138 from "./laws/LY.json";
import r139 from "./laws/MA.json";
import r140 from "./laws/MC.json";
import r141 from "./laws/MD.json";
import r142 from "./laws/ME.json";
import r143 from "./laws/MG.json";
import r144 from "./laws/MH.json";
import r145 from "./laws/MK.json";
import r146 from "./laws/ML.json";
import r147 from "./laws/MM.json";
import r148 from "./laws/MN.json";
import r149 from "./laws/MO.json";
import r150 from "./laws/MR.json";
import r151 from "./laws/MT.json";
import r152 from "./laws/MU.json";
import r153 from "./laws/MV.json";
import r154 from "./laws/MW.json";
import r155 from "./laws/MX.json";
import r156 from "./laws/MY.json";
import r157 from "./laws/NA.json";
import r158 from "./laws/NC.json";
import r159 from "./laws/NG.json";
import r160 from "./laws/NI.json";
import r161 from "./laws/NL.json";
import r162 from "./laws/NO.json";
import r163 from "./laws/NP.json";
import r164 from "./laws/NR.json";
import r165 from "./laws/NZ.json";
import r166 from "./laws/OM.json";
import r167 from "./laws/PA.json";
import r168 from "./laws/PE.json";
import r169 from "./laws/PF.json";
import r170 from "./laws/PG.json";
import r171 from "./laws/PH.json";
import r172 from "./laws/PK.json";
import r173 from "./laws/PL.json";
import r174 from "./laws/PS.json";
import r175 from "./laws/PT.json";
import r176 from "./laws/PW.json";
import r177 from "./laws/PY.json";
import r178 from "./laws/QA.json";
import r179 from "./laws/RO.json";
import r180 from "./laws/RS.json";
import r181 from "./laws/RU.json";
import r182 from "./laws/RW.json";
import r183 from "./laws/SA.json";
import r184 from "./laws/SB.json";
import r185 from "./laws/SE.json";
import r186 from "./laws/SG.json";
import r187 from "./laws/SI.json";
import r188 from "./laws/SK.json";
import r189 from "./laws/SL.json";
import r190 from "./laws/SM.json";
import r191 from "./laws/SR.json";
import r192 from "./laws/SV.json";
import r193 from "./laws/SY.json";
import r194 from "./laws/SZ.json";
import r195 from "./laws/TG.json";
import r196 from "./laws/TH.json";
import r197 from "./laws/TJ.json";
import r198 from "./laws/TL.json";
import r199 from "./laws/TN.json";
import r200 from "./laws/TO.json";
import r201 from "./laws/TR.json";
import r202 from "./laws/TT.json";
import r203 from "./laws/TV.json";
import r204 from "./laws/TW.json";
import r205 from "./laws/TZ.json";
import r206 from "./laws/UA.json";
import r207 from "./laws/UG.json";
import r208 from "./laws/US-AK.json";
import r209 from "./laws/US-AL.json";
import r210 from "./laws/US-AR.json";
import r211 from "./laws/US-AS.json";
import r212 from "./laws/US-AZ.json";
import r213 from "./laws/US-CA.json";
import r214 from "./laws/US-CA_arcata.json";
import r215 from "./laws/US-CA_oakland.json";
import r216 from "./laws/US-CA_san-francisco.json";
import r217 from "./laws/US-CA_santa-cruz.json";
import r218 from "./laws/US-CO.json";
import r219 from "./laws/US-CO_denver.json";
import r220 from "./laws/US-CT.json";
import r221 from "./laws/US-DC.json";
import r222 from "./laws/US-DE.json";
import r223 from "./laws/US-FL.json";
import r224 from "./laws/US-GA.json";
import r225 from "./laws/US-GU.json";
import r226 from "./laws/US-HI.json";
import r227 from "./laws/US-IA.json";
import r228 from "./laws/US-ID.json";
import r229 from "./laws/US-IL.json";
import r230 from "./laws/US-IN.json";
import r231 from "./laws/US-KS.json";
import r232 from "./laws/US-KY.json";
import r233 from "./laws/US-LA.json";
import r234 from "./laws/US-MA.json";
import r235 from "./laws/US-MA_cambridge.json";
import r236 from "./laws/US-MA_northampton.json";
import r237 from "./laws/US-MA_somerville.json";
import r238 from "./laws/US-MD.json";
import r239 from "./laws/US-ME.json";
import r240 from "./laws/US-ME_portland.json";
import r241 from "./laws/US-MI.json";
import r242 from "./laws/US-MI_ann-arbor.json";
import r243 from "./laws/US-MI_detroit.json";
import r244 from "./laws/US-MI_ferndale.json";
import r245 from "./laws/US-MI_hazel-park.json";
import r246 from "./laws/US-MI_ypsilanti.json";
import r247 from "./laws/US-MN.json";
import r248 from "./laws/US-MN_minneapolis.json";
import r249 from "./laws/US-MO.json";
import r250 from "./laws/US-MP.json";
import r251 from "./laws/US-MS.json";
import r252 from "./laws/US-MT.json";
import r253 from "./laws/US-NC.json";
import r254 from "./laws/US-ND.json";
import r255 from "./laws/US-NE.json";
import r256 from "./laws/US-NH.json";
import r257 from "./laws/US-NJ.json";
import r258 from "./laws/US-NM.json";
import r259 from "./laws/US-NV.json";
import r260 from "./laws/US-NY.json";
import r261 from "./laws/US-OH.json";
import r262 from "./laws/US-OK.json";
import r263 from "./laws/US-OR.json";
import r264 from "./laws/US-PA.json";
import r265 from "./laws/US-PR.json";
import r266 from "./laws/US-RI.json";
import r267 from "./laws/US-SC.json";
import r268 from "./laws/US-SD.json";
import r269 from "./laws/US-TN.json";
import r270 from "./laws/US-TX.json";
import r271 from "./laws/US-UT.json";
import r272 from "./laws/US-VA.json";
import r273 from "./laws/US-VT.json";
import r274 from "./laws/US-WA.json";
import r275 from "./laws/US-WA_port-townsend.json";
import r276 from "./laws/US-WA_seattle.json";
import r277 from "./laws/US-WA_tacoma.json";
import r278 from "./laws/US-WI.json";
import r279 from "./laws/US-WV.json";
import r280 from "./laws/US-WY.json";
import r281 from "./laws/US.json";
import r282 from "./laws/UY.json";
import r283 from "./laws/VC.json";
import r284 from "./laws/VE.json";
import r285 from "./laws/VG.json";
import r286 from "./laws/VN.json";
import r287 from "./laws/VU.json";
import r288 from "./laws/WS.json";
import r289 from "./laws/YE.json";
import r290 from "./laws/ZA.json";
import r291 from "./laws/ZM.json";
import r292 from "./laws/ZW.json";
import type { JurisdictionLaws } from "../model/law.js";

/** Laws by jurisdiction, history kept. */
export const laws: readonly JurisdictionLaws[] = [
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
] as unknown as readonly JurisdictionLaws[];
