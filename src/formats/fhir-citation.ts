import type { FhirCitation, FhirIdentifier, FhirOptions, FhirPublicationForm } from "../model/fhir.js";
import type { CslDate, CslName, Reference } from "../model/reference.js";
import { referenceShape } from "../shapes/records/reference.js";
import { recordsBy } from "../shapes/records-by.js";
import { check } from "../shapes/shape.js";
import { languageCode, periodical, publicationType } from "./fhir-codes.js";
import { fhirOptionsShape } from "./fhir-options.js";

/**
 * Makes a `Citation` resource of FHIR R5 for each work. DOI, PubMed id and PubMed Central id have the systems that FHIR
 * suggests; the number of a law, report or bill is an identifier without a system.
 *
 * @param references - The works.
 * @param options - See {@link FhirOptions}.
 * @returns A resource for each work, in their order, with the id of the work.
 * @throws {MicrodosingError} `missing-field`, `invalid-type`, `invalid-value`, `unknown-field` or `out-of-range`.
 * @example
 * ```ts
 * import { references } from "microdosing/article";
 * import { fhirCitations } from "microdosing/formats";
 * const [citation] = fhirCitations(references.filter(({ id }) => id === "un-1961-single-convention"));
 * console.log(citation?.citedArtifact.identifier?.[0]?.value, citation?.citedArtifact.title[0]?.text);
 * // VI-15 Single Convention on Narcotic Drugs, 1961
 * ```
 */
export function fhirCitations(references: readonly Reference[], options: FhirOptions = {}): readonly FhirCitation[] {
  const { status = "unknown" } = check(fhirOptionsShape, options, "options", ["options"]);
  return check(recordsBy("id", referenceShape), references, "references", ["references"]).map((reference) => ({
    resourceType: "Citation",
    id: reference.id,
    status,
    citedArtifact: artifactOf(reference),
  }));
}

function artifactOf(reference: Reference): FhirCitation["citedArtifact"] {
  const { title, accessed, URL, type, author, note } = reference;
  const identifier = identifiersOf(reference);
  const form = formOf(reference);
  return {
    ...(identifier.length === 0 ? {} : { identifier }),
    ...(accessed === undefined ? {} : { dateAccessed: dateOf(accessed) }),
    title: [{ text: title }],
    ...(Object.keys(form).length === 0 ? {} : { publicationForm: [form] }),
    ...(URL === undefined ? {} : { webLocation: [{ url: URL }] }),
    classification: [{ type: publicationType, classifier: [{ text: type }] }],
    ...(author === undefined
      ? {}
      : {
          contributorship: {
            entry: author.map((name, index) => ({
              contributor: { display: nameOf(name) },
              rankingOrder: index + 1,
            })),
          },
        }),
    ...(note === undefined ? {} : { note: [{ text: note }] }),
  };
}

function identifiersOf({ DOI, PMID, PMCID, ISBN, number }: Reference): readonly FhirIdentifier[] {
  const known = [
    { system: "https://doi.org", value: DOI },
    { system: "https://pubmed.ncbi.nlm.nih.gov", value: PMID },
    { system: "https://www.ncbi.nlm.nih.gov/pmc/", value: PMCID },
    { type: { text: "ISBN" }, value: ISBN },
    { value: number },
  ];
  return known.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
}

function formOf(reference: Reference): FhirPublicationForm {
  const { type, volume, issue, issued, language, page, publisher } = reference;
  const title = reference["container-title"];
  const isPublished = title !== undefined || publisher !== undefined;
  return {
    ...(isPublished
      ? {
          publishedIn: {
            ...(type === "article-journal" ? { type: periodical } : {}),
            ...(title === undefined ? {} : { title }),
            ...(publisher === undefined ? {} : { publisher: { display: publisher } }),
          },
        }
      : {}),
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(issued === undefined ? {} : { articleDate: dateOf(issued) }),
    ...(language === undefined ? {} : { language: [languageCode(language)] }),
    ...(page === undefined ? {} : { pageString: page }),
  };
}

/** A FHIR date: as much of `YYYY-MM-DD` as is known. */
function dateOf(date: CslDate): string {
  const [year, ...rest] = date["date-parts"][0] ?? [];
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

function nameOf({ given, family, literal }: CslName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(" ");
}
