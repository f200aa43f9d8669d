import type { PhraseHit } from "./phrase-trie";
import type { CueTarget, PlacedMention, SentenceView } from "./sentence-view";

/** What stands behind a name in Japanese that is only there to be compared with: "REST **以外**の選択肢", "Spring Boot **と違って**". */
const SET_ASIDE =
  /^["'`*_」』)）]{0,3}\s?(?:以外|じゃなく|ではなく|だけでなく|と(?:は)?(?:違|異な|比べ|比較)|に(?:比べ|対抗|代わ|変わ)|より|のよう[なに]|みたい|っぽ|の代わり)/u;
/** "Laravel **の** Eloquent は": what is spoken of stands last. */
const OWNED = /^["'`*_」』]{0,3}\s?の\s?["'`*_「『]{0,3}$/u;

/** The names before a cue that it may speak of. */
export function listNamesBefore(
  view: SentenceView,
  hit: PhraseHit<CueTarget>,
  own: readonly PlacedMention[],
): readonly PlacedMention[] {
  const left = own.filter((mention) => mention.end <= hit.start);
  if (left.length === 0 || !hit.target.rule.startsWith("ja.")) return left;
  return left.filter(({ end }, place) => {
    const next = left[place + 1];
    if (next !== undefined && OWNED.test(view.text.slice(end, next.start))) return false;
    return !SET_ASIDE.test(view.text.slice(end, end + 12));
  });
}
