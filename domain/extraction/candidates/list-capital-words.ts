import { foldName } from "@/domain/extraction/letters/character-class";
import type { FoundMention, Searchable } from "@/domain/extraction/mentions/find-mentions";
import type { UnknownWord } from "@/domain/extraction/mentions/unknown-words";
import { endsInUse } from "@/domain/extraction/mentions/use-object";
import { isCommonWord } from "@/domain/extraction/words/common-words";
import { COMPANIES } from "@/domain/extraction/words/companies";
import { isDictionaryWord } from "@/domain/extraction/words/ordinary-words";
import { GIVEN_NAMES } from "@/domain/notes/people/given-names";
import type { Span } from "@/domain/notes/span";
import { isCapitalCode } from "@/domain/notes/text/letter-codes";
import { createWordFact, factOf } from "@/domain/notes/words/word-facts";
import { standsBesideKnown } from "./collect-signals";
import { findDescribedKind } from "./described-kind";
import { hasOwnAddress } from "./own-address";

const REACH = 80;
/** Words that name many or a quality are hardly names: "Sockets", "Stateful", "Monitoring". */
const HARDLY_A_NAME = /(?:[^s]s|ing|ed|ful|less|ness|ment|tion|ity|able|ible|ive|ous|ly|al|an|ese|ish)$/;

/** "Control Plane: the operator": the end of a longer name. */
const CAPITAL_BEFORE = /\p{Lu}\p{Ll}*[\s-]$/u;

/** What is talked about everywhere, and no product. */
const GENERIC = new Set(["cloud", "auth", "async", "backend", "frontend", "online", "offline", "admin", "analytics"]);

/** 1 for a rarer word of a dictionary with a capital. */
const mayBeName = createWordFact((text, start, end) => {
  const written = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(written)) return 0;
  const key = foldName(written);
  const isOther =
    GIVEN_NAMES.has(key) || COMPANIES.has(key) || GENERIC.has(key) || isCommonWord(key) || HARDLY_A_NAME.test(key);
  return !isOther && isDictionaryWord(key) ? 1 : 0;
});

/**
 * Words of a dictionary that a sentence writes with a capital where a thing is used, beside names that we know, with what
 * it is behind it, in a link to a place of that name or as code: "we moved to Horizon", "Grafana, Periscope and Loki",
 * "Scarab, a queue", "[Scarab](https://scarab.example)". Products are often called by such words; titles capitalise all of
 * theirs.
 */
export function listCapitalWords(note: Searchable, found: readonly FoundMention[]): readonly UnknownWord[] {
  const { text, words } = note;
  const out: UnknownWord[] = [];
  let at = 0;
  note.sentences.forEach((sentence, index) => {
    while (at < words.count && (words.starts[at] ?? 0) < sentence.start) at += 1;
    const first = at;
    for (; at < words.count && (words.ends[at] ?? 0) <= sentence.end; at += 1) {
      if (!isCapitalCode(text.charCodeAt(words.starts[at] ?? 0)) || factOf(mayBeName, words, at) === 0) continue;
      const span = { start: words.starts[at] ?? 0, end: words.ends[at] ?? 0 };
      // A sentence's first word has its capital anyway.
      const isNamed = isMarkedAsName(text, span) || (at > first && isUsedAsName(text, span, sentence, found));
      if (isNamed) out.push({ ...span, sentence: index });
    }
  });
  return out.filter(({ start, end }) => !note.masked.some((mask) => mask.start < end && start < mask.end));
}

/** "`Scarab`", "[Scarab](https://scarab.example)" */
function isMarkedAsName(text: string, span: Span): boolean {
  const before = text.charAt(span.start - 1);
  if (before === "`") return text.charAt(span.end) === "`";
  return before === "[" && hasOwnAddress(text, span, foldName(text.slice(span.start, span.end)));
}

/** The object of use, beside names that we know, or with what it is behind it. */
function isUsedAsName(text: string, span: Span, sentence: Span, found: readonly FoundMention[]): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
  if (endsInUse(before) || standsBesideKnown(text, span, sentence, found)) return true;
  const after = text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  return !CAPITAL_BEFORE.test(before) && findDescribedKind("", after, false) !== null;
}
