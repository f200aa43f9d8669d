import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import type { CueTarget, PlacedMention, SentenceView } from "./sentence-view";

/** What closes a name before its particle: marks, and spaces where the address of a link was. */
const CLOSING = /^["'`*_」』)）(\]\s]*/u;
/** Between names of a list. */
const LISTED = /^["'`*_」』)）\]\s]*(?:、|,|，|・|\/|と|や|&|＆|\+)\s?["'`*_「『(（[]*$/u;
/** 「SPA **など**で」: of its kind, before the particle. */
const AND_SUCH = /^(?:など|等|とか|たち|自体|そのもの|あたり)/u;
/** A noun stands in signs of its own; what is written in hiragana binds them. */
const NOUN = "[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9]";
const HOLDS_NOUN = new RegExp(NOUN, "u");
const STARTS_NOUN = new RegExp(`^\\s?((?!ー)${NOUN}+)`, "u");
/** The particle that the cue's own words start with, or that stands right before them. */
const OWN_PARTICLE = /^[をがにへでから]/u;
const OBJECT_BEFORE = /[をがに]$/u;
/** 「Slack **で** TS が採用された」「GitHub **に** Issue を」: the place, the doer or the source of what is said of something else. */
const OTHER_CASE = /^(?:で(?!き|す|し|な|は|も|の)|が(?!なくて)|に(?!は|も|つい|関)|から(?!は|も)|へ|より)/u;
/** 「Lex **と**今度**比較して**」: what something is compared or goes together with. */
const COMPARED = /^と(?!い|思|し|は)[^、。]{0,12}(?:比較|比べ|連携|違|対比)/u;
/** 「Ruby **を使うのに** X を入れなきゃいけないのはやめたい」: what something else is done for. */
const PURPOSE = /^を[^。、]{1,12}?(?:のに(?!は)|ために(?!は))/u;
/** 「REST **以外**の選択肢」「Kotest **等の**プラグイン」「Docker **コミュニティ**は」 */
const OF_ANOTHER =
  /^(?:以外|(?:コンテナ|コミュニティ|界隈|勉強会|本|書籍|ブログ|ドキュメント|チーム|開発者|エンジニア|ユーザー?|プラグイン|ドライバー?|リポジトリ|レポジトリ)(?=[はがをもにのでと])|(?:等|など)の[\p{Script=Han}\p{Script=Katakana}A-Za-z])/u;
/** 「`terraform **plan`する**のが遅い」: a command is typed. */
const TYPED = /^[a-z][\w -]*`\s?(?:する|して|した)/u;
/** 「GraphQL **スキーマ**に足す**拡張は**使えそう」「EC2 **台数を増やさずに**済み、管理が不要」: something else is spoken of. */
const COMPOUND = /^\s?[\p{Script=Han}\p{Script=Katakana}ー]/u;
const OTHER_TOPIC = /[\p{Script=Han}\p{Script=Katakana}ー]は|を[^。]{1,14}?(?:ことなく|ずに|なくても|なしに)/u;
/** 「Helm **によるインストール**は廃止予定」「Perl **Module** は遅かった」: a part or a use of it. */
const IS_PART =
  /^(?:による[\p{Script=Han}\p{Script=Katakana}ー]+|\s?(?:の\s?)?(?:[A-Z][a-z]{2,}|モジュール|プラグイン|ドライバー?|ライブラリ|ドキュメント|公式ドキュメント|クライアント))\s?(?:[はがも]|$)/u;
/** 「C++ **の NVI イディオム**知らなかった」「PHP **8.4 のプロパティフック**」: something of it. */
const OF_IT = /^\s?(?:\d[\d.]*\s?)?の\s?([\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9 ]{2,})\s?(?:[はがも]|$)/u;
/** What is of a thing without being a part: to take it in, to run it, to know it. */
const DEED =
  /^(?:導入|採用|移行|利用|使用|運用|活用|学習|検証|勉強|調査|開発|実装|設定|情報|今後|将来|動向|知識|概念|仕組み|中身|内部|存在|方向性|場合|話|良さ|辛さ|経験|管理|構築|保守|代わり|名前|お世話|公式)/u;
/** 「古くなった**モジュール**」「素晴らしい**例**」: said of the noun behind it; 「素晴らしい**ツール**」 of the name all the same. */
const OF_NOUN_BEHIND = /[いたるなだ]$/u;
const GENERIC =
  /^(?:ツール|ライブラリ|フレームワーク|言語|サービス|プロダクト|製品|技術|手法|アプローチ|仕組み|プラットフォーム|ソフト|ソフトウェア|選択肢|存在|機能|方法|印象|感じ|状態|状況|とき|時|頃|今|上|後|前|際|点|分|人|方|側|理由|場合|予定|気|模様|様子|結果|一方|反面|以上|以降|為|件|事|所|物|子|奴)/u;
/** 「夜間バッチは全部**これ**で動いている」: a pronoun stands for what was named. */
const STANDS_FOR = /(?:これ|それ|こちら|こっち|あれ)\s?$/u;
/** Cues of looking into something: a part of it will do. */
const LOOKS = /^(?:look|reminder|wished|mean-to-study|weigh-later)/u;

/**
 * Whether a Japanese cue is said of something else than a name before it: particles tell what a noun is to its verb, so
 * what stands with another one, or before another noun, is not what the cue speaks of.
 */
export function isOtherCase(
  { text, span, mentions }: SentenceView,
  hit: PhraseHit<CueTarget>,
  name: Pick<PlacedMention, "start" | "end">,
): boolean {
  if (hit.start < name.end) return false;
  const behind = text.slice(endOfListed(text, mentions, name, hit.start), hit.start).replace(CLOSING, "");
  if (OF_ANOTHER.test(behind) || TYPED.test(behind) || namesOtherTopic(behind)) return true;
  const between = behind.replace(AND_SUCH, "");
  const words = text.slice(hit.start, hit.end);
  if (COMPARED.test(between) || isPart(hit, behind)) return true;
  if (hit.target.ring === "hold" && PURPOSE.test(between)) return true;
  const { said, isOwn } = argumentOf(between, words);
  if (said !== null && STANDS_FOR.test(said)) return false;
  if (said !== null) return OTHER_CASE.test(between) && (isOwn || namesNoun(said)) && !/の$/u.test(said);
  return isOfNounBehind(words, text.slice(hit.end, Math.min(hit.end + 12, span.end)));
}

/** 「Redis、**Valkey** の統合」: what stands behind the last of several names is said of each. */
function endOfListed(
  text: string,
  mentions: readonly PlacedMention[],
  name: Pick<PlacedMention, "end">,
  before: number,
): number {
  let { end } = name;
  for (const next of mentions)
    if (next.start >= end && next.end <= before && LISTED.test(text.slice(end, next.start))) end = next.end;
  return end;
}

/** 「Rust は**すごい**」, not 「**すごい**。」 below a title: a plain quality is said of the name beside it, or else of the talk. */
export function isSaidBeside({ target }: PhraseHit<CueTarget>): boolean {
  return target.cue.near === 0 && target.cue.side === "subject" && target.rule.startsWith("ja.");
}

function namesOtherTopic(behind: string): boolean {
  return COMPOUND.test(behind) && OTHER_TOPIC.test(behind);
}

/** What stands before the particle that ties a cue to its noun; null where a cue has none. */
function argumentOf(between: string, words: string): { readonly said: string | null; readonly isOwn: boolean } {
  if (OWN_PARTICLE.test(words)) return { said: between, isOwn: /^[をが]/u.test(words) };
  return OBJECT_BEFORE.test(between) ? { said: between.slice(0, -1), isOwn: false } : { said: null, isOwn: false };
}

/** 「GitHub に **Issue** を」: another noun behind the name's particle. */
function namesNoun(said: string): boolean {
  return HOLDS_NOUN.test(said.replace(OTHER_CASE, ""));
}

function isPart({ target }: PhraseHit<CueTarget>, behind: string): boolean {
  if (target.ring === "hold") return IS_PART.test(behind);
  const part = target.ring === "assess" && !LOOKS.test(target.cue.id) ? OF_IT.exec(behind)?.[1] : undefined;
  return part !== undefined && !DEED.test(part.trim());
}

/** 「不安定**なテスト**」「使われていない**命令**」: whether a cue's words tell what the noun behind them is like. */
export function isOfNounBehind(words: string, after: string): boolean {
  if (/^な[\p{Script=Han}\p{Script=Katakana}]/u.test(after)) return true;
  const noun = OF_NOUN_BEHIND.test(words) ? STARTS_NOUN.exec(after)?.[1] : undefined;
  return noun !== undefined && !GENERIC.test(noun);
}
