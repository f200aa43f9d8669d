import type { CueLink } from "@/domain/extraction/verdicts/grammar/cue-link";
import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";

/** 「便利**そう**だった」 judges by the looks, 「便利**かも**」 by a guess. */
const LOOKS_LIKE = /^(?:そう|(?:だった|です|なの|なん|の|ん)?(?:かも|かな(?!り)|だろうか|でしょうか|じゃないか))/u;
/** 「便利**だ**そうだ」「使いやす**い**そうです」 pass on what others say. */
const PASSED_ON = /[だいたる]$/u;
/** 「遅い**と評判**だが」「スケールしない**とイメージ**が強かった」「使えない**と思っていた**」: what is said around, or was believed once. */
const TOLD_AROUND =
  /^(?:だ|です|な)?[」』"]?(?:と(?:の|いう|いった)?|って|という)(?:評判|噂|うわさ|言われ|いわれ|思って(?:い|た)|思い込|思われ|勘違い|誤解|先入観|イメージ|印象(?:だった|があった|が強))/u;
/** 「気になった**のは** X」「一番良かった**やつは** X」: what is meant stands behind. */
const POINTS_ON =
  /^(?:した|していた|だった|かった|な|だと(?:思|感じ)った|と(?:思|感じ)った|ている|た)?(?:の|やつ|もの|ポイント|ツール|技術|サービス|機能|言語|ライブラリ)(?:は|が|として(?:は)?)(?!いい|良い)/u;
/** 「気になったのは **Deno です**」, not 「楽しみなのが Android アプリの**対応を**…」 */
const ENDS_NAME = /^["'`*_」』)）\]\s]*(?:です|でし|だ|で|かな|という|とか|など|と|や|[。、,.!！]|$)/u;
/** Words that may stand between 「のは」 and the name, in characters. */
const MAX_REACH = 12;

/** What turns a Japanese cue right behind it: it is only how something looks, or only what others say of it. */
export function turnsBehind(view: SentenceView, { target, end }: PhraseHit<CueTarget>): "seeming" | "hearsay" | null {
  if (!target.rule.startsWith("ja.")) return null;
  const after = view.text.slice(end, Math.min(end + 16, view.span.end));
  if (TOLD_AROUND.test(after)) return "hearsay";
  if (target.ring !== "adopt" || !LOOKS_LIKE.test(after)) return null;
  return after.startsWith("そう") && PASSED_ON.test(view.text.slice(end - 1, end)) ? null : "seeming";
}

/**
 * 「気になったのは **Deno**」: a cue made a noun points at what is named behind it.
 * @returns null where the cue points nowhere; a link without mentions where what it points at is no technology
 */
export function linkBehindTopic(view: SentenceView, { target, end }: PhraseHit<CueTarget>): CueLink | null {
  if (!target.rule.startsWith("ja.")) return null;
  const joint = POINTS_ON.exec(view.text.slice(end, Math.min(end + 16, view.span.end)));
  if (joint === null) return null;
  const from = end + joint[0].length;
  const named = view.mentions.find(({ start }) => start >= from && start - from <= MAX_REACH);
  const isMeant =
    named !== undefined && ENDS_NAME.test(view.text.slice(named.end, Math.min(named.end + 8, view.span.end)));
  return { mentions: isMeant ? [named] : [], how: "object", trust: 0.95 };
}
