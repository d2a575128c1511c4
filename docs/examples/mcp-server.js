// A server for agents over standard input and output, with the official SDK of the Model Context Protocol: it answers
// offline, and each answer names its sources, the day of their last review and how certain it is.
// In a client: `node docs/examples/mcp-server.js`. Standard output is the protocol's; nothing else may be printed there.
import { createRequire } from "node:module";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  activities,
  claimIds,
  claims,
  findJurisdiction,
  flagRisks,
  formIds,
  gradeClaim,
  laws,
  lookupLegality,
  MicrodosingError,
  references,
  rules,
  studies,
  substanceIds,
} from "microdosing";
import { createI18n, locales } from "microdosing/i18n";
import { z } from "zod";

const manifest = createRequire(import.meta.url)("microdosing/package.json");
const works = new Map(references.map((work) => [work.id, work]));
const lawRules = new Map(laws.flatMap((entry) => entry.rules.map((rule) => [rule.id, rule])));
const riskRules = new Map(rules.map((rule) => [rule.id, rule]));
const studyWorks = new Map(studies.map(({ id, reference }) => [id, reference]));

const source = z.object({
  id: z.string(),
  title: z.string(),
  address: z.string().optional(),
  accessedOn: z.string().optional().describe("The day on which it was read"),
});
/** What every answer says, whatever it is on. */
const answer = {
  text: z.string().describe("The answer in words, in the language asked"),
  certainty: z
    .string()
    .describe(
      "How certain it is; none or unknown where nothing is known, which is never a permission or a sign of safety",
    ),
  reviewedOn: z.string().describe("Day of the last review of what it rests on, or unknown"),
  sources: z.array(source),
};
const lng = z.enum(locales).default("en").describe("Language of the answer");
const notMedical =
  "Information for education and to reduce harm; no medical or legal advice, and no word on how to get or take a substance.";

/** The works with these ids, each once; `read` tells when they were read. */
function sourcesOf(ids, read = []) {
  return [...new Set(ids)].flatMap((id) => {
    const work = works.get(id);
    if (work === undefined) return [];
    const address = work.DOI === undefined ? work.URL : `https://doi.org/${work.DOI}`;
    const accessedOn = read.find(({ reference }) => reference === id)?.accessedOn;
    return [{ id, title: work.title, ...(address && { address }), ...(accessedOn && { accessedOn }) }];
  });
}

/** A result as clients read it: structured, and the same as text for those that read no structure. */
const result = (structuredContent) => ({
  structuredContent,
  content: [{ type: "text", text: JSON.stringify(structuredContent, null, 2) }],
});

/** What is wrong with a question, so that the agent can mend it; an error of ours is not hidden. */
function refusal(error) {
  if (!(error instanceof MicrodosingError)) throw error;
  const { code, path, expected, candidates } = error;
  return { isError: true, content: [{ type: "text", text: JSON.stringify({ code, path, expected, candidates }) }] };
}

const server = new McpServer({ name: "microdosing", version: manifest.version }, { instructions: notMedical });

