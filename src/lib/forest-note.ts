import type { ForestData } from "../model/forest-data.js";
import type { Message } from "../model/message.js";

/**
 * How many of the studies of a body a forest plot shows.
 *
 * @param data - What is shown.
 * @returns The message, such as "2 of 5 trials"; undefined where it shows all of them, or where nobody said how many there are.
 */
export function shareShown({ rows, body }: Pick<ForestData, "rows" | "body">): Message | undefined {
  if (body === undefined || rows.length === body.k) return undefined;
  return { key: `common:plot.of.${body.design}`, values: { number: rows.length, count: body.k } };
}

/**
 * What stands with a forest plot of a body of evidence, so that the picture is not read as more certain than the grade: how
 * many of the studies it shows where it shows a part, the sentence of the grade, and the certainty.
 *
 * @param data - What is shown.
 * @returns Sentences; none where the data say nothing of a body.
 */
export function forestNote(data: Pick<ForestData, "rows" | "body">): readonly Message[] {
  const { body } = data;
  if (body === undefined) return [];
  const share = shareShown(data);
  const certainty = { term: `certainty.${body.certainty}` };
  return [
    ...(share === undefined ? [] : [{ key: "common:plot.only", values: { share: { message: share } } } as const]),
    body.statement,
    { key: "common:plot.certainty", values: { certainty } },
  ];
}
