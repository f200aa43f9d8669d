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
/** "Icinga, **a fork of** Nagios, …": what stands before a name that only tells what another one is. */
const TELLS_WHAT =
  /,\s(?:an?|the|another|one of the|some|une?|le|la|una|uno|el|um|uma|il|lo|eine?|der|die|das|een|de|het)\s(?:[\p{L}-]+\s){1,5}(?:of|for|to|from|on|by|around|with|like|behind|de|du|des|del|di|da|do|von|zu|für|van|voor|pour|para|per)\s(?:\p{L}{1,3}\s)?[*_`"[]*$/iu;

/** The names before a cue that it may speak of. */
export function listNamesBefore(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  own: readonly PlacedMention[],
): readonly PlacedMention[] {
  const before = own.filter(({ end }) => end <= hit.start);
  const left = before.filter(
    (name, place) => !isCompared(view, name.start) && !isWithinApposition(view, before[place - 1], name),
  );
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

/** Whether a name stands between commas that tell what the one before it is. */
function isWithinApposition({ text }: SentenceView, other: PlacedMention | undefined, { start, end }: PlacedMention) {
  if (other === undefined || !/^[*_`"”)\]]*,\s/u.test(text.slice(end, end + 6))) return false;
  return TELLS_WHAT.test(text.slice(other.end, start)) && text.slice(other.end, start).startsWith(",");
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
