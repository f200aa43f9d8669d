/** The forms of a Japanese verb that its endings are put to. */
export interface VerbStems {
  /** "使う" */
  readonly plain: string;
  /** "使って" */
  readonly te: string;
  /** "使った" */
  readonly past: string;
  /** "使い" */
  readonly polite: string;
  /** "使わ" */
  readonly negative: string;
  /** "使お", "入れよ" */
  readonly volitional: string;
}

/** The last sign of a verb in う, く, …: what it turns into before polite, negative, volitional and て-endings. */
const FIVE_STEPS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  う: ["い", "わ", "お", "って"],
  く: ["き", "か", "こ", "いて"],
  ぐ: ["ぎ", "が", "ご", "いで"],
  す: ["し", "さ", "そ", "して"],
  つ: ["ち", "た", "と", "って"],
  ぬ: ["に", "な", "の", "んで"],
  ぶ: ["び", "ば", "ぼ", "んで"],
  む: ["み", "ま", "も", "んで"],
  る: ["り", "ら", "ろ", "って"],
};

/** The stems of "使う", "触る": verbs of five steps. Throws where the last sign is none of theirs. */
export function fiveStepVerb(plain: string): VerbStems {
  const stem = plain.slice(0, -1);
  const steps = FIVE_STEPS[plain.slice(-1)];
  if (steps === undefined) throw new Error(`No verb of five steps: "${plain}"`);
  const [polite, negative, volitional, te] = steps.map((ending) => stem + ending) as [string, string, string, string];
  return { plain, te, past: toPast(te), polite, negative, volitional };
}

/** The stems of "入れる", "試みる": verbs that only lose their る. */
export function oneStepVerb(plain: string): VerbStems {
  const stem = plain.slice(0, -1);
  return { plain, te: `${stem}て`, past: `${stem}た`, polite: stem, negative: stem, volitional: `${stem}よ` };
}

/** The stems of nouns that する makes verbs: "採用する". */
export function nounVerb(noun: string): VerbStems {
  return {
    plain: `${noun}する`,
    te: `${noun}して`,
    past: `${noun}した`,
    polite: `${noun}し`,
    negative: `${noun}し`,
    volitional: `${noun}しよ`,
  };
}

function toPast(te: string): string {
  return te.replace(/て$/, "た").replace(/で$/, "だ");
}

/** What goes on: "使っている", "使っております", "使ってる", "使ってきた". */
export function ongoingForms({ te }: VerbStems): string {
  return `${te}(いる|います|いた|いました|おり|おります|いて|る|ます|た|ました|きた|きました)`;
}

/** What was done: "採用した", "採用しました". */
export function doneForms({ past, polite }: VerbStems): string {
  return `(${past}|${polite}ました)`;
}

/** What is wished for or meant to be done: "使いたい", "使ってみようと思う", "使おうかな", "使ってみます". */
export function wishedForms({ te, polite, volitional }: VerbStems): string {
  const wish = "(たい|たく|たくなった|たくなりました)";
  const tryOut = "(みたい|みたく|みよう|みます|みようかな|みるつもり|みる予定|みたくなった|みたくなりました)";
  const goOn = "(いきたい|いこう|おきたい|おこう)";
  return `(${polite}${wish}|${te}${tryOut}|${te}${goOn}|${volitional}う(と思|かな|かと))`;
}

/** What is advised or decided against: "使わないように", "使いたくない", "使うべきではない", "使うのはやめ". */
export function shunnedForms({ plain, polite, negative }: VerbStems): string {
  return `(${negative}(ないよう|ないほう|ない方|なくなった|なくなりました|ないこと|ず済|ずに済|なかった理由|なかったわけ|なかったのは|ない理由)|${polite}(たくない|たくなかった|たくありません)|${plain}(べきではない|べきじゃない|べきでない|なと|のは避け))`;
}
