import { isDeed, isLook } from "@/domain/extraction/cues/deeds";
import type { NoteFrame } from "@/domain/extraction/verdicts/context/note-frame";
import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import { countWords, type PlacedMention, type SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import { indexOfLine, type Line } from "@/domain/notes/lines/line";

/** Whether a line is a task, and whether it is done: "- [ ] set up Langfuse", "- [x] moved to pnpm". */
export type TaskState = "open" | "done" | null;

const BOX = /\[( |x|X|-|_)?\]|[☐☑☒✅✔]/u;
const DONE = /\[[xX]\]|[☑☒✅✔]/u;
const MAX_LINES_ABOVE = 16;
const MAX_SECTION_WORDS = 6;
const MAX_GAP = 5;
const MAX_DEED_WORDS = 3;

/** "**Steven: in the current project** use Bamboo": who does it, and where. */
const BEFORE_DEED =
  /^(?:\p{Lu}\p{L}+(?:\s*[/&,+]\s*\p{Lu}\p{L}+)*\s?:\s+)(?:(?:in|on|for|at|im|in der|beim|en|dans|no|na|nel|nella|op|bij)\s+(?:\p{L}+\s+){1,3}(?=use|try|set|add|install|introduce|migrate))?/u;

/** Headings and labels of lists that hold what the note-taker means to do. */
const PLANS =
  /^\W*(?:(?:our |my |possible |open |general |some |other |further |own )?(?:follow[- ]?ups?|action items?|actions|next steps?|to[ -]?do'?s?|tasks?|plans?|ideas)|(?:for|back at) (?:us|me|our team|work|the office)|what (?:we|i)(?:'ll| will| want to| could| should)? (?:do|try)(?: next)?|to try(?: out)?|things (?:i|we) (?:can|could|should|want to|will|might) (?:try|do|use|adopt)(?: out| next| at work)?|aufgaben|nächste schritte|to-dos|maßnahmen|für (?:uns|mich|unser team)|bei uns|(?:wollen|werden) wir (?:machen|probieren)|para (?:nosotros|nosotras|mí|el equipo)|tareas|pendientes?|por hacer|(?:próximos|siguientes) pasos|acciones|plan|pour (?:nous|moi|l'équipe)|à faire|prochaines étapes|chez nous|per (?:noi|me|il team)|da fare|prossimi passi|azioni|para (?:nós|o time|a gente)|a fazer|próximos passos|tarefas|ações|voor (?:ons|mij|het team)|te doen|actiepunten|volgende stappen|やること|次のステップ|アクション|宿題|うちで(?:は|やること)?)\W*$/iu;

/** The state of the task on a line, null where it is none. */
export function readTask(text: string, line: Line): TaskState {
  const end = Math.min(line.content.start + 4, line.end);
  if (!mayHoldBox(text, line.start, end)) return null;
  const mark = text.slice(line.start, end);
  if (!BOX.test(mark)) return null;
  return DONE.test(mark) ? "done" : "open";
}

const OPEN_BRACKET = 0x5b;
const FIRST_SIGN = 0x2190;

/** A bracket, or a sign such as "☐": a quick look, since few lines are tasks. */
function mayHoldBox(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN_BRACKET || code >= FIRST_SIGN) return true;
  }
  return false;
}

/** True for an open task, and for the items under "Next steps", "Für uns", "Da fare". */
export function isPlan(note: NoteFrame, line: Line): boolean {
  const task = readTask(note.text, line);
  if (task !== null) return task === "open";
  if (line.kind !== "bullet" && line.kind !== "numbered") return false;
  const parent = note.lines[line.parent];
  if (parent !== undefined) return isPlanSection(note, parent);
  const index = indexOfLine(line);
  for (let above = index - 1; above >= 0 && above >= index - MAX_LINES_ABOVE; above--) {
    const own = note.lines[above];
    if (own?.kind === "heading" || own?.kind === "bold" || own?.kind === "text") return isPlanSection(note, own);
  }
  return false;
}

/** The items of a list are asked about one after another: the last answer is remembered. */
let last: { readonly line: Line | null; readonly isPlan: boolean } = { line: null, isPlan: false };

function isPlanSection(note: NoteFrame, line: Line): boolean {
  if (last.line !== line) last = { line, isPlan: namesPlans(note, line) };
  return last.isPlan;
}

function namesPlans(note: NoteFrame, line: Line): boolean {
  const { start, end } = line.content;
  return (
    end - start < 60 &&
    countWords(note.text, start, end) <= MAX_SECTION_WORDS &&
    PLANS.test(note.text.slice(start, end))
  );
}

/** What a plan tells one to do, and with what; no mentions where it names none. */
export interface Deed {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly PlacedMention[];
  /** Whether it is to be done with it, or only to be looked at: "read the NannyML paper". */
  readonly ring: "trial" | "assess";
}

/** "set up **Langfuse** for the assistant", "port our notebooks": the deed that a plan starts with, null where it starts with none. */
export function findDeed(view: SentenceView): Deed | null {
  const from = view.span.start + (BEFORE_DEED.exec(view.text.slice(view.span.start, view.span.end))?.[0].length ?? 0);
  const words = [
    ...view.text.slice(from, Math.min(view.span.end, from + 48)).matchAll(/[\p{L}'’-]+|[\u3040-\u9fff]{2}/gu),
  ];
  for (let count = Math.min(MAX_DEED_WORDS, words.length); count > 0; count--) {
    const last = words[count - 1];
    const said = words.slice(0, count).map(([word]) => word);
    if (last === undefined || !(isDeed(said) || isLook(said))) continue;
    const ring = isDeed(said) ? "trial" : "assess";
    const start = from + (words[0]?.index ?? 0);
    const end = from + last.index + last[0].length;
    const first = view.mentions.find((mention) => mention.start >= end);
    if (first === undefined) return ring === "trial" ? { start, end, mentions: [], ring } : null;
    if (countWords(view.text, end, first.start) > MAX_GAP) return null;
    return { start, end, mentions: coordinateMentions(view.text, first, view.mentions), ring };
  }
  return null;
}
