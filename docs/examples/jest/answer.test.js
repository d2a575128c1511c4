import { answerTo } from "./answer.js";

test("somebody who takes lithium is told to stop", () => {
  expect(answerTo(["LSD", "lithium"])).toBe("stop");
});

test("somebody is asked about a name that is not known", () => {
  expect(answerTo(["LSD", "notamedicine"])).toBe("ask");
});
