import type { CloseName } from "../lib/close-names.js";
import { remember } from "../lib/remember.js";
import type { ConditionId, Relative } from "../model/condition.js";
import type { Message } from "../model/message.js";
import type { RiskKind } from "../model/risk.js";
import type { FlagTrigger, RecognisedInput } from "../model/risk-report.js";
import type { CircumstanceMention, ConditionMention, Doubt, Named } from "./condition-index.js";
import { noteOnMatch } from "./notes.js";
import type { ProfileCondition, ProfileMedication, ProfileSubstance, RiskProfile } from "./profile.js";
import type { Item, ItemGroup, ProfileItems, ProfilePart, ScopeOf } from "./profile-items.js";
import { ADULT } from "./read-age.js";
import { readConditionText } from "./read-condition.js";
import { readTaken } from "./read-taken.js";
import type { RiskIndex } from "./risk-index.js";
import { type IndexedIngredient, idOf, type Medicine, type Mention, type TakenSubstance, type Thing } from "./taken.js";

/** What a profile is read with. */
export type ProfileIndex = Pick<RiskIndex, "taken" | "conditions" | "sameAs">;

/**
 * Turns a checked profile into items, and says what was recognised and what was not.
 *
 * @param index - What it is read with.
 * @param profile - The checked profile.
 * @returns The items.
 */
export function readProfile(index: ProfileIndex, profile: RiskProfile): ProfileItems {
  const { medications = [], conditions = [], familyHistory = [], otherSubstances = [], taking = [] } = profile;
  const always: Item = { type: "always", trigger: { input: "", matched: "", confidence: "exact" } };
  const read: ProfileItems = {
    scopes: substancesOf(profile).map((scope) => ({ scope: canonicalScope(scope, index) })),
    groups: [[always]],
    same: [],
    recognised: [],
    unrecognised: [],
  };
  for (const [kind, list] of [
    ["medication", medications],
    ["substance", otherSubstances],
    ["medication", taking],
  ] as const) {
    for (const given of list) addTaken(read, index, kind, typeof given === "string" ? { name: given } : given);
  }
  for (const given of conditions) {
    const { status, ...texts }: ProfileCondition = typeof given === "string" ? { name: given } : given;
    for (const text of Object.values(texts)) {
      if (text !== undefined) addCondition(read, index, text, status, undefined);
    }
  }
  for (const given of familyHistory) {
    const { condition, relative = undefined } = typeof given === "string" ? { condition: given } : given;
    addCondition(read, index, condition, undefined, relative ?? "family");
  }
  // The age that is given goes before one that may be somebody else's.
  const isAge = ([{ type, notes = [] }]: ItemGroup): boolean => type === "age" && notes.length > 0;
  if (profile.ageYears !== undefined)
    read.groups.splice(0, read.groups.length, ...read.groups.filter((group) => !isAge(group)));
  addCircumstances(read.groups, profile);
  return read;
}

function substancesOf({ substance }: RiskProfile): readonly ProfileSubstance[] {
  if (substance === undefined) return [];
  const given = typeof substance === "string" || "id" in substance ? [substance] : substance;
  return given.map((each) => (typeof each === "string" ? { id: each } : each));
}

/** A form that is a substance of its own here takes its place: DMT as ayahuasca. */
function canonicalScope(scope: ProfileSubstance, { sameAs }: ProfileIndex): ProfileSubstance {
  const own = scope.form === undefined ? undefined : sameAs.get(`${scope.id}/${scope.form}`);
  if (own === undefined) return scope;
  return { id: own, ...(scope.route === undefined ? {} : { route: scope.route }) };
}

/** An ATC code of a single ingredient. */
const atcCode = /^[A-Z]\d{2}[A-Z]{2}\d{2}$/;

/** Looks up what is taken, whichever list it was typed in; where name and codes disagree, all that they name is looked at. */
function addTaken(
  read: ProfileItems,
  index: ProfileIndex,
  kind: "medication" | "substance",
  { name, atc, rxcui, stoppedDaysAgo }: ProfileMedication,
): void {
  for (const input of [atc, rxcui, name]) {
    if (input === undefined) continue;
    const { groups, recognised, unrecognised, substances } = partOf(index, kind, input, stoppedDaysAgo);
    read.groups.push(...groups);
    read.recognised.push(...recognised);
    read.unrecognised.push(...unrecognised);
    for (const scope of substances) addScope(read, scope);
  }
}

