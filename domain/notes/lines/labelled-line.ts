import { findTalkField, type TalkField } from "./field-names";

export interface LabelledLine {
  readonly field: TalkField;
  readonly value: string;
  /** True behind a label with a colon, where a speaker's name may be any words. */
  readonly isNamed: boolean;
  /** True behind a label for several: "Speakers:", "Relatori:". */
  readonly isPlural: boolean;
  /** Where the value starts within the content. */
  readonly at: number;
}

/** Labels that are also words of running text need a colon behind them: "by", "por", "who". */
const LABEL =
  /^[\s\-*•+>|#_]*:?((?:\p{L}[\p{L}\p{M}()./:'’ 　-]{0,28}?[\p{L})])|[\p{L}])\s*[*_]*\s*(?:[:：|｜]+|[-–—]{1,2}(?=\s))\s*[*_]*\s*/u;
const PLURAL = /(?:s|s\)|enten|ende|tori|sprecher|innen|者)$/i;
const BY =
  /^[\s\-*•+>_(]*(?:presented by|talk by|held by|given by|by|presentado por|présenté par|presentato da|apresentado por|vortrag von)\s+(?=[\p{Lu}\p{Script=Han}\p{Script=Katakana}@[*])/iu;

/** `**登壇者** 三浦 敦`: a label in bold needs no colon. */
const BOLD_LABEL = /^[\s\-•+]*(?:\*\*|__)(\p{L}[^*_:：]{0,24})(?:\*\*|__)\s+(?=\S)/u;

/** A line that names a field of the talk: "Speaker: Ada Example", "- **Ponente:** Ada", "| Speaker | Ada |", "by Ada Example", "登壇者：…". */
export function parseLabelledLine(content: string): LabelledLine | null {
  const head = content.slice(0, 400);
  const label = mayHoldLabel(head) ? LABEL.exec(head) : null;
  if (label?.[1] !== undefined) {
    const field = findTalkField(label[1]);
    const value = head.slice(label[0].length).replace(/[\s|*_]+$/, "");
    if (field !== null && value !== "" && (/[:：|｜]/.test(label[0]) || field !== "day"))
      return { field, value, isNamed: /[:：|｜]/.test(label[0]), isPlural: PLURAL.test(label[1]), at: label[0].length };
  }
  const bold = BOLD_LABEL.exec(head);
  if (bold?.[1] !== undefined && findTalkField(bold[1]) === "speaker")
    return {
      field: "speaker",
      value: head.slice(bold[0].length),
      isNamed: false,
      isPlural: PLURAL.test(bold[1]),
      at: bold[0].length,
    };
  const by = BY.exec(head);
  return by === null
    ? null
    : { field: "speaker", value: head.slice(by[0].length), isNamed: false, isPlural: false, at: by[0].length };
}

/** How far a label's end may stand from the line's beginning. */
const LABEL_REACH = 62;

/** A colon or bar near the beginning, or a dash with a space behind it. */
function mayHoldLabel(head: string): boolean {
  const end = Math.min(head.length, LABEL_REACH);
  for (let at = 1; at < end; at++) {
    const code = head.charCodeAt(at);
    if (code === 0x3a || code === 0x7c || code === 0xff1a || code === 0xff5c) return true;
    const isDash = code === 0x2d || code === 0x2013 || code === 0x2014;
    if (isDash && /\s/.test(head.charAt(at + 1))) return true;
  }
  return false;
}
