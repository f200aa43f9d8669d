import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue, Frame, LanguageCues } from "./cue";

/** Phrases that mean something in one place alone: in a question with its answer, or between two names. */
export interface Structures {
  /** Would they take it again? Says something only where the note answers; yes is adopt, no is hold. */
  readonly asksAgain: readonly string[];
  /** Is it ready? Says something only where the note answers; yes is adopt, no is assess. */
  readonly asksReady: readonly string[];
  /** Words that are a verdict where they fill a cell, a bracket or a label alone: "| Sonar | drop |". */
  readonly verdicts: Readonly<Record<Ring, readonly string[]>>;
  /** What stands between the thing that was left, named at the line's start, and the one that was returned to. */
  readonly backTo: readonly string[];
  /** Verbs that order something at the start of an item or a sentence, right before the name: "drop Lerna", "keep Jest". */
  readonly orders: Readonly<Partial<Record<Ring, readonly string[]>>>;
  /** Moving with the verb last: "von AWS auf Hetzner umgezogen". */
  readonly moving?: { readonly opening: readonly string[]; readonly joint: readonly string[]; readonly ending: readonly string[] };
  /** "Adiós Jenkins, hola Dagger". */
  readonly farewell?: { readonly opening: readonly string[]; readonly joint: readonly string[] };
  /** Leaving one thing, and what stands before the other: "dropped A for B". */
  readonly leaving: { readonly opening: readonly string[]; readonly joint: readonly string[] };
}

