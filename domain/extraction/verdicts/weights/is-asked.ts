import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { createWordFamily } from "@/domain/extraction/verdicts/phrases/word-families";
import { endTest } from "@/domain/notes/text/end-test";
import { codesOf } from "@/domain/notes/text/letter-codes";
import type { Ring } from "@/domain/radar/vocabulary";

const ASK =
  "ask|asked|asks|question|wondered|gefragt|frage|fragte|pregunt\\p{L}+|demand(?:é|e|ait)|question|chiesto|chiede|domanda|pergunt\\p{L}+|gevraagd|vraag";

const ASKED_WHETHER = endTest(
  new RegExp(
    `(?<!\\p{L})(?:${ASK})(?!\\p{L})[^.!?]{0,40}(?<!\\p{L})(?:if|whether|ob|si|se|of)(?!\\p{L})[^.!?]{0,32}$`,
    "iu",
  ),
);

const ASKING = createWordFamily(ASK);

/** "Someone asked whether they regret Rust" says nothing of what they do. */
function isAskedByOthers(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  return (
    (view.families & ASKING) !== 0 &&
    ASKED_WHETHER(view.text.slice(Math.max(view.span.start, hit.start - 80), hit.start))
  );
}

/** "Could we use Helm?" is a thought of one's own; "someone asked if it is stable" is not. */
export function ringAsked(view: SentenceView, hit: PhraseHit<CueTarget>): Ring | null {
  return hit.target.cue.asks === true && !isAskedByOthers(view, hit) ? hit.target.ring : null;
}

/** Whether a cue stands in a question, put or reported. */
export function isAsked(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (isAskedByOthers(view, hit)) return true;
  return isQuestionMark(firstStop(view.text, hit.end, view.span.end));
}

const STOPS = codesOf(/[.!?？。]/);
const BEHIND_STOPS = codesOf(/[\s"”')]/);

/** The code of the first mark that ends a sentence, 0 where none does: not the dot of "3.11". */
function firstStop(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (STOPS[code] !== 1) continue;
    if (code >= FIRST_WIDE || at + 1 === end || BEHIND_STOPS[text.charCodeAt(at + 1)] === 1) return code;
  }
  return 0;
}

const FIRST_WIDE = 0x3000;
const QUESTION_MARK = 0x3f;
const WIDE_QUESTION_MARK = 0xff1f;

function isQuestionMark(code: number): boolean {
  return code === QUESTION_MARK || code === WIDE_QUESTION_MARK;
}