/** What one text adds to a profile: the same for every profile, so that it is worked out once. */
function partOf(
  index: ProfileIndex,
  kind: "medication" | "substance",
  input: string,
  stoppedDaysAgo: number | undefined,
): ProfilePart {
  // Who says when it was stopped types it once.
  if (stoppedDaysAgo !== undefined) return readPart(index, kind, input, stoppedDaysAgo);
  return remember(index.taken.parts[kind], input, () => readPart(index, kind, input, undefined));
}

function readPart(
  index: ProfileIndex,
  kind: "medication" | "substance",
  input: string,
  stoppedDaysAgo: number | undefined,
): ProfilePart {
  const read: ProfilePart = { groups: [], recognised: [], unrecognised: [], substances: [] };
  const { mentions, leftovers, purposes, nothing, notTaken } = readTaken(index.taken, input);
  // Where it is told when it was stopped, that is what is judged.
  const asTaken = notTaken && stoppedDaysAgo === undefined;
  if (nothing) read.recognised.push({ input, kind, id: "none", matched: input, confidence: "exact" });
  for (const mention of mentions) {
    if (mention.things.every(isEmptyClass)) {
      const suggestions = mention.things.map((thing) => nameOf(thing, mention.matched));
      read.unrecognised.push({ input, kind, suggestions });
    } else addMention(read, index, kind, input, mention, stoppedDaysAgo, asTaken);
  }
  const named = new Set<string>();
  for (const purpose of purposes) if (conditionsIn(index, purpose).length > 0) readConditionPart(read, index, purpose);
  for (const { typed, close } of leftovers) {
    const told = mentions.length === 0 ? input : typed;
    // Who says that something is not taken, or perhaps, may say so of this.
    const ids = notTaken ? [] : conditionsIn(index, told, "whole");
    for (const id of ids) named.add(id);
    if (ids.length === 0) {
      const suggestions = [...new Set(close.map(({ named }) => nameOf(named.entry as Thing, named.name)))];
      read.unrecognised.push({ input: told, kind, suggestions });
    }
  }
  addNamed(read, index, input, named);
  // A class rule speaks of every code under its prefix, also of one that the index does not hold.
  const code = input.trim().toUpperCase();
  const ofClass = mentions.length === 0 && atcCode.test(code) ? [code] : emptyClassCodes(mentions);
  const [first] = ofClass;
  if (first !== undefined) {
    const trigger: FlagTrigger = { input, matched: first, code: first, confidence: "exact" };
    read.groups.push([{ type: "medication", id: undefined, atc: ofClass, trigger, ...stopped(stoppedDaysAgo) }]);
  }
  // Every report with this text gives them again.
  for (const each of [...read.recognised, ...read.unrecognised]) Object.freeze(each);
  for (const item of read.groups.flat()) Object.freeze(item.trigger);
  return read;
}

/** What a text that stands among what is taken names beside it; nothing with `whole` where it says more. */
function conditionsIn(index: ProfileIndex, text: string, whole?: "whole"): readonly string[] {
  const { mentions, circumstances, leftovers } = readConditionText(index.conditions, text);
  if (whole !== undefined && leftovers.length > 0) return [];
  const found = [...mentions, ...circumstances];
  if (found.some(({ confidence }) => confidence === "approximate")) return [];
  return [...mentions.map(({ id }) => id), ...circumstances.map(({ circumstance }) => circumstanceId(circumstance).id)];
}

/** Conditions and the like of a text on what is taken, as the whole of it says whose they are, and an age under 18 in it. */
function addNamed(read: ProfilePart, index: ProfileIndex, input: string, named: ReadonlySet<string>): void {
  const young = readConditionText(index.conditions, input).circumstances.some(isYoung);
  if (named.size === 0 && !young) return;
  const part: ProfilePart = { groups: [], recognised: [], unrecognised: [], substances: [] };
  readConditionPart(part, index, input);
  const isNamed = (id: string): boolean => named.has(id) || (young && id === "age");
  read.recognised.push(...part.recognised.filter(({ kind, id }) => kind !== "medication" && isNamed(id)));
  read.groups.push(...part.groups.filter(([item]) => isNamed(idOfItem(item))));
}

const isYoung = ({ circumstance }: CircumstanceMention): boolean =>
  circumstance.type === "age" && circumstance.years >= YOUNGEST && circumstance.years < ADULT;

/** Numbers beside what is taken are often amounts. */
const YOUNGEST = 10;

function idOfItem(item: Item): string {
  switch (item.type) {
    case "condition":
    case "family-history":
      return item.id;
    case "pregnancy":
      return item.state;
    case "activity":
      return item.activity;
    case "age":
      return item.years === 0 ? "under-18" : "age";
    default:
      return "";
  }
}

