import { z } from "zod";
import { type Message, type MessageKey, type MessageValue, namespaces } from "../model/message.js";
import { exact } from "./exact.js";

/** Schema of a {@link MessageKey}. */
export const messageKeySchema: z.ZodType<MessageKey> = exact<MessageKey>()(
  z.templateLiteral([z.enum(namespaces), ":", z.string().min(1)]),
);

/** Schema of a {@link MessageValue}. */
export const messageValueSchema: z.ZodType<MessageValue> = exact<MessageValue>()(
  z.union([
    z.string(),
    z.number(),
    z.array(z.string()),
    z.strictObject({ date: z.iso.date() }),
    z.strictObject({ term: z.string() }),
    z.strictObject({ place: z.string() }),
    z.strictObject({ terms: z.array(z.string()) }),
  ]),
);

/** Schema of a {@link Message}. */
export const messageSchema: z.ZodType<Message> = exact<Message>()(
  z.strictObject({ key: messageKeySchema, values: z.record(z.string(), messageValueSchema).exactOptional() }),
);
