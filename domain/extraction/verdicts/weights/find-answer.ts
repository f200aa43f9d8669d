import { codesOf } from "@/domain/notes/text/letter-codes";

/** What a note answers to its own question. */
export type Answer = "yes" | "no" | "not-yet";

const MAX_DISTANCE = 200;
const MAX_ANSWER = 48;
/** What ends a sentence, or a line; what ends no question; what may close behind one. */
const ENDS = codesOf(/[?？.!。！\n]/);
const NO_QUESTIONS = codesOf(/[.!。！\n]/);
const CLOSERS = codesOf(/["”»')\]]/);
/** What may stand between a question and its answer: quotes, a line's end, a list mark, "A:", "Spoiler:". */
const LEAD =
  /^[\s"'“”«»„‘’(*_>–—\-→=|]*(?:(?:a|r|answer|antwort|respuesta|réponse|risposta|resposta|antwoord|spoiler|fazit|verdict)\s?[:：]\s*)?["'“«„(*_\s]*/iu;
const ANSWERS: readonly (readonly [Answer, RegExp])[] = [
  [
    "not-yet",
    /^(?:not (?:quite )?yet|not today|almost|nearly|no,? not yet|noch nicht|nein,? noch nicht|pas encore|non,? pas encore|todavía no|aún no|no,? (?:todavía|aún) no|non ancora|no,? non ancora|ainda não|não,? ainda não|nog niet|nee,? nog niet|まだ)/iu,
  ],
  [
    "no",
    /^(?:no|nope|nah|never|not really|hardly|probably not|unlikely|i(?:['’]d| would)?n['’]?t(?: think so)?|i would not|i don['’]t think so|definitely not|absolutely not|certainly not|rather not|nein|nie(?:mals)?|eher nicht|auf keinen fall|kaum|non|jamais|surtout pas|pas du tout|nunca|ni loco|para nada|mai|assolutamente no|não|de jeito nenhum|nee|nooit|liever niet|いいえ|いや|否)(?![\p{L}\p{N}])/iu,
  ],
  [
    "yes",
    /^(?:yes|yep|yeah|absolutely|definitely|certainly|of course|sure|totally|without (?:a )?doubt|any ?time|in a heartbeat|for sure|probably|i would|i['’]d say so|i think so|ja|auf jeden fall|klar|unbedingt|sofort|jederzeit|oui|absolument|carrément|sans hésiter|bien sûr|sí|claro|por supuesto|sin duda|sì|certo|assolutamente|senza dubbio|sim|com certeza|sem dúvida|jazeker|zeker|absoluut|はい|もちろん|間違いなく)(?![\p{L}\p{N}])/iu,
  ],
];

/** The answer to the question that a text asks at `from`: "Would they use X again? No." Null where it asks or answers nothing. */
export function findAnswer(text: string, from: number): Answer | null {
  const end = Math.min(text.length, from + MAX_DISTANCE);
  let mark = from;
  while (mark < end && ENDS[text.charCodeAt(mark)] === 0) mark++;
  if (mark === end || NO_QUESTIONS[text.charCodeAt(mark)] === 1) return null;
  let behind = mark + 1;
  while (behind < end && CLOSERS[text.charCodeAt(behind)] === 1) behind++;
  const rest = text.slice(behind, Math.min(end, behind + MAX_ANSWER * 2));
  const said = rest.slice(LEAD.exec(rest)?.[0].length ?? 0);
  return ANSWERS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
