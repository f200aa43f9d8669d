import { areJoined } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueTarget, PlacedMention, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

/** What stands behind a name in Japanese that is only there to be compared with: "REST **以外**の選択肢", "Spring Boot **と違って**". */
const SET_ASIDE =
  /^["'`*_」』)）]{0,3}\s?(?:以外|じゃなく|ではなく|だけでなく|と(?:は)?(?:違|異な|比べ|比較)|に(?:比べ|対抗|代わ|変わ)|より|のよう[なに]|みたい|っぽ|の代わり)/u;
/** "Laravel **の** Eloquent は": what is spoken of stands last. */
const OWNED = /^["'`*_」』]{0,3}\s?の\s?["'`*_「『]{0,3}$/u;

/** What stands before a name that is only there to be compared with: "not as fast **as** Gradle", "**unlike** Gradle". */
const COMPARED =
  /(?<!\p{L})(?:(?<!(?:rather|other|more|less) )than|unlike|as \p{L}+ as|compared (?:to|with)|anders als|im vergleich zu[mr]?|contrairement (?:à|aux?)|comparé à|a diferencia del?|rispetto a\p{L}{0,3}|a differenza d\p{L}{1,4}|ao contrário d\p{L}|in tegenstelling tot)['’\s](?:(?:the|an?|plain|using|our|their)\s)?[*_`"]*$/iu;
const REACH = 30;

/** The names before a cue that it may speak of. */
export function listNamesBefore(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  own: readonly PlacedMention[],
): readonly PlacedMention[] {
  const left = own.filter(({ start, end }) => end <= hit.start && !isCompared(view, start));
  if (left.length === 0 || !hit.target.rule.startsWith("ja.")) return left;
  const free = left.filter(({ end }, place) => {
    const next = left[place + 1];
    if (next !== undefined && OWNED.test(view.text.slice(end, next.start))) return false;
    return !SET_ASIDE.test(view.text.slice(end, end + 12));
  });
  return fromBeside(view, hit, fromTopic(view.text, free));
}

/** 「Jenkins と Bazel は噛み合わず **Jenkins を使わない**」: what stands right before a verb is meant by it. */
function fromBeside(
  { text }: SentenceView,
  { start, end }: PhraseHit<CueTarget>,
  names: readonly PlacedMention[],
): readonly PlacedMention[] {
  const last = names.at(-1);
  if (last === undefined || !BESIDE.test(text.slice(last.end, end).slice(0, start - last.end + 1))) return names;
  let first = names.length - 1;
  while (first > 0 && areJoined(text, names[first - 1], names[first])) first -= 1;
  return names.slice(first);
}

function isCompared({ text, span }: SentenceView, start: number): boolean {
  return COMPARED.test(text.slice(Math.max(span.start, start - REACH), start));
}

/** 「X を」, 「X は」 and nothing else before a cue; the cue's own words may start with the particle. */
const BESIDE = /^["'`*_」』)）]{0,3}\s?(?:[をは]|って)?\s?[^がもにでとの\s]?$/u;
const TOPIC = /^["'`*_」』)）]{0,3}\s?(?:に関して|について|に関していう?と|といえば|というと)?は(?!ず)/u;

/** 「Java を使うなかで出会った **Kotlin は**魅力的」「SEO のためだけの **SSR は**不要」: は marks what a sentence is about, be it named last. */
function fromTopic(text: string, names: readonly PlacedMention[]): readonly PlacedMention[] {
  const topic = names.findLastIndex(({ end }) => TOPIC.test(text.slice(end, end + 6)));
  let first = topic;
  while (first > 0 && areJoined(text, names[first - 1], names[first])) first -= 1;
  return topic < 0 ? names : names.slice(first);
}