/**
 * The medicines that a text names which stands among conditions, where it names nothing else. Brands are everyday words too
 * often ("trauma"), so that one counts where a strength stands beside it.
 */
function medicinesIn(index: ProfileIndex, text: string, hasStrength: boolean): readonly Mention[] {
  const { mentions, leftovers } = readTaken(index.taken, text);
  const isMedicine = ({ things, confidence }: Mention): boolean =>
    (confidence === "exact" || (confidence === "synonym" && hasStrength)) &&
    things.every((thing) => thing.kind === "medication" && thing.entry.class !== true);
  return leftovers.length === 0 && mentions.every(isMedicine) ? mentions : [];
}

const strength = /\d\s*(?:mg|mcg|[uµμ]g|g|ml)(?!\p{L})/iu;

const stopped = (stoppedDaysAgo: number | undefined) => (stoppedDaysAgo === undefined ? {} : { stoppedDaysAgo });

/** A class of which the index has no member. */
function isEmptyClass(thing: Thing): thing is Medicine {
  return thing.kind === "medication" && thing.ingredients.length === 0;
}

function emptyClassCodes(mentions: readonly Mention[]): readonly string[] {
  return mentions.flatMap(({ things }) => things.filter(isEmptyClass).flatMap(({ entry }) => entry.atc));
}

function nameOf(thing: Thing, name: string): string {
  return thing.kind === "medication" ? thing.entry.name : name;
}

function addMention(
  read: ProfilePart,
  index: ProfileIndex,
  kind: "medication" | "substance",
  input: string,
  mention: Mention,
  stoppedDaysAgo: number | undefined,
  asTaken: boolean,
): void {
  const { things, matched, confidence } = mention;
  const recognised = new Set<string>();
  const inOrder = [...things].sort((a, b) => Number(kindOf(b) === kind) - Number(kindOf(a) === kind));
  for (const thing of inOrder) {
    const id = idOf(thing);
    if (recognised.has(id)) continue;
    recognised.add(id);
    const parts = { ...partsOf(thing), ...(asTaken && { onSafeSide: true as const }) };
    read.recognised.push({ input, kind: kindOf(thing), id, matched, ...parts, confidence });
  }
  const medicines = things.filter((thing): thing is Medicine => thing.kind === "medication");
  const others = things.filter((thing): thing is TakenSubstance => thing.kind !== "medication");
  const notes = [
    ...noteOnMatch(input, mention, medicines),
    ...(asTaken ? [{ key: "risk:note.as-taken", values: { input } } as const] : []),
  ];
  const about = { ...(notes.length > 0 && { notes }), ...stopped(stoppedDaysAgo) };
  const substanceItem = (of: TakenSubstance): Item => {
    const trigger: FlagTrigger = { input, matched, confidence };
    if (of.kind === "other") return { type: "substance", other: of.id, scope: undefined, trigger, ...about };
    const scope = canonicalScope(of.scope, index);
    read.substances.push({ scope, trigger, ...(asTaken && { asTaken: true as const }) });
    return { type: "substance", other: undefined, scope, trigger, ...about };
  };
  // A class has members that are not what else goes by its name, such as opioids.
  const apart = medicines.every(({ entry }) => entry.class === true);
  if (apart) {
    const [first, ...rest] = others.map(substanceItem);
    if (first !== undefined) read.groups.push([first, ...rest]);
  }
  for (const { entry, ingredients } of medicines) {
    const isClass = entry.class === true;
    const ofClass = isClass ? { input, matched, ...onlyCode(entry.atc), class: true as const, confidence } : undefined;
    for (const ingredient of ingredients) {
      const trigger = ofClass ?? { input, matched, ...firstCode(ingredient), confidence };
      const { id, atc, own } = ingredient;
      const medicine: Item = { type: "medication", id, atc, ...(own && { own }), trigger, ...about };
      // Who names a class has not said that it is one of the substances.
      const also = isClass ? ingredient.also.filter((of) => of.kind === "other") : ingredient.also;
      read.groups.push([medicine, ...distinct([...(apart ? [] : others), ...also]).map(substanceItem)]);
    }
  }
}

/** What a medicine is made of, where it is a class or a combination. */
function partsOf(thing: Thing): Pick<RecognisedInput, "class" | "ingredients"> {
  if (thing.kind !== "medication") return {};
  const { class: isClass, ingredients } = thing.entry;
  if (isClass) return { class: true };
  return ingredients.length > 1 ? { ingredients } : {};
}

