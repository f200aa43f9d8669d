import type { Words } from "@/domain/extraction/cues/cue";

/** 「使いやす**い**」「使いやす**かった**」「使いやす**すぎる**」「使いやす**くて**」 */
function inflect(stems: readonly string[]): string {
  return `(${stems.join("|")})(い|かった|かったし|すぎ|過ぎ|くて)`;
}

/** 「便利」「便利**だった**」「便利**すぎる**」「便利**で**」 */
function decline(nouns: readonly string[]): string {
  return `(${nouns.join("|")})(だ|だった|です|でした|すぎ|過ぎ|で)?`;
}

/** 「X **の方が**」: what may stand between a name and its quality beside a particle. */
const TIE = "(の方が|のほうが|の方は|というのは|自体は|自体が)?";
/** 「**めっちゃ**便利」「**マジで**便利」 */
const VERY =
  "(とても|とっても|すごく|かなり|非常に|めちゃくちゃ|めちゃめちゃ|めちゃ|めっちゃ|むちゃくちゃ|超|まじで|まじ|マジで|マジ|ほんと|ほんとに|ほんとうに|本当に|実に|だいぶ|けっこう|結構|なかなか|やっぱり|やはり|地味に|普通に|相変わらず|さすがに|正直|ちょっと|少し|とにかく|断然|一番|いちばん|意外と|割と|わりと|なにげに|何気に|ガチで|鬼)?";

function say(...qualities: readonly string[]): readonly string[] {
  return qualities.map((quality) => `${TIE}${VERY}${quality}`);
}

const HANDY = decline(["便利", "べんり", "快適", "手軽", "お手軽", "実用的", "有用", "使い勝手がいい", "使い勝手が良い", "使い勝手がよい"]);
const HANDLES_WELL = inflect(["使いやす", "書きやす", "扱いやす", "作りやす", "触りやす", "始めやす", "導入しやす"]);
const GREAT = `(${decline(["優秀", "最高", "最強"])}|${inflect(["素晴らし", "すばらし"])})`;
const LIKED = decline(["有能", "素敵", "すてき", "神", "好き", "大好き", "イケてる", "いけてる", "推せる", "いい感じ", "良い感じ", "捗る", "はかどる"]);
const STRONG = inflect(["すご", "凄", "強", "つよ", "ありがた", "有り難", "嬉し", "うれし", "楽し", "賢", "美し", "熱", "手厚", "頼もし", "心強"]);
const GOOD = "(いい|良い|よい|ええ|楽|らく)(です|ですね|よね|ね|な|なあ|なぁ|よ|ぞ|と思う|と思った|と思いました)?";

/** 「X **という便利ツール**」 */
const KIND = "(ツール|ライブラリ|フレームワーク|サービス|プラグイン|パッケージ|モジュール|gem|コマンド|機能|仕組み|言語|プロダクト|製品|ソフト|ソフトウェア|アプリ|拡張|拡張機能|やつ|もの|技術|手法|エディタ|データベース|wrapper|ラッパー)";
const SUCH = "(という|っていう|って|といった)(とても|すごく|めっちゃ|めちゃくちゃ|超|かなり|非常に)?";

const SORE = `(${inflect(["辛", "つら", "しんど", "面倒くさ", "めんどくさ", "めんど"])}|${decline(["微妙", "びみょう", "いまいち", "イマイチ", "いまひとつ", "面倒", "めんどう"])})`;
const HANDLES_BADLY = inflect(["使いにく", "使いづら", "扱いにく", "扱いづら", "書きにく", "書きづら", "触りにく", "導入しづら"]);
const HARSH = inflect(["きつ", "厳し", "ややこし", "ださ", "ダサ", "ひど", "酷", "怖", "こわ", "うざ", "重た"]);
const POOR = decline(["不便", "だめ", "ダメ", "駄目", "残念", "嫌", "いや", "嫌い", "きらい", "大嫌い", "苦手", "地獄", "無理", "いらない", "要らない", "力不足", "物足りない"]);
const HEAVY = `${inflect(["重", "おも", "遅", "おそ", "脆", "もろ"])}(です|ですね|よね|ね|な|なあ|なぁ)?`;

/**
 * What a technology is said to be in a word, in every form that the word takes in notes. What is said of people and talks
 * as well counts only right beside a name.
 */
