import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people did with a technology, by families of verbs, each in the persons and tenses that notes use. */
export const JAPANESE_VERBS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "stayed-on",
      side: "subject",
      strength: 0.74,
      inherits: true,
      phrases: [
        "(が|を|は)?(入れて|導入して|使って|選んで|採用して)(一番|本当に|心から)(よかった|良かった|正解)",
        "に(勝る|優る|代わる|かなう)(もの|ツール|選択肢)(は|が)?(ない|なし|いない|見当たらない)",
        "(他|別|周り|隣)の(部署|チーム|部門)(も|にも|でも)(続々|次々)(と)?(乗ってきた|使い始めた|導入|広がった|広がって)",
        "(に|で)落ち着(いている|いた|いて)",
        "(のおかげで|に助けられ)",
        "を通さないと(本番|リリース)",
      ],
    },
  ],
  trial: [
    {
      id: "some-first",
      side: "subject",
      strength: 0.7,
      inherits: true,
      asks: true,
      phrases: ["(試運転|試験運用|試行|トライアル|試験稼働)(中|を始めた|を開始|している|の段階)", "(使い|試し|入れ|触り)始めた(ところ|ばかり|段階)", "(うまく|問題なく)(いけ|行け|動け)ば(広げ|展開|残り|全体)", "(一つ|ひとつ|1つ)ずつ(移行|移して|置き換え|入れて)", "という条件(付き|つき)で"],
    },
  ],
  assess: [
    {
      id: "weigh-later",
      side: "subject",
      strength: 0.72,
      inherits: true,
      asks: true,
      phrases: ["(本番|導入|採用|投入)(に|へ|で)?(出す|入れる|使う|載せる|する)?のは(もう少し|まだ|もうしばらく|当分)(先|後)", "(は|が)?(これから|今後)(の技術|に期待|が楽しみ)", "と(比べて|比較して)(みたい|みる|みよう)", "(時間|余裕|暇)(が)?(できたら|あれば|があれば)(触|読|調|見)"],
    },
  ],
  hold: [
    {
      id: "ended-up-leaving",
      side: "subject",
      strength: 0.76,
      inherits: true,
      phrases: [
        "(専任|専門家|詳しい人|専属)(が)?(いないと|いなければ|なしでは|不在だと)(厳しい|無理|回らない|きつい|辛い)",
        "(結局|最終的に)(外した|やめた|捨てた|消した|止めた)",
        "(は|が)?肌に合わな(い|かった)",
        "(は|も)?(そろそろ|いい加減|いつになったら)(捨て|やめ|引退|止め|卒業)",
        "(値上げ|料金改定)に(ついていけ|耐えられ)(ず|ない|なかった)",
        "(得る|得られる)もの(より|よりも)(手間|コスト|苦労)",
      ],
    },
  ],
};
