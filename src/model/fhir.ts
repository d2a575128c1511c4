import { type Guard, guardOf } from "./guard.js";
/** The publication statuses of FHIR: what a resource says of itself. */
export const fhirStatuses = ["draft", "active", "retired", "unknown"] as const;
/** A publication status of FHIR. */
export type FhirStatus = (typeof fhirStatuses)[number];
/** Tells whether a value is a {@link FhirStatus}: one of {@link fhirStatuses}. */
export const isFhirStatus: Guard<FhirStatus> = /* @__PURE__ */ guardOf(fhirStatuses);

/** Options of the functions that make FHIR resources. */
export interface FhirOptions {
  /** What the resources say of themselves. Default `unknown`: it is for whoever publishes them to say. */
  readonly status?: FhirStatus | undefined;
}

/** A code of a code system. */
export interface FhirCoding {
  /** The code system. */
  readonly system: string;
  /** The code. */
  readonly code: string;
  /** The code system's words for it, in English; language tags have none. */
  readonly display?: string;
}

/** A concept: a code, words, or both. */
export interface FhirCodeableConcept {
  /** The code, where the code system has one. */
  readonly coding?: readonly FhirCoding[];
  /** Words. */
  readonly text?: string;
}

/** A reference to another resource. */
export interface FhirReference {
  /** Type and id, such as `Citation/roe-2020`. */
  readonly reference?: string;
  /** Words for a reader. */
  readonly display?: string;
}

/** An identifier in a system of others. */
export interface FhirIdentifier {
  /** What it is, where `system` does not say it. */
  readonly type?: FhirCodeableConcept;
  /** Who gives such identifiers. */
  readonly system?: string;
  /** The identifier. */
  readonly value: string;
}

/** A number. */
export interface FhirQuantity {
  /** The number. */
  readonly value: number;
}

/** A note. */
export interface FhirAnnotation {
  /** Its text. */
  readonly text: string;
}

/** Fields of every resource that is made here. */
export interface FhirResource<Type extends string> {
  /** The type of the resource. */
  readonly resourceType: Type;
  /** Its id, at most 64 letters. */
  readonly id: string;
  /** Language of its texts, as a BCP 47 tag. */
  readonly language?: string;
}

/** The role that a variable plays. */
export interface FhirVariableDefinition {
  /** What it is, in words. */
  readonly description: string;
  /** Population, exposure, reference exposure or measured variable. */
  readonly variableRole: FhirCodeableConcept;
}

/** How many studies and people a statistic rests on. */
export interface FhirSampleSize {
  /** Number of studies. */
  readonly numberOfStudies: number;
  /** Participants over all of them. */
  readonly numberOfParticipants: number;
}

/** What is known of a statistic beside its value. */
export interface FhirAttributeEstimate {
  /** A confidence interval, tau squared or I squared. */
  readonly type: FhirCodeableConcept;
  /** Its value, where it is one number. */
  readonly quantity?: FhirQuantity;
  /** Confidence level as a share, such as 0.95. */
  readonly level?: number;
  /** Its bounds, where it is an interval. */
  readonly range?: {
    /** Lower bound. */
    readonly low: FhirQuantity;
    /** Upper bound. */
    readonly high: FhirQuantity;
  };
}

/** A value that evidence comes to. */
export interface FhirStatistic {
  /** What it says, or how it is to be read. */
  readonly description: string;
  /** The instrument with its unit, for a mean difference. */
  readonly note?: readonly FhirAnnotation[];
  /** What it is. */
  readonly statisticType: FhirCodeableConcept;
  /** Its value. */
  readonly quantity?: FhirQuantity;
  /** What it rests on. */
  readonly sampleSize: FhirSampleSize;
  /** Interval and heterogeneity. */
  readonly attributeEstimate?: readonly FhirAttributeEstimate[];
  /** How it was computed. */
  readonly modelCharacteristic?: readonly {
    /** A part of the model. */
    readonly code: FhirCodeableConcept;
  }[];
}

/** A rating of certainty, or of a domain of it. */
export interface FhirCertainty {
  /** Why, in words. */
  readonly description?: string;
  /** What a reader should be told beside it. */
  readonly note?: readonly FhirAnnotation[];
  /** Overall, or the domain. */
  readonly type: FhirCodeableConcept;
  /** The rating; absent where nobody assessed the domain. */
  readonly rating?: FhirCodeableConcept;
  /** The domains. */
  readonly subcomponent?: readonly FhirCertainty[];
}