/** By ISO 639-1 code. */
const STRUCTURES: Readonly<Record<string, Structures>> = {
  en: {
    asksAgain: ["worth it", "would (you|they|he|she|we|i|anyone|people) (really|still|ever)? (pick|choose|use|take|go for|go with|adopt|start with|start on|recommend|buy|build on|bet on|do)", "(use|choose|pick|do|take|adopt) (it|this|that|them) again"],
    asksReady: ["ready", "ripe", "usable", "mature enough", "there yet", "production material"],
    verdicts: {
      adopt: ["what worked", "what worked well", "worked well", "keep", "keep it", "stay", "we keep", "approved", "yes please", "must have", "go", "do it"],
      trial: ["try", "try it", "pilot", "poc", "experiment", "test it"],
      assess: ["watch", "later", "maybe", "maybe later", "look", "have a look", "unsure", "tbd", "wait", "wait and see", "not yet"],
      hold: ["what did not work", "what didn t work", "what didn t", "did not work", "went wrong", "drop", "drop it", "remove", "replace", "ban", "banned", "kill", "never", "never again", "no go", "no thanks", "nope", "skip", "stay away", "forget it"],
    },
    backTo: ["(went|going|gone|go|goes|moved|switched|came|rolled|fell) (all the way)? back to", "(back|returned) to (plain|good old|simple)?"],
    orders: { adopt: ["keep", "keep using", "stay with", "default to"], trial: ["spike"], hold: ["drop", "remove", "kill", "ditch", "skip", "ban", "retire", "get rid of", "throw out", "say no to", "say goodbye to"] },
    farewell: { opening: ["goodbye", "bye", "bye bye", "farewell", "rip"], joint: ["hello", "hi", "welcome", "long live"] },
    leaving: {
      opening: ["(dropped|ditched|abandoned|left|traded|swapped|scrapped|binned|retired|killed|sacked|gave up|giving up|threw out|ripped out|kicked out|got rid of|said goodbye to|moved off|migrated off)"],
      joint: ["(for|and adopted|and (now)? use|and went with|and took|and picked|now they use|now we use|now it s|now)"],
    },
  },
  es: {
    asksAgain: ["(vale|merece) la pena", "(volveria|volverian|volveriamos|volverias) a (usar|usarlo|usarla|elegir|elegirlo|elegirla|hacer|hacerlo|montar|montarlo)", "(usaria|usarian|elegiria|elegirian|recomendaria|recomendarian) (de nuevo|otra vez|hoy)?"],
    asksReady: ["listo", "lista", "maduro", "madura", "preparado"],
    verdicts: {
      adopt: ["lo que funciono", "lo que funciona", "mantener", "seguir", "nos quedamos", "imprescindible"],
      trial: ["probar", "probarlo", "piloto"],
      assess: ["vigilar", "mas adelante", "quizas", "mirar", "ver", "esperar"],
      hold: ["lo que no funciono", "lo que no", "quitar", "eliminar", "nunca mas", "descartar", "descartado", "fuera", "retirar", "no gracias", "olvidar"],
    },
    backTo: ["(vuelven|vuelve|volvieron|volvimos|volvio|volver|vuelta|volviendo|regresaron|regresamos) a"],
    orders: { adopt: ["mantener", "seguir con", "quedarse con", "quedarnos con"], trial: ["prototipar"], hold: ["quitar", "eliminar", "descartar", "retirar", "dejar", "abandonar", "jubilar", "olvidar", "olvidarse de"] },
    farewell: { opening: ["adios", "adios a", "fuera", "chao", "hasta nunca"], joint: ["hola", "bienvenido", "bienvenida", "dentro", "viva"] },
    leaving: { opening: ["(dejaron|dejamos|abandonaron|abandonamos|cambiaron|cambiamos|tiraron|quitaron|quitamos|descartaron)"], joint: ["(por|y (ahora)? (usan|usamos)|y se pasaron a|y pasaron a|y nos pasamos a|ahora usan|ahora usamos)"] },
  },
  fr: {
    asksAgain: ["(vaut|valent) (il|elle|ils)? (le coup|la peine)", "(referait|referaient|referiez|referions|reprendrait|reprendraient|rechoisirait|rechoisiraient|reutiliserait|reutiliseraient|choisirait|choisiraient|utiliserait|utiliseraient|prendrait|prendraient)"],
    asksReady: ["pret", "prete", "mur", "mure", "utilisable"],
    verdicts: {
      adopt: ["ce qui a marche", "ce qui marche", "garder", "on garde", "incontournable"],
      trial: ["essayer", "a essayer", "tester", "a tester", "pilote"],
      assess: ["surveiller", "a surveiller", "plus tard", "peut etre", "a voir", "attendre"],
      hold: ["ce qui n a pas marche", "ce qui ne marche pas", "abandonner", "a abandonner", "retirer", "jamais", "a bannir", "bannir", "plus jamais", "a jeter", "oublier", "a oublier", "non merci"],
    },
    backTo: ["(revenus|revenu|revenue|revenir|retournes|revient|reviennent) (a|au|sur|vers)", "retour (a|au|vers)"],
    orders: { adopt: ["garder", "rester sur", "conserver"], trial: ["prototyper"], hold: ["laisser tomber", "abandonner", "retirer", "supprimer", "virer", "jeter", "oublier", "bannir", "arreter"] },
    farewell: { opening: ["adieu", "au revoir", "bye bye", "exit", "ciao"], joint: ["bonjour", "bienvenue", "vive", "place a"] },
    leaving: { opening: ["(abandonne|abandonnes|quitte|quittes|lache|laches|delaisse|vire|jete|laisse tomber)"], joint: ["(pour|et (maintenant)? (utilisent|utilisons)|et sont passes a|et sont passes sur)"] },
  },
  de: {
    asksAgain: ["(lohnt|lohnen) (es)? sich", "wurde (er|sie|man|ich)", "wurden (sie|wir)", "wurdet ihr", "wurdest du", "(noch einmal|nochmal|noch mal|wieder) (einsetzen|nehmen|wahlen|verwenden|nutzen|machen|so machen|entscheiden)"],
    asksReady: ["bereit", "reif", "ausgereift", "fertig", "einsatzbereit", "produktionsreif", "so weit"],
    verdicts: {
      adopt: ["was gut lief", "was gut funktioniert", "was funktioniert hat", "behalten", "bleibt", "gesetzt", "weiter so"],
      trial: ["ausprobieren", "probieren", "testen", "pilot"],
      assess: ["beobachten", "spater", "vielleicht", "ansehen", "anschauen", "abwarten", "noch nicht"],
      hold: ["was nicht", "was nicht lief", "was schlecht lief", "was nicht funktioniert hat", "raus", "weg", "raus damit", "weg damit", "nie wieder", "rauswerfen", "ersetzen", "lassen", "bleiben lassen", "nein danke"],
    },
    backTo: ["(zuruck|wieder zuruck|zuruckgewechselt|zuruckgekehrt|wieder) (zu|zum|zur|auf|nach)"],
    orders: { adopt: ["behalten"], hold: ["raus mit", "weg mit", "schluss mit", "weg von", "nie wieder"] },
    moving: { opening: ["(von|vom|weg von)"], joint: ["(auf|zu|zum|zur|nach)"], ending: ["(umgezogen|umgestiegen|gewechselt|migriert|umgestellt|gegangen|geswitcht|umziehen|umsteigen|wechseln|migrieren|umstellen)"] },
    farewell: { opening: ["tschuss", "adieu", "ade", "goodbye", "auf wiedersehen"], joint: ["hallo", "willkommen", "hello"] },
    leaving: { opening: ["(rausgeworfen|aufgegeben|verworfen|weggeworfen|abgeschafft|eingestampft|gekundigt|verlassen)"], joint: ["(fur|zugunsten von|und nehmen|und nutzen|jetzt)"] },
  },
  pt: {
    asksAgain: ["vale a pena", "(usaria|usariam|escolheria|escolheriam|adotaria|adotariam|recomendaria|recomendariam|faria|fariam) (de novo|outra vez|hoje|novamente)?"],
    asksReady: ["pronto", "pronta", "maduro", "madura"],
    verdicts: {
      adopt: ["o que funcionou", "manter", "ficamos", "fica", "indispensavel"],
      trial: ["testar", "experimentar", "piloto"],
      assess: ["acompanhar", "mais tarde", "talvez", "ver", "esperar", "depois"],
      hold: ["o que nao funcionou", "remover", "tirar", "nunca mais", "descartar", "descartado", "fora", "esquecer", "aposentar"],
    },
    backTo: ["(voltaram|voltamos|voltou|voltar|voltando|retornaram|retorno) (para|pra|pro|ao|a)"],
    orders: { adopt: ["manter", "continuar com", "ficar com"], trial: ["prototipar"], hold: ["remover", "tirar", "largar", "descartar", "abandonar", "aposentar", "esquecer", "parar com"] },
    farewell: { opening: ["adeus", "tchau", "xau", "fora"], joint: ["ola", "oi", "bem vindo", "bem vinda", "viva"] },
    leaving: { opening: ["(largaram|largamos|abandonaram|abandonamos|deixaram|deixamos|trocaram|trocamos|jogaram fora|tiraram|tiramos)"], joint: ["(por|pelo|pela|e (agora)? usam|e (agora)? usamos|e foram para|e foram pro)"] },
  },
  it: {
    asksAgain: ["(ne)? vale la pena", "(userebbe|userebbero|useresti|useremmo|sceglierebbe|sceglierebbero|riuserebbe|riuserebbero|rifarebbe|rifarebbero|consiglierebbe|adotterebbe|prenderebbe)"],
    asksReady: ["pronto", "pronta", "maturo", "matura"],
    verdicts: {
      adopt: ["cosa ha funzionato", "tenere", "teniamo", "si tiene", "indispensabile"],
      trial: ["provare", "da provare", "pilota"],
      assess: ["osservare", "piu avanti", "forse", "da vedere", "aspettare"],
      hold: ["cosa non ha funzionato", "togliere", "eliminare", "mai piu", "scartare", "scartato", "via", "da evitare", "dimenticare"],
    },
    backTo: ["(tornati|tornato|tornata|tornare|ritorno|tornano|tornando) (a|al|alla|su)"],
    orders: { adopt: ["tenere", "restare su", "continuare con"], trial: ["prototipare"], hold: ["togliere", "eliminare", "mollare", "scartare", "dismettere", "abbandonare", "lasciar perdere", "dimenticare", "basta", "via"] },
    farewell: { opening: ["addio", "ciao", "via", "fuori"], joint: ["benvenuto", "benvenuta", "ciao", "viva", "dentro"] },
    leaving: { opening: ["(abbandonato|lasciato|mollato|buttato|tolto|scartato|lasciano|abbandonano)"], joint: ["(per|e (ora|adesso)? usano|e sono passati a|e passati a)"] },
  },
  nl: {
    asksAgain: ["de moeite waard", "zou (hij|zij|ze|je|u|men)", "zouden (ze|zij|jullie)"],
    asksReady: ["klaar", "rijp", "volwassen", "zover"],
    verdicts: {
      adopt: ["wat werkte", "wat goed ging", "houden", "blijft", "behouden"],
      trial: ["proberen", "uitproberen", "pilot"],
      assess: ["volgen", "later", "misschien", "bekijken", "afwachten"],
      hold: ["wat niet werkte", "wat niet goed ging", "eruit", "weg", "weg ermee", "nooit meer", "vervangen", "schrappen", "niet doen"],
    },
    backTo: ["(terug|teruggegaan|teruggekeerd|weer terug) (naar|op)"],
    orders: { adopt: ["houden", "blijven bij"], hold: ["weg met", "schrappen", "stoppen met", "stop met", "afscheid van"] },
    moving: { opening: ["(van|vanaf)"], joint: ["(naar|op)"], ending: ["(overgestapt|gemigreerd|verhuisd|gegaan|overgezet|overstappen|migreren|verhuizen)"] },
    farewell: { opening: ["vaarwel", "dag", "doei"], joint: ["hallo", "welkom"] },
    leaving: { opening: ["(laten vallen|weggegooid|verlaten|gestopt met|eruit gegooid|opgegeven|ingeruild|afgeschaft)"], joint: ["(voor|en gebruiken|en zijn naar|nu)"] },
  },
  ja: {
    asksAgain: ["(また|もう一度|今)(使う|使いますか|選ぶ|選びますか|採用する|採用しますか)"],
    asksReady: ["使えますか", "実用的ですか", "本番で使えるか"],
    verdicts: { adopt: ["継続", "継続利用", "続ける"], trial: ["試す", "検証"], assess: ["様子見", "いつか", "後で"], hold: ["廃止", "やめる", "使わない", "不要"] },
    backTo: ["に戻(した|る|しました)"],
    orders: {},
    leaving: { opening: [], joint: [] },
  },
};

