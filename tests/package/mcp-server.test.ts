import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const client = new Client({ name: "test", version: "1.0.0" });

interface Answer {
  readonly text: string;
  readonly certainty: string;
  readonly reviewedOn: string;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

beforeAll(() =>
  client.connect(
    new StdioClientTransport({ command: process.execPath, args: ["docs/examples/mcp-server.js"], cwd: root }),
  ),
);
afterAll(() => client.close());

const ask = async (name: string, args: Record<string, unknown>) => {
  const { structuredContent, isError, content } = await client.callTool({ name, arguments: args });
  return { isError, structuredContent, text: (content as readonly { text: string }[])[0]?.text ?? "" };
};

const isDay = /^\d{4}-\d{2}-\d{2}$/;

function expectSourced({ text, certainty, reviewedOn, sources }: Answer): void {
  expect(text.length).toBeGreaterThan(5);
  expect(certainty.length).toBeGreaterThan(2);
  expect(reviewedOn).toMatch(isDay);
  expect(sources.length).toBeGreaterThan(0);
  for (const { id, title } of sources) expect([id, title].every((part) => part.length > 3)).toBe(true);
}

describe("the example server", () => {
  test("lists its tools, all of which only read and none of which goes out", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(["check_risks", "look_up_law", "what_was_found"]);
    for (const { annotations, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(description).toContain("no medical or legal advice");
    }
  });

  test("says what was found, and that nothing was", async () => {
    const sleep = await ask("what_was_found", { claim: "sleep" });
    expect(sleep.structuredContent).toMatchObject({ studies: 1, participants: 80, certainty: "very-low" });
    expectSourced(sleep.structuredContent as unknown as Answer);
    expect(JSON.parse(sleep.text)).toEqual(sleep.structuredContent);
    const ptsd = await ask("what_was_found", { claim: "ptsd", lng: "ar" });
    expect(ptsd.structuredContent).toMatchObject({ studies: 0, certainty: "no-evidence" });
    expect((ptsd.structuredContent as unknown as Answer).text).toMatch(/\p{Script=Arabic}/u);
  });

  test("checks risks, and tells what it did not recognise", async () => {
    const { structuredContent } = await ask("check_risks", { substance: "lsd", medications: ["lithium", "xyzzy"] });
    const report = structuredContent as unknown as { flags: readonly (Answer & { input: string; severity: string })[] };
    expect(structuredContent).toMatchObject({ highest: "contraindicated", unrecognised: ["xyzzy"] });
    const [lithium, unknown] = report.flags;
    expect(lithium?.input).toBe("lithium");
    expectSourced(lithium as Answer);
    expect(unknown).toMatchObject({ input: "xyzzy", severity: "unknown", certainty: "unknown", reviewedOn: "unknown" });
  });

  test("looks up the law of a place by its name, with what is unknown", async () => {
    const { structuredContent } = await ask("look_up_law", {
      substance: "psilocybin",
      place: "Oregon, USA",
      on: "2026-11-24",
    });
    const { activities, place } = structuredContent as unknown as {
      activities: readonly (Answer & { activity: string; status: string })[];
      place: string;
    };
    expect(place).toBe("US-OR");
    for (const activity of activities.filter(({ status }) => status !== "unknown")) expectSourced(activity);
    expect(activities.find(({ activity }) => activity === "religious-use")).toMatchObject({
      status: "unknown",
      certainty: "none",
      reviewedOn: "unknown",
      sources: [],
    });
  });

  test.each([
    ["a place that may be two", "look_up_law", { substance: "lsd", place: "Georgia", on: "2026-01-01" }, "US-GA"],
    ["a day that there is not", "look_up_law", { substance: "lsd", place: "PT", on: "2026-02-30" }, "on"],
    ["a claim that there is not", "what_was_found", { claim: "immortality" }, "claim"],
    ["a medicine without a name", "check_risks", { substance: "lsd", medications: [""] }, "medications"],
  ])("refuses %s and says why", async (_name, tool, args, reason) => {
    const { isError, text } = await ask(tool, args);
    expect(isError).toBe(true);
    expect(text).toContain(reason);
  });
});