/** Things that several records name, once. */
function distinct(things: readonly TakenSubstance[]): readonly TakenSubstance[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const key = `${thing.kind} ${idOf(thing)}`;
    return !seen.has(key) && seen.add(key);
  });
}

const kindOf = (thing: Thing): "medication" | "substance" => (thing.kind === "medication" ? "medication" : "substance");

/** A class with several prefixes has no code of its own. */
function onlyCode([code, more]: readonly string[]): { readonly code?: string } {
  return code === undefined || more !== undefined ? {} : { code };
}

function firstCode({ atc: [code] }: IndexedIngredient): { readonly code?: string } {
  return code === undefined ? {} : { code };
}

/** One of the ten among what is taken is asked about like the others, unless it is one of them. */
function addScope(read: ProfileItems, added: ScopeOf): void {
  const { id, form, route } = added.scope;
  const covers = ({ scope }: ScopeOf): boolean =>
    scope.id === id &&
    (scope.form === undefined || scope.form === form) &&
    (scope.route === undefined || scope.route === route);
  if (read.scopes.some(({ scope }) => scope.id === id)) read.same.push(added);
  if (!read.scopes.some(covers)) read.scopes.push(added);
}

/** What a text among conditions adds to a profile: what is read in one way in several places of it is told once. */
function addCondition(read: ProfileItems, index: ProfileIndex, ...given: ConditionGiven): void {
  const part: ProfilePart = { groups: [], recognised: [], unrecognised: [], substances: [] };
  readConditionPart(part, index, ...given);
  read.groups.push(...part.groups);
  for (const scope of part.substances) addScope(read, scope);
  read.recognised.push(...onceEach(part.recognised));
  read.unrecognised.push(...part.unrecognised);
}

type ConditionGiven = [
  input: string,
  given?: ProfileCondition["status"],
  relative?: "first-degree" | "other" | "family" | undefined,
];

function onceEach(recognised: readonly RecognisedInput[]): RecognisedInput[] {
  const byKey = new Map<string, RecognisedInput>();
  for (const each of recognised) {
    const { input, kind, id, matched, relative = "", onSafeSide = false } = each;
    const key = `${input}\n${kind}\n${id}\n${matched}\n${relative}\n${onSafeSide}`;
    if (!byKey.has(key)) byKey.set(key, each);
  }
  return [...byKey.values()];
}

function readConditionPart(read: ProfilePart, index: ProfileIndex, ...[input, given, relative]: ConditionGiven): void {
  const kind: RiskKind = "condition";
  const found = readConditionText(index.conditions, input);
  const { mentions, circumstances, leftovers, nothing } = found;
  const isNamed = mentions.length + circumstances.length > 0;
  if (nothing) read.recognised.push({ input, kind, id: "none", matched: input, confidence: "exact" });
  const namesLike = (close: readonly CloseName<Named>[]) => [...new Set(close.map(({ named }) => named.name))];
  const isReaders = relative === undefined && found.relative === undefined;
  const hasStrength = strength.test(input);
  const unread = leftovers.filter(({ typed }) => {
    const medicines = isReaders ? medicinesIn(index, typed, hasStrength) : [];
    for (const mention of medicines) addMention(read, index, "medication", typed, mention, undefined, true);
    return medicines.length === 0;
  });
  if (isNamed || unread.length < leftovers.length) {
    for (const { typed, close } of unread) {
      read.unrecognised.push({ input: typed, kind, suggestions: namesLike(close) });
    }
  } else if (unread.length > 0) {
    read.unrecognised.push({ input, kind, suggestions: namesLike(unread.flatMap(({ close }) => close)) });
  }
  for (const mention of circumstances) {
    // Whose family it runs in is not told of it.
    if (relative !== undefined) read.unrecognised.push({ input, kind, suggestions: [] });
    else addCircumstance(read, input, mention);
  }
  const told = relative === "family" ? (found.relative ?? "first-degree") : (relative ?? found.relative);
  const status = given ?? found.status;
  for (const mention of mentions) {
    for (const { of, doubt } of readAs(mention, mentions, relative, told)) {
      const { id, matched, confidence, code } = mention;
      const trigger: FlagTrigger = { input, matched, ...(code !== undefined && { code }), confidence };
      const how = { ...(of && { relative: of }), ...(doubt && { onSafeSide: true as const }) };
      const state = of === undefined && status !== undefined ? { status } : {};
      read.recognised.push({ input, kind, id, matched, ...how, confidence, ...state });
      const notes = [...notesOn(input, mention, mentions), ...notesOfDoubt(input, doubt)];
      read.groups.push([{ ...conditionItem(id, status, of), trigger, ...(notes.length > 0 && { notes }) }]);
    }
  }
}

