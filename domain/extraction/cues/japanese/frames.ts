import type { Frame } from "../cue";

export const JAPANESE_FRAMES: readonly Frame[] = [
  { id: "from-to", joint: ["から"], ending: ["(に|へ)(移行|乗り換え|切り替え|置き換え)(した|しました|して|ている|済み|えた|えました|する)?", "(に|へ)(移行|統一|置き換え|乗り換え|切り替え)", "(に|へ)(乗り換|切り替|置き換)", "(に|へ)リプレース", "への移行"], first: "hold", second: "adopt", strength: 0.8 },
  { id: "instead-of", joint: ["(の代わりに|ではなく|じゃなくて)"], first: "hold", second: "adopt", strength: 0.6 },
];
