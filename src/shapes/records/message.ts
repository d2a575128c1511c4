import { type Message, type MessageKey, type MessageValue, namespaces } from "../../model/message.js";
import { either } from "../either.js";
import { lazy } from "../lazy.js";
import { list } from "../list.js";
import { anyNumber, number } from "../number.js";
import { dictionary, object, optional } from "../object.js";
import { oneField } from "../one-field.js";
import type { Shape } from "../shape.js";
import { anyText, matching, partialIsoDate } from "../text.js";

/** The key of a text. */
export const messageKeyShape: Shape<MessageKey> = /* @__PURE__ */ lazy<MessageKey>(() =>
  matching(new RegExp(`^(?:${namespaces.join("|")}):.`), "a key such as risk:notice.flags"),
);

/** A value that can be put into a message. */
export const messageValueShape: Shape<MessageValue> = /* @__PURE__ */ lazy<MessageValue>((exactly) =>
  exactly(
    either({
      text: anyText,
      number: anyNumber,
      list: list(anyText),
      object: oneField({
        fixed: object({ number: anyNumber, decimals: number({ min: 0, max: 6, whole: true }) }),
        date: partialIsoDate,
        term: anyText,
        place: anyText,
        terms: list(anyText),
        anyOf: list(anyText),
        beside: list(anyText),
        message: messageShape,
        messages: list(messageShape),
      }),
    }),
  ),
);

/** A reference to a text with its values. */
export const messageShape: Shape<Message> = /* @__PURE__ */ lazy<Message>((exactly) =>
  exactly(
    object({
      key: messageKeyShape,
      values: optional(dictionary(messageValueShape)),
    }),
  ),
);
