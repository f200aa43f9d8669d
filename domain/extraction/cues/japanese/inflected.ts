import type { Words } from "@/domain/extraction/cues/cue";
import { doneForms, fiveStepVerb, nounVerb, oneStepVerb, ongoingForms, shunnedForms, type VerbStems, wishedForms } from "./verb-forms";

/** To use, to take in, to run. */
const USE = [fiveStepVerb("使う"), oneStepVerb("用いる"), ...["利用", "使用", "活用", "採用", "導入", "運用", "愛用", "併用", "多用"].map(nounVerb)];
/** To take up for good: what was done once tells it. */
const TAKE_UP = ["採用", "導入", "選択", "選定", "本番導入", "本番投入", "標準化"].map(nounVerb);
/** To give a first go. */
const TRY = [
  ...["使う", "触る", "試す", "やる", "移す", "始める"].map((plain) => (plain.endsWith("める") ? oneStepVerb(plain) : fiveStepVerb(plain))),
  ...["入れる", "取り入れる", "採り入れる", "試みる", "乗り換える", "置き換える", "切り替える"].map(oneStepVerb),
  ...["導入", "採用", "利用", "活用", "使用", "検証", "移行", "適用", "提案", "実践"].map(nounVerb),
];
/** To learn more of. */
const LOOK = [
  ...["読む", "学ぶ", "知る", "追う", "見直す", "見返す", "読み返す", "読み直す", "学び直す", "押さえる"].map((plain) => (plain.endsWith("える") ? oneStepVerb(plain) : fiveStepVerb(plain))),
  ...["調べる", "見る", "追いかける", "覚える", "調べ直す", "掘り下げる", "眺める"].map((plain) => (plain.endsWith("す") ? fiveStepVerb(plain) : oneStepVerb(plain))),
  ...["調査", "確認", "勉強", "学習", "深掘り", "深堀り", "復習", "理解", "チェック", "キャッチアップ", "ウォッチ", "検討", "比較", "注視"].map(nounVerb),
];
/** To make something with it. */
const BUILD = ["書く", "書き直す", "作る", "作り直す", "組む", "組み直す"].map(fiveStepVerb);
/** To start with. */
const BEGIN = ["始める", "導入し始める", "利用し始める", "取り入れ始める", "書き始める"].map(oneStepVerb);
/** To be made to suffer by. */
const SUFFER = ["苦しめられる", "悩まされる", "泣かされる", "振り回される", "疲れる"].map(oneStepVerb);
/** To keep away from. */
const SHUN = [fiveStepVerb("使う"), fiveStepVerb("選ぶ"), oneStepVerb("入れる"), ...["採用", "導入", "利用", "使用"].map(nounVerb)];
/** To get rid of. */
const DROP = [...["避ける", "やめる", "止める", "辞める", "捨てる"].map(oneStepVerb), ...["外す", "剥がす", "手放す", "消す"].map(fiveStepVerb), ...["廃止", "撤去", "廃棄", "撤廃", "削除", "卒業"].map(nounVerb)];

function join(verbs: readonly VerbStems[], formsOf: (verb: VerbStems) => string): string {
  return `(${verbs.map(formsOf).join("|")})`;
}