/** What a condition is read as: the reader's own or a relative's, or both where a family history speaks of the reader. */
function readAs(
  { id, whose, doubt }: ConditionMention,
  mentions: readonly ConditionMention[],
  given: ConditionGiven[2],
  told: Relative | undefined,
): readonly { readonly of?: Relative | undefined; readonly doubt?: Doubt | undefined }[] {
  if (given === undefined) return [whose === "relative" ? { of: told, doubt } : { doubt }];
  if (whose === "self") return [{ of: told }, { doubt: "other" }];
  const isTold = whose === undefined && mentions.some((each) => each.id === id && each.whose === "relative");
  return isTold ? [] : [{ of: told, doubt }];
}

/** A stage of life or an activity that stands among conditions: the same as where it is given in its own field. */
function addCircumstance(
  read: ProfilePart,
  input: string,
  { circumstance, matched, confidence, doubt, relative }: CircumstanceMention,
): void {
  const notes = [...(confidence === "approximate" ? [takenFor(input, matched)] : []), ...notesOfDoubt(input, doubt)];
  const { kind, id } = circumstanceId(circumstance);
  const how = { matched, confidence: confidence === "synonym" && matched === id ? ("exact" as const) : confidence };
  const about = { trigger: { input, ...how }, ...(notes.length > 0 && { notes }) };
  const whose = { ...(relative && { relative }), ...(doubt && { onSafeSide: true as const }) };
  read.recognised.push({ input, kind, id, ...whose, ...how });
  // An age of a relative is no reason to look at a rule for the reader's.
  if (relative !== undefined) return;
  // Where no age is told, every rule for the young holds.
  const item = circumstance.type === "underage" ? ({ type: "age", years: 0 } as const) : circumstance;
  read.groups.push([{ ...item, ...about }]);
}

function circumstanceId(circumstance: CircumstanceMention["circumstance"]): Pick<RecognisedInput, "kind" | "id"> {
  switch (circumstance.type) {
    case "pregnancy":
      return { kind: "life-stage", id: circumstance.state };
    case "activity":
      return { kind: "activity", id: circumstance.activity };
    case "age":
      return { kind: "life-stage", id: "age" };
    case "underage":
      return { kind: "life-stage", id: "under-18" };
  }
}

const takenFor = (input: string, matched: string): Message => ({
  key: "risk:note.approximate",
  values: { input, matched },
});

function notesOfDoubt(input: string, doubt: Doubt | undefined): readonly Message[] {
  if (doubt === undefined) return [];
  return [{ key: doubt === "other" ? "risk:note.as-yours" : "risk:note.as-if-so", values: { input } }];
}

function conditionItem(
  id: ConditionId,
  status: ProfileCondition["status"],
  relative: "first-degree" | "other" | undefined,
) {
  return relative === undefined
    ? ({ type: "condition", id, status } as const)
    : ({ type: "family-history", id, relative } as const);
}

function notesOn(
  input: string,
  { confidence, shared, matched }: ConditionMention,
  mentions: readonly ConditionMention[],
): readonly Message[] {
  if (confidence === "approximate") return [takenFor(input, matched)];
  if (!shared) return [];
  const terms = mentions.filter((mention) => mention.shared).map(({ id }) => `health-condition.${id}`);
  return [{ key: "risk:note.ambiguous", values: { input, names: { terms } } }];
}

function addCircumstances(groups: ItemGroup[], profile: RiskProfile): void {
  const { ageYears, pregnancy, regimen, dose, activities = [] } = profile;
  const exact = (text: string): FlagTrigger => ({ input: text, matched: text, confidence: "exact" });
  for (const activity of activities) groups.push([{ type: "activity", activity, trigger: exact(activity) }]);
  if (ageYears !== undefined) groups.push([{ type: "age", years: ageYears, trigger: exact(String(ageYears)) }]);
  if (pregnancy !== undefined) groups.push([{ type: "pregnancy", state: pregnancy, trigger: exact(pregnancy) }]);
  if (regimen !== undefined) {
    groups.push([{ type: "regimen", ...regimen, trigger: exact(`${regimen.dosesPerWeek}/${regimen.weeks}`) }]);
  }
  if (dose !== undefined) groups.push([{ type: "dose", ...dose, trigger: exact(`${dose.amount} ${dose.unit}`) }]);
}
