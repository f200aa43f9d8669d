import type { Frame } from "../cue";

export const JAPANESE_FRAMES: readonly Frame[] = [
  {
    id: "from-to",
    joint: ["から"],
    ending: [
      "(に|へ)(移行|統一|リプレース|全面移行|完全移行|段階移行)(した|しました|して|する|済み|中|ている|していた|した話|する話)?",
      "(に|へ)(乗り換え|切り替え|置き換え|載せ替え|移し替え|書き換え|変え|替え)(た|ました|て|ている|る|中|済み|えた|えました|た話|る話)?",
      "(に|へ)(乗り換|切り替|置き換)",
      "(に|へ)移(った|りました|る|っている|した|しました)",
      "への移行",
    ],
    first: "hold",
    second: "adopt",
    strength: 0.8,
  },
  { id: "quit-for", joint: ["(をやめて|を捨てて|を廃止して|を外して|を剥がして|をやめ|を捨て)"], ending: ["(に|へ)(移行|統一|乗り換え|切り替え|置き換え|変え|替え|し|戻し)(した|しました|て|た|る|ました)?", "を(採用|導入|使う|選択)(した|しました|ことに)?"], first: "hold", second: "adopt", strength: 0.85 },
  { id: "replace-with", joint: ["を"], ending: ["(に|へ|で)(置き換え|リプレース|差し替え|移行|統一|乗り換え|切り替え)(た|ました|る|て|した|しました|する|済み|ている|中)?"], first: "hold", second: "adopt", strength: 0.8 },
  { id: "instead-of", joint: ["(の代わりに|ではなく|じゃなくて)"], first: "hold", second: "adopt", strength: 0.6 },
];
