/** 「メッチャ」「イイ」「ヤバイ」「キツい」: words that are written in katakana for their sound. */
const LOUD =
  /(?<![ァ-ヺー])(?:イイ|ヨイ|ヨサ|ヨシ|スゴイ?|スゲ[ーェ]?|メッチャ|メチャクチャ|メチャ|ムチャクチャ|ヤバイ?|ツラ[イミ]?|キツイ?|シンドイ?|ダメ|イヤ|キライ|スキ|ラク|ムリ|ホント|ナルホド|オススメ|キレイ|カンタン|ウマク?|ハヤイ|オソイ|オモイ|カルイ|コワイ|モッタイナイ|アリ|ナシ|ビミョウ|ラシイ|カモ)(?![ァ-ヺー])/g;
/** 「すごーい」「めっっちゃ」「いいなー」「よさそ〜」: sounds that are only drawn out. */
const DRAWN_OUT = /(?<=[ぁ-ゖ])[ー〜～]+|(?<=っ)っ+/g;
const KANA = /[ぁ-ゖ]/;
const NOTHING = "\u200b";
const FROM_KATAKANA_TO_HIRAGANA = 0x60;

/**
 * A text of the same length in which Japanese slang stands as the cue files spell it: in hiragana, without drawn-out sounds.
 * The text itself where it holds no hiragana.
 */
export function spellPlainly(text: string): string {
  if (!KANA.test(text)) return text;
  return text.replace(LOUD, toHiragana).replace(DRAWN_OUT, (sounds) => NOTHING.repeat(sounds.length));
}

function toHiragana(word: string): string {
  return word.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FROM_KATAKANA_TO_HIRAGANA));
}
