import { RINGS, type Ring } from "@/domain/radar/vocabulary";

/** What a reader takes from a sentence: a ring, or that it says nothing on whether to use the technology. */
export type Answer = Ring | "none";

/** A sentence about `{X}`, and perhaps `{Y}`, with the answers that a reader would accept. */
export interface Statement {
  readonly text: string;
  readonly answers: readonly Answer[];
  /** For `{Y}`. */
  readonly otherAnswers: readonly Answer[];
  /** True for an order or a jotted remark, which nobody puts behind "I think" or "they said". */
  readonly standsAlone: boolean;
}

/**
 * Reads lines such as "adopt | We rely on {X}.", "adopt hold/none | Prefer {X} over {Y}." and "hold | !Avoid {X}.".
 * Throws on a line that is none, or an answer that does not exist.
 */
export function parseStatements(lines: string): Statement[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map(parseStatement);
}

function parseStatement(line: string): Statement {
  const [, answers, others, mark, text] = /^(\S+)(?: (\S+))? \| (!?)(.*\{X\}.*)$/u.exec(line) ?? [];
  if (answers === undefined || text === undefined) throw new Error(`No statement: "${line}"`);
  return {
    text,
    answers: parseAnswers(answers),
    otherAnswers: parseAnswers(others ?? "none"),
    standsAlone: mark === "!",
  };
}

function parseAnswers(words: string): Answer[] {
  return words.split("/").map((word) => {
    const answer = word === "none" ? word : RINGS.find((ring) => ring === word);
    if (answer === undefined) throw new Error(`No ring is called "${word}"`);
    return answer;
  });
}
