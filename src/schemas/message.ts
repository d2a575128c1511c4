import { z } from "zod";
import { type Message, type MessageKey, namespaces } from "../model/message.js";

/** Schema of a {@link MessageKey}. */
export const messageKeySchema: z.ZodType<MessageKey> = z.templateLiteral([z.enum(namespaces), ":", z.string().min(1)]);

/** Schema of a {@link Message}. */
export const messageSchema: z.ZodType<Message> = z.strictObject({
  key: messageKeySchema,
  values: z
    .record(
      z.string(),
      z.union([
        z.string(),
        z.number(),
        z.array(z.string()),
        z.strictObject({ date: z.iso.date() }),
        z.strictObject({ term: z.string() }),
        z.strictObject({ place: z.string() }),
        z.strictObject({ terms: z.array(z.string()) }),
      ]),
    )
    .exactOptional(),
});
