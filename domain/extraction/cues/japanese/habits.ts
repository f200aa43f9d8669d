import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people keep, drop, start and put off, said with everyday words. */
export const JAPANESE_HABITS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    { id: "no-reason-to-leave", side: "subject", strength: 0.75, inherits: true, phrases: ["(を)?(やめる|離れる|変える|乗り換える|戻す)理由(が|は)(ない|見当たらない|なし)", "(に)?戻る理由(が|は)?(ない|なし)", "から(もう)?戻れない", "(に|には)もう戻(りたくない|れない|らない)"] },
    { id: "enough", side: "subject", strength: 0.65, phrases: ["で(十分|事足りる|問題ない|困っていない)", "一択"] },
  ],
  trial: [
    {
      id: "own-step",
      side: "subject",
      strength: 0.68,
      inherits: true,
      phrases: [
        "(だけ|一部)(で)?(先行|試験|試し)(に)?(利用|導入|運用)",
        "(先行|試験|お試し)(利用|導入)",
        "(まずは|小さく)(試|始)(し|め)(たい|る|てみる)",
        "(なら|には)使えるが",
        "が許せる",
        "(やる|試す|入れる|差し替える)価値(が)?(ある|あり)",
        "(来週|来月|来期|今期)(やる|試す|入れる|着手)",
        "(検証|開発|ステージング)環境(に|で)(入れ|試し)(て|たい)",
      ],
    },
  ],
  assess: [{ id: "first-heard", side: "subject", strength: 0.66, inherits: true, phrases: ["(増え|大きくなっ|必要になっ)たら(再考|再検討|考える|検討)", "(再考|再検討)", "(まだ)?(発展途上|未成熟|過渡期)", "(うちに|うちには)(まだ)?早い", "(様子を見|動向を追)(る|いたい|たい)"] }],
  hold: [
    {
      id: "worn-out",
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: [
        "(に|で)人(取られ|張り付)",
        "(停止|廃止|撤去|終了|解約)(予定|決定|済み)",
        "(誰も|みんな)(触りたがらない|触らない|使わない|使いたがらない|メンテできない|読めない)",
        "(は|が)?(大げさ|大袈裟|オーバースペック|過剰|牛刀)",
        "(早々に|すぐに|途中で)?(諦めた|あきらめた|断念した|断念)",
        "は(やらない|使わない|採用しない|入れない)(方針|ことに|と決めた|判断)",
        "かえって(複雑|大変|遅く|面倒|不便)",
        "(から)?卒業した",
        "(運用|管理|維持)(が|に)(疲れ|回らな|つら)",
      ],
    },
  ],
};
