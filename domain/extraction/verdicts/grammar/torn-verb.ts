import type { Frame } from "@/domain/extraction/cues/cue";
import type { Span } from "@/domain/notes/span";
import type { SentenceView } from "./sentence-view";

/** Only marks and the verb that carries a mood may follow: "setzen wir ein", "setzen wir ein.", "schauen wir uns an, …". */
const ENDS_CLAUSE = /^[\s"'”“)\]*_]*(?:$|[.,;:!?…–—(]|-\s|(?:und|oder|aber|denn|weil|en|maar|want|of|om)\s)/iu;
const DENIED =
  /(?<!\p{L})(?:nicht(?!\snur)|nie|niemals|nirgends|kein\p{L}*|niet(?!\salleen)|nooit|nergens|geen)(?!\p{L})/iu;
/** "**wenn** wir X einsetzen", "**in der Demo** probiert er X aus" */
const SUPPOSED =
  /(?<!\p{L})(?:demos?|beispiel\p{L}*|voorbeeld\p{L}*|bühne|podium|wenn|falls|ob|sofern|als|indien|mocht\p{L}*)(?!\p{L})/iu;

/** What a verb torn in two says of its name: the frame itself, its denial, or nothing where its parts don't belong together. */
export function readTornVerb(view: SentenceView, frame: Frame, first: Span, last: Span): Frame | null {
  if (!ENDS_CLAUSE.test(view.text.slice(last.end, Math.min(view.span.end, last.end + 24)))) return null;
  if (SUPPOSED.test(view.text.slice(view.span.start, last.start))) return null;
  if (!DENIED.test(view.text.slice(first.start, last.start))) return frame;
  return frame.denied === undefined ? null : { ...frame, first: frame.denied };
}