server.registerTool(
  "what_was_found",
  {
    title: "What trials found",
    description: `What controlled studies of microdoses found on an outcome, and how certain that is by GRADE. ${notMedical}`,
    inputSchema: { claim: z.enum(claimIds), lng },
    outputSchema: { claim: z.string(), studies: z.number(), participants: z.number(), ...answer },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  async ({ claim, lng: language }) => {
    const i18n = await createI18n(language);
    const grade = gradeClaim(claim);
    const { sources, reviewedOn } = claims.find(({ id }) => id === claim);
    const cited = [
      ...grade.body.map(({ study }) => studyWorks.get(study)),
      ...sources.map(({ reference }) => reference),
    ];
    return result({
      claim,
      studies: grade.k,
      participants: grade.participants,
      text: i18n.text(grade.statement),
      certainty: grade.certainty,
      reviewedOn,
      sources: sourcesOf(cited, [
        ...studies.filter(({ id }) => grade.body.some(({ study }) => study === id)).flatMap((study) => study.sources),
        ...sources,
      ]),
    });
  },
);

server.registerTool(
  "check_risks",
  {
    title: "Check risks",
    description: `Risks of a substance together with medicines, conditions and other substances, each as typed. What is not recognised is told. No flag is no proof of safety. ${notMedical}`,
    inputSchema: {
      substance: z.enum(substanceIds),
      medications: z.array(z.string()).default([]).describe("Generic or brand names"),
      conditions: z.array(z.string()).default([]).describe("Names or ICD codes"),
      taking: z.array(z.string()).default([]).describe("Anything else that is taken, as typed"),
      lng,
    },
    outputSchema: {
      highest: z.string(),
      notice: z.string(),
      unrecognised: z.array(z.string()),
      flags: z.array(z.object({ input: z.string(), severity: z.string(), advice: z.string(), ...answer })),
      lookedAtAndLow: z.array(z.object({ input: z.string(), ...answer })),
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  async ({ lng: language, ...profile }) => {
    const i18n = await createI18n(language);
    try {
      const report = flagRisks(profile);
      const told = ({ id, message, references: cited }) => ({
        text: i18n.text(message),
        certainty: riskRules.get(id)?.strength ?? "unknown",
        reviewedOn: riskRules.get(id)?.reviewedOn ?? "unknown",
        sources: sourcesOf(cited, riskRules.get(id)?.sources),
      });
      return result({
        highest: report.highest,
        notice: i18n.text(report.notice),
        unrecognised: report.unrecognised.map(({ input }) => input),
        flags: report.flags.map((flag) => ({
          input: flag.trigger.input,
          severity: flag.severity,
          advice: i18n.text(flag.advice),
          ...told(flag),
        })),
        lookedAtAndLow: report.checked.map((pair) => ({ input: pair.input, ...told(pair) })),
      });
    } catch (error) {
      return refusal(error);
    }
  },
);

server.registerTool(
  "look_up_law",
  {
    title: "Look up the law",
    description: `What the law of a place said of a substance on a date. Unknown means that the records hold no rule, which is never a permission. ${notMedical}`,
    inputSchema: {
      substance: z.enum(substanceIds),
      form: z.enum(formIds).optional(),
      place: z.string().describe("A country, state or city by name or ISO 3166 code"),
      on: z.iso.date().describe("The date asked about"),
      lng,
    },
    outputSchema: {
      place: z.string(),
      on: z.string(),
      caveats: z.array(z.string()),
      activities: z.array(
        z.object({
          activity: z.string(),
          status: z.string(),
          since: z.string().optional(),
          inForceBy: z
            .string()
            .optional()
            .describe("By when it is known to have held, where the first day is not known"),
          conditions: z.array(z.string()),
          ...answer,
        }),
      ),
    },
    annotations: { readOnlyHint: true, openWorldHint: false },
  },
  async ({ place, lng: language, ...query }) => {
    const i18n = await createI18n(language);
    try {
      const { best, candidates } = findJurisdiction(place);
      if (best === undefined) {
        const meant = candidates.map(({ code }) => code);
        return {
          isError: true,
          content: [{ type: "text", text: JSON.stringify({ code: "unknown-id", path: "place", candidates: meant }) }],
        };
      }
      const report = lookupLegality({ ...query, jurisdiction: best.code });
      return result({
        place: report.jurisdiction,
        on: report.on,
        caveats: report.caveats.map((message) => i18n.text(message)),
        activities: activities.map((activity) => activityAnswer(activity, report.activities[activity], i18n)),
      });
    } catch (error) {
      return refusal(error);
    }
  },
);

function activityAnswer(activity, status, i18n) {
  const rule = lawRules.get(status.rule);
  return {
    activity,
    status: status.status,
    ...(status.since && { since: status.since }),
    ...(status.inForceBy && { inForceBy: status.inForceBy }),
    conditions: status.conditions.map(({ message }) => i18n.text(message)),
    text: `${i18n.term("activity", activity)}: ${i18n.term("status", status.status)}`,
    certainty: status.verification,
    reviewedOn: rule?.reviewedOn ?? "unknown",
    sources: sourcesOf(
      status.sources.map(({ reference }) => reference),
      rule?.sources,
    ),
  };
}

await server.connect(new StdioServerTransport());