/** The cues of a language with those that follow from its structures. */
export function addStructures(cues: LanguageCues): LanguageCues {
  const structures = STRUCTURES[cues.language];
  if (structures === undefined) return cues;
  const again: Cue = { id: "again", side: "either", strength: 0.8, inherits: true, answered: true, negated: "hold", phrases: structures.asksAgain };
  const ready: Cue = { id: "ready", side: "either", strength: 0.75, inherits: true, answered: true, negated: "assess", phrases: structures.asksReady };
  const adopt = [...withVerdicts(cues, structures, "adopt"), again, ready];
  const rings = {
    adopt,
    trial: withVerdicts(cues, structures, "trial"),
    assess: withVerdicts(cues, structures, "assess"),
    hold: withVerdicts(cues, structures, "hold"),
  };
  return { ...cues, rings, frames: [...cues.frames, ...framesOf(structures)] };
}

/** "Keep" alone may speak of keeping anything; in a plan it tells more. */
function withVerdicts(cues: LanguageCues, structures: Structures, ring: Ring): readonly Cue[] {
  const verdict: Cue = { id: "verdict", side: "either", strength: 0.8, labels: true, phrases: structures.verdicts[ring] };
  const order: Cue = { id: "order", side: "object", strength: ring === "adopt" ? 0.4 : 0.65, opens: true, near: 1, phrases: structures.orders[ring] ?? [] };
  return [...cues.rings[ring], verdict, order];
}

function framesOf({ backTo, leaving, moving, farewell }: Structures): readonly Frame[] {
  const change = { first: "hold", second: "adopt" } as const;
  const frames: Frame[] = [{ ...change, id: "back-to", joint: backTo, labelled: true, strength: 0.75 }];
  if (leaving.opening.length > 0) frames.push({ ...change, ...leaving, id: "leave-for", strength: 0.8 });
  if (moving !== undefined) frames.push({ ...change, ...moving, id: "move-verb", strength: 0.8 });
  if (farewell !== undefined) frames.push({ ...change, ...farewell, id: "farewell", strength: 0.75 });
  return frames;
}
