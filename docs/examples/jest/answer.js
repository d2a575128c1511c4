import { flagRisks } from "microdosing/risk";

/** What a form does with what somebody takes. */
export function answerTo(taking) {
  const { flags, unrecognised } = flagRisks({ taking });
  if (flags.some(({ severity }) => severity === "contraindicated")) return "stop";
  return unrecognised.length > 0 ? "ask" : "tell";
}
