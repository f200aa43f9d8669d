import type { Cue, Frame, LanguageCues } from "./cue";

/** Phrases that mean something in one place alone: in a question with its answer, or between two names. */
export interface Structures {
  /** Would they take it again? Says something only where the note answers; yes is adopt, no is hold. */
  readonly asksAgain: readonly string[];
  /** What stands between the thing that was left, named at the line's start, and the one that was returned to. */
  readonly backTo: readonly string[];
  /** Leaving one thing, and what stands before the other: "dropped A for B". */
  readonly leaving: { readonly opening: readonly string[]; readonly joint: readonly string[] };
}

/** By ISO 639-1 code. */
export const STRUCTURES: Readonly<Record<string, Structures>> = {
  en: {
    asksAgain: ["would (you|they|he|she|we|i|anyone|people) (really|still|ever)? (pick|choose|use|take|go for|go with|adopt|start with|start on|recommend|buy|build on|bet on|do)", "(use|choose|pick|do|take|adopt) (it|this|that|them) again"],
    backTo: ["(went|going|gone|go|goes|moved|switched|came|rolled|fell) (all the way)? back to", "(back|returned) to (plain|good old|simple)?"],
    leaving: {
      opening: ["(dropped|ditched|abandoned|left|traded|swapped|scrapped|binned|retired|killed|sacked|gave up|giving up|threw out|ripped out|kicked out|got rid of|said goodbye to|moved off|migrated off)"],
      joint: ["(for|and adopted|and (now)? use|and went with|and took|and picked|now they use|now we use|now it s|now)"],
    },
  },
  es: {
    asksAgain: ["(volveria|volverian|volveriamos|volverias) a (usar|usarlo|usarla|elegir|elegirlo|elegirla|hacer|hacerlo|montar|montarlo)", "(usaria|usarian|elegiria|elegirian|recomendaria|recomendarian) (de nuevo|otra vez|hoy)?"],
    backTo: ["(volvieron|volvimos|volvio|volver|vuelta|volviendo|regresaron|regresamos) a"],
    leaving: { opening: ["(dejaron|dejamos|abandonaron|abandonamos|cambiaron|cambiamos|tiraron|quitaron|quitamos|descartaron)"], joint: ["(por|y (ahora)? (usan|usamos)|y se pasaron a|y pasaron a|y nos pasamos a|ahora usan|ahora usamos)"] },
  },
  fr: {
    asksAgain: ["(referait|referaient|referiez|referions|reprendrait|reprendraient|rechoisirait|rechoisiraient|reutiliserait|reutiliseraient|choisirait|choisiraient|utiliserait|utiliseraient|prendrait|prendraient)"],
    backTo: ["(revenus|revenu|revenue|revenir|retour|retournes|revient|reviennent) (a|au|sur|vers)"],
    leaving: { opening: ["(abandonne|abandonnes|quitte|quittes|lache|laches|delaisse|vire|jete|laisse tomber)"], joint: ["(pour|et (maintenant)? (utilisent|utilisons)|et sont passes a|et sont passes sur)"] },
  },
  de: {
    asksAgain: ["wurde (er|sie|man|ich)", "wurden (sie|wir)", "wurdet ihr", "wurdest du", "(noch einmal|nochmal|noch mal|wieder) (einsetzen|nehmen|wahlen|verwenden|nutzen|machen|so machen|entscheiden)"],
    backTo: ["(zuruck|wieder zuruck|zuruckgewechselt|zuruckgekehrt|wieder) (zu|zum|zur|auf|nach)"],
    leaving: { opening: ["(rausgeworfen|aufgegeben|verworfen|weggeworfen|abgeschafft|eingestampft|gekundigt|verlassen)"], joint: ["(fur|zugunsten von|und nehmen|und nutzen|jetzt)"] },
  },
  pt: {
    asksAgain: ["(usaria|usariam|escolheria|escolheriam|adotaria|adotariam|recomendaria|recomendariam|faria|fariam) (de novo|outra vez|hoje|novamente)?"],
    backTo: ["(voltaram|voltamos|voltou|voltar|voltando|retornaram|retorno) (para|pra|pro|ao|a)"],
    leaving: { opening: ["(largaram|largamos|abandonaram|abandonamos|deixaram|deixamos|trocaram|trocamos|jogaram fora|tiraram|tiramos)"], joint: ["(por|pelo|pela|e (agora)? usam|e (agora)? usamos|e foram para|e foram pro)"] },
  },
  it: {
    asksAgain: ["(userebbe|userebbero|useresti|useremmo|sceglierebbe|sceglierebbero|riuserebbe|riuserebbero|rifarebbe|rifarebbero|consiglierebbe|adotterebbe|prenderebbe)"],
    backTo: ["(tornati|tornato|tornata|tornare|ritorno|tornano|tornando) (a|al|alla|su)"],
    leaving: { opening: ["(abbandonato|lasciato|mollato|buttato|tolto|scartato|lasciano|abbandonano)"], joint: ["(per|e (ora|adesso)? usano|e sono passati a|e passati a)"] },
  },
  nl: {
    asksAgain: ["zou (hij|zij|ze|je|u|men)", "zouden (ze|zij|jullie)"],
    backTo: ["(terug|teruggegaan|teruggekeerd|weer terug) (naar|op)"],
    leaving: { opening: ["(laten vallen|weggegooid|verlaten|gestopt met|eruit gegooid|opgegeven|ingeruild|afgeschaft)"], joint: ["(voor|en gebruiken|en zijn naar|nu)"] },
  },
  ja: {
    asksAgain: ["(また|もう一度|今)(使う|使いますか|選ぶ|選びますか|採用する|採用しますか)"],
    backTo: ["に(戻した|戻る|戻しました|回帰)"],
    leaving: { opening: [], joint: [] },
  },
};

/** The cues of a language with those that follow from its structures. */
export function addStructures(cues: LanguageCues): LanguageCues {
  const structures = STRUCTURES[cues.language];
  if (structures === undefined) return cues;
  const again: Cue = { id: "again", side: "either", strength: 0.8, inherits: true, answered: true, negated: "hold", phrases: structures.asksAgain };
  return {
    ...cues,
    rings: { ...cues.rings, adopt: [...cues.rings.adopt, again] },
    frames: [...cues.frames, ...framesOf(structures)],
  };
}

function framesOf(structures: Structures): readonly Frame[] {
  const backTo: Frame = { id: "back-to", joint: structures.backTo, first: "hold", second: "adopt", labelled: true, strength: 0.75 };
  const { opening, joint } = structures.leaving;
  if (opening.length === 0) return [backTo];
  return [backTo, { id: "leave-for", opening, joint, first: "hold", second: "adopt", strength: 0.8 }];
}
