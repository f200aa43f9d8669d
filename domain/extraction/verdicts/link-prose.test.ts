import { describe, expect, it } from "vitest";
import { expectedOf, judgeMarked } from "./sentences/judge-marked";

/** Running text by the rule that it shows; names with their marks, `[Helm|hold]`, say what is expected, those without expect nothing. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  "what nobody reads aloud parts nothing": [
    "[[Kudu|hold]](https://kudu.example.org/docs/) and [[Impala|hold]](https://impala.example.org/docs/) are a dead end",
    "try the [[Raspberry Pi|trial]](https://raspberry.example.org/), [[Johnny-Five|trial]](https://johnny.example.org/)",
    "<ul><li>Use [Helm|adopt] for that</li></ul>",
    "[Kafka](a remark that is read) stores records",
  ],
  "an order that goes on from what was said": [
    "hardware is hard, but try [Johnny-Five|trial]",
    "deep learning can be fun, so just try [Keras|trial]",
    "the authors compare both, and explore some areas where [Kubernetes] could improve",
  ],
  "a talk named before the name": [
    "While there was also a talk on stores, [Pinia|assess] offers more and is probably worth a look.",
    "Great talk on [Rust], highly recommended",
  ],
  "almost none is none": ["almost nobody uses [Redshift|hold]"],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s", (marked) => {
    expect(judgeMarked("en", marked)).toEqual(expectedOf(marked));
  });
});
