import { createI18n, isLocale, type LocaleCode } from "microdosing/i18n";
import { findJurisdiction, type LegalityQuery, lookupLegality } from "microdosing/legality";
import { flagRisks, type RiskProfile } from "microdosing/risk";

const wanted = "es";
const lng: LocaleCode = isLocale(wanted) ? wanted : "en";
const i18n = await createI18n(lng, { namespaces: ["risk", "legality"] });

const age: number | undefined = undefined;
const profile: RiskProfile = { substance: "psilocybin", medications: ["lithium"], ageYears: age };
for (const flag of flagRisks(profile).flags) console.log(i18n.term("severity", flag.severity));

const jurisdiction = findJurisdiction("Oregon, USA").best?.code ?? "US";
const query: LegalityQuery = { substance: "psilocybin", jurisdiction, on: "2026-11-24" };
const { status, higher = [] } = lookupLegality(query).activities.supply;
for (const each of [{ jurisdiction, status }, ...higher]) {
  console.log(i18n.place(each.jurisdiction), i18n.term("status", each.status));
}
