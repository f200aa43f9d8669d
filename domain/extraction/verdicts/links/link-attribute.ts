import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import {
  type CueTarget,
  mentionsOfClause,
  type PlacedMention,
  type SentenceView,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

/** What may stand between words that qualify a name and the name: "便利**な** X", "おすすめ**の**「X」". */
const JOINT = /^(?:な|の|だった|でした|している|してる)?\s?["'`*_「『[]{0,3}$/u;
/** A cue that begins with a particle has its name before it: "X **が**便利". */
const PARTICLE = /^(?:が|は|を|も|に|で|へ|と|から|の|って)/u;
const COMMA = /[、，]|,\s/u;

/** 「相性が**良さそうな** Doctrine」, 「**おすすめの** Biome」: in Japanese, words that qualify a name stand right before it. */
export function linkAttribute(view: SentenceView, hit: PhraseHit<CueTarget>, clause: number): CueLink | null {
  if (!hit.target.rule.startsWith("ja.")) return null;
  const { text } = view;
  const own = mentionsOfClause(view, clause);
  const next = own.find((mention) => mention.start >= hit.end);
  if (next === undefined || !JOINT.test(text.slice(hit.end, next.start))) return null;
  const last = own.findLast((mention) => mention.end <= hit.start);
  const isApart = last === undefined || COMMA.test(text.slice(last.end, hit.start));
  if (!isApart || PARTICLE.test(text.slice(hit.start, hit.end))) return null;
  const head = own.find((mention, place) => mention.start >= next.start && !qualifies(text, mention, own[place + 1]));
  const mentions = coordinateMentions(text, head ?? next, own).filter(({ start }) => start >= next.start);
  return { mentions, how: "object", trust: 0.95 };
}

/** 「DataMapper **な** Doctrine」: the first tells what the second is like. */
function qualifies(text: string, mention: PlacedMention, next: PlacedMention | undefined): boolean {
  return (
    next !== undefined && /^["'`*_」』]{0,3}\s?[なの]\s?["'`*_「『]{0,3}$/u.test(text.slice(mention.end, next.start))
  );
}