/** What is done with a technology, in every form that its verb takes in notes. */
export const JAPANESE_INFLECTED: Words = {
  adopt: {
    "in-use": { side: "subject", strength: 0.65, phrases: [`(を|も|は|が)${join(USE, ongoingForms)}`] },
    "taken-up": { side: "subject", strength: 0.68, phrases: [`(を|も)${join(TAKE_UP, doneForms)}`] },
    // Without a verb, as notes are jotted down: 「キャッシュに Redis を利用」.
    "jotted-use": { side: "subject", strength: 0.6, closes: true, phrases: ["を(採用|導入|利用|使用|活用|愛用|併用)", "で(構築|実装|運用)"] },
    passive: { side: "subject", strength: 0.62, phrases: ["(が|は|も)(採用|導入|本番導入|標準採用)され(た|て|ました|ている|ています)", "が(広く)?(使われて|利用されて)(いる|います)"] },
    "let-us": { side: "subject", strength: 0.62, closes: true, near: 0, phrases: ["(を|は|も)?(ちゃんと|もっと|積極的に|どんどん|まず|まずは|素直に|ガンガン|うまく|とりあえず)?使(おう|いましょう)"] },
    "bare-praise": { side: "subject", strength: 0.6, closes: true, near: 0, phrases: ["便利", "最高", "優秀", "(が|は|も|って)?最強(だ|です|だった|でした)?", "(は|が)必須(だ|です|だと思う|と思う|とのこと|らしい)?"] },
    "house-standard": { side: "subject", strength: 0.7, phrases: ["を(社内|全社|標準|共通|メイン|主要|第一|メインの|共通の)(標準|共通)?(言語|DB|データベース|フレームワーク|基盤|ツール|スタック)(に|として)(し|採用|使|選|定め)"] },
    concluded: { side: "subject", strength: 0.6, phrases: ["という(結論|選択)(でした|だった|になった|になりました|に至った|です)?"] },
    changed: { side: "subject", strength: 0.66, near: 0, phrases: ["に(置き換え|差し替え|載せ替え|書き換え|書き直し|リプレースし|リプレイスし|リライトし)(た|ました|て(よかった|良かった|正解))"] },
    arrived: { side: "subject", strength: 0.68, phrases: ["に(行き着いた|行き着きました|行き着く|たどり着いた|たどり着きました|収束した|落ち着きました)"] },
    often: {
      side: "subject",
      strength: 0.68,
      phrases: ["(は|も|を|が)?(私も|僕も|自分も|普段|普段から|いつも|昔から|業務で|仕事で)?(よく|いつも|普段から|ずっと|日々|毎日)(使う|使います|使っている|使っています|使ってる|使わせて|利用している|利用しています|お世話に)", "に(は)?(いつも|日々|普段から|大変)?お世話になって(いる|います|おります|る)"],
    },
  },
  trial: {
    begun: { side: "subject", strength: 0.62, phrases: [`(を|も)${join(BEGIN, doneForms)}`, "(へ|に)の(全面)?移行(を|が|も)(進め|始め|完了し|進ん|終え|決め)(て|た|で|まし|だ)"] },
    wanting: { side: "subject", strength: 0.68, inherits: true, phrases: ["(に)?(し|使い|試し|触り|移行し|入れ|導入し|乗り換え)たさ(が|は|も)?(ある|あり|あります|出てきた)"] },
    "wished-build": { side: "subject", strength: 0.68, near: 0, asks: true, phrases: [`で(も)?(一度|何か|なにか|サービスを|アプリを|全部)?${join(BUILD, wishedForms)}`] },
    wished: { side: "subject", strength: 0.72, inherits: true, asks: true, phrases: [`(を|は|も|で|に|へ)?${join(TRY, wishedForms)}`] },
  },
  assess: {
    worthy: { side: "subject", strength: 0.68, inherits: true, asks: true, phrases: ["(は|も)?(検討|調査|注目|一見|一読)(に値する|に値します|の価値あり|の価値がある|する価値がある|する価値あり)"] },
    hot: { side: "subject", strength: 0.64, closes: true, phrases: ["(が|は|も)(アツい|熱い|激アツ|あつい|アツそう|ホット|盛り上がっている|盛り上がってきた)(です|らしい|とのこと)?"] },
    "what-for": { side: "subject", strength: 0.64, inherits: true, asks: true, phrases: ["(を使って|で)?(何か|なんとか|うまく)?(使え|活用でき|利用でき|応用でき|出来|でき)ないか(な|と|を)(ー)?(と)?(思|考え|検討|模索)?"] },
    wished: { side: "subject", strength: 0.7, inherits: true, asks: true, phrases: [`(を|は|も|について)?${join(LOOK, wishedForms)}`] },
  },
  hold: {
    suffered: { side: "subject", strength: 0.74, phrases: [`(に|には|にも|で)(かなり|相当|ずっと|散々|さんざん|だいぶ|随分)?${join(SUFFER, doneForms)}`, "に(は)?(かなり|相当|だいぶ)?(手こずっ|てこずっ|手を焼い|苦労し)(た|ている|ています|ました)"] },
    bottleneck: { side: "subject", strength: 0.64, closes: true, phrases: ["(のが|点が|が|さが)(ネック|難点|致命的|致命傷)(だ|です|だった|でした|とのこと|らしい)?"] },
    costly: { side: "subject", strength: 0.6, closes: true, near: 0, phrases: ["(は|が)(ちょっと|少し|かなり|やっぱり|やはり|とにかく|正直|さすがに)?(お高い|高い|高すぎる|高価|高かった|高すぎた)(です|よね|とのこと|らしい)?", "(は|が)?(もう|すでに|既に)?EOL(になった|になる|です|を迎えた|を迎える)?"] },
    asleep: {
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: [
        "(開発|更新|メンテ|メンテナンス|コミュニティ)(が|は|も)?(停滞|滞って|止まってしま|落ち着いてしま|おちついてしま|活発ではない|活発でない|活発じゃない|盛んではない)",
        "活発(ではない|でない|じゃない)",
        "(archive|アーカイブ)(され|済み|になった|になって|になりました)",
        "考え(た|直した)(方|ほう)が(よさそう|良さそう|いい|良い|よい)",
      ],
    },
    groan: { side: "subject", strength: 0.62, phrases: ["(辛|つら|しんど|面倒|面倒くさ|厳し|きつ)そう", "(めんどい|めんどくさい|びみょい|びみょう|ビミョー|ビミョウ)", "(を)?(使う|使うの|利用するの|使用)(は|も)?(NG|ダメ|だめ|駄目)"] },
    shunned: { side: "subject", strength: 0.8, inherits: true, phrases: [`(を|は|も|が)?${join(SHUN, shunnedForms)}`] },
    dropped: { side: "subject", strength: 0.8, phrases: [`(を|も)(${join(DROP, doneForms)}|${join(DROP, ongoingForms)})`] },
  },
};