/** A work or record that a resource rests on. */
export interface FhirRelatedArtifact {
  /** `derived-from`: a study of the body of evidence. `citation`: a work that the record cites. */
  readonly type: "derived-from" | "citation";
  /** Id of the study, where it is one. */
  readonly label?: string;
  /** The work. */
  readonly resourceReference: FhirReference;
}

/** What is known on a claim, as an `Evidence` resource of FHIR R5. */
export interface FhirEvidence extends FhirResource<"Evidence"> {
  /** The claim, in words. */
  readonly title: string;
  /** What it says of itself. */
  readonly status: FhirStatus;
  /** Day of the last review of the claim. */
  readonly lastReviewDate: string;
  /** Studies and works that it rests on. */
  readonly relatedArtifact: readonly FhirRelatedArtifact[];
  /** What the trials found, in words. */
  readonly description: string;
  /** The sentence that the certainty asks for. */
  readonly assertion: string;
  /** Who was given what, compared with what, and what was measured. */
  readonly variableDefinition: readonly FhirVariableDefinition[];
  /** Whether the studies were pooled. */
  readonly synthesisType: FhirCodeableConcept;
  /** Randomised or observational; absent where there is no study. */
  readonly studyDesign?: readonly FhirCodeableConcept[];
  /** What the studies come to; absent where there is none. */
  readonly statistic?: readonly FhirStatistic[];
  /** The GRADE certainty with its domains; absent where there is no study. */
  readonly certainty?: readonly FhirCertainty[];
}

/** A contributor of a work. */
export interface FhirContributor {
  /** The name. */
  readonly contributor: FhirReference;
  /** Place among the authors, from 1. */
  readonly rankingOrder: number;
}

/** A form in which a work was published. */
export interface FhirPublicationForm {
  /** Journal, book or site. */
  readonly publishedIn?: {
    /** A journal, where it is one. */
    readonly type?: FhirCodeableConcept;
    /** Its name. */
    readonly title?: string;
    /** Publisher or issuing body. */
    readonly publisher?: FhirReference;
  };
  /** Volume. */
  readonly volume?: string;
  /** Issue. */
  readonly issue?: string;
  /** Date as far as known. */
  readonly articleDate?: string;
  /** Language of the work, as a BCP 47 tag. */
  readonly language?: readonly FhirCodeableConcept[];
  /** Pages. */
  readonly pageString?: string;
}

/** A work, as a `Citation` resource of FHIR R5. */
export interface FhirCitation extends FhirResource<"Citation"> {
  /** What it says of itself. */
  readonly status: FhirStatus;
  /** The work. */
  readonly citedArtifact: {
    /** DOI, PubMed ids, ISBN, and the number of a law or report. */
    readonly identifier?: readonly FhirIdentifier[];
    /** Day on which it was read. */
    readonly dateAccessed?: string;
    /** Its title. */
    readonly title: readonly {
      /** The text. */
      readonly text: string;
    }[];
    /** Where it was published. */
    readonly publicationForm?: readonly FhirPublicationForm[];
    /** Where it is on the web. */
    readonly webLocation?: readonly {
      /** The address. */
      readonly url: string;
    }[];
    /** What kind of work it is. */
    readonly classification: readonly {
      /** What is classified: the type of publication. */
      readonly type: FhirCodeableConcept;
      /** The CSL type. */
      readonly classifier: readonly FhirCodeableConcept[];
    }[];
    /** Who wrote it. */
    readonly contributorship?: {
      /** In order. */
      readonly entry: readonly FhirContributor[];
    };
    /** What was read of it. */
    readonly note?: readonly FhirAnnotation[];
  };
}

/** A judgement on risk of bias, or on a domain or a question of it. */
export interface FhirAssessmentContent {
  /** A judgement is a rating, an answer to a question a comment. */
  readonly informationType: "rating" | "comment";
  /** Why, in words. */
  readonly summary?: string;
  /** What is judged. */
  readonly type: FhirCodeableConcept;
  /** The judgement or answer; absent where the text does not settle it. */
  readonly classifier?: readonly FhirCodeableConcept[];
  /** Domains, and the answers in each. */
  readonly component?: readonly FhirAssessmentContent[];
}

/** The risk of bias of a result, as an `ArtifactAssessment` resource of FHIR R5. */
export interface FhirArtifactAssessment extends Omit<FhirResource<"ArtifactAssessment">, "id"> {
  /** Study and result, such as `roe-2020/sleep`. */
  readonly identifier: readonly FhirIdentifier[];
  /** The tool and the result. */
  readonly title: string;
  /** Day of the last review of the study. */
  readonly lastReviewDate: string;
  /** The paper. */
  readonly artifactReference: FhirReference;
  /** The overall judgement with its domains. */
  readonly content: readonly FhirAssessmentContent[];
}
