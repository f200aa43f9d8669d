/**
 * Japan's most common surnames of two characters and more, as its directories count them. Before one to three characters
 * they tell a person ("山田太郎") from other words of that length ("再分配"). Those that are everyday words are left out.
 */
export const JAPANESE_SURNAMES: ReadonlySet<string> = new Set(
  `
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 池田 橋本
  阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 岡本 金子 藤原 三浦 中野 中川 原田
  松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野
  杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 櫻井 野口 松尾 野村 菊地 菊池 木下 新井 渡部 佐野 大西 杉本 古川 浜田 市川 小松 高野
  水野 吉川 山内 西田 飯田 島田 川口 安田 本田 川崎 五十嵐 川村 熊谷 須藤 三宅 宮田 松岡 荒木 永井 大島 黒田 福島 片山 星野 吉村 服部 岩田
  浅野 福井 荒井 矢野 河野 本間 秋山 沢田 澤田 堀内 大久保 川上 望月 早川 関口 小池 栗原 松下 萩原 広瀬 廣瀬 久保田 松浦 成田 田口 大橋
  野田 馬場 上原 川島 尾崎 大谷 田辺 石原 内藤 坂口 萩野 三好 平田 岡崎 奥村 宮川 児玉 宮下 堀江 三上 岡野 関根 東海林 小山 小田 樋口
  `
    .trim()
    .split(/\s+/),
);