export const JAPANESE_ADJECTIVES: Words = {
  adopt: {
    handy: { side: "subject", strength: 0.62, inherits: true, near: 2, phrases: say(HANDY, HANDLES_WELL, GREAT) },
    "such-a-good": { side: "subject", strength: 0.62, near: 0, phrases: [`${SUCH}(便利な|便利|素晴らしい|すばらしい|優れた|良い|いい|すごい|神|強力な|優秀な|素敵な|最高の|ありがたい)${KIND}`] },
    "to-use-on": { side: "subject", strength: 0.62, near: 1, phrases: ["(を)?使っていこ(う)?(と思|って思|って気)"] },
    fine: { side: "subject", strength: 0.6, near: 0, phrases: say(LIKED, STRONG) },
    "good-point": { side: "subject", strength: 0.56, near: 4, phrases: [`(の|ところ|とこ|点)(が|は|も)${VERY}(${GOOD}|${LIKED}|便利|強み|魅力)`, `(の|ところ|とこ|点)(が|は|も)${VERY}(嬉し|うれし|ありがた|すご|強)い`] },
    good: { side: "subject", strength: 0.58, closes: true, near: 0, phrases: [`${TIE}${GOOD}`] },
  },
  trial: {
    "to-be-next": { side: "subject", strength: 0.72, near: 0, phrases: ["に(したい|してみたい|していきたい)(な|なぁ|なあ|と思|と考え|です|ところ)"] },
  },
  assess: {
    "such-a-curious": { side: "subject", strength: 0.62, near: 0, asks: true, phrases: [`${SUCH}(面白い|面白そうな|おもしろい|興味深い|気になる|変わった|謎の|新しい)${KIND}(が|も|を)(ある|あり|知|気にな|見つけ|発見)`] },
    "curious-idea": { side: "subject", strength: 0.62, phrases: ["という(発想|アプローチ|考え方|アイデア|アイディア|試み|やり方|使い方|取り組み)(は|が|も)(とても|非常に|すごく|かなり|めっちゃ)?(面白|おもしろ|興味深|新鮮|斬新|目から鱗)"] },
    "may-do": { side: "subject", strength: 0.64, inherits: true, asks: true, phrases: ["(を|が|と)?(使う|採用する|導入する|する|入れる|使った)(の)?(と|が|も|ほうが|方が)?(いい|良い|よい|よさそう|良さそう|ありか|あり)(の)?(かも|かな|かもしれない|かもしれません|じゃないか)"] },
    "hoped-for": { side: "subject", strength: 0.64, near: 0, phrases: ["に(は)?(期待|期待したい|期待して|期待大|期待しか)"] },
    "to-be-the-base": { side: "subject", strength: 0.6, near: 4, phrases: ["(基盤|標準|スタンダード|主流|デファクト)(に|と)(なる|なっていく)(と思|と感じ|だろう|でしょう|のでは)", "(基盤|標準|スタンダード|主流|デファクト)(に|と)(なりそう|なるそう)"] },
    "not-at-once": { side: "subject", strength: 0.64, inherits: true, phrases: ["(は|も|を)?(即|すぐに|すぐ|今すぐ|いますぐ|無理に|無理して|急いで)(採用|導入|利用|使用|移行)?(す|する|使う|入れる|乗り換える)?(べき|ほど|必要|もの)?(もの|こと)?(では|でも|は|も|じゃ)?(ない|なさそう|ありません|なかった)"] },
  },
  hold: {
    "no-gain": { side: "subject", strength: 0.64, inherits: true, phrases: ["(改善|効果|成果|恩恵|メリット|うまみ|旨み|旨味)(は|が|も)(あまり|ほとんど|全然|まったく|全く|そこまで|思ったほど)?(叶わなかった|得られなかった|出なかった|見られなかった|なかった|感じられなかった|感じなかった|薄かった|薄い)"] },
    sore: { side: "subject", strength: 0.7, inherits: true, phrases: say(SORE, HANDLES_BADLY) },
    poor: { side: "subject", strength: 0.64, near: 0, phrases: say(HARSH, POOR) },
    heavy: { side: "subject", strength: 0.58, closes: true, near: 0, phrases: say(HEAVY) },
  },
};
