import type { PlacedMention } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { Span } from "@/domain/notes/span";
import type { Ring } from "@/domain/radar/vocabulary";

const FROM =
  /(?:^|[\s:,(¿])(?:from|de|du|des|del|do|da|dal|dalla|desde|von|vom|van|replacing|leaving|goodbye|bye|adiós|adieu|adeus|tchau|addio|tschüss)\s+(?:\p{L}+\s+){0,3}[*_`"'“]*$/iu;
const TO =
  /^[*_`"'”]*(?:,)?\s+(?:\p{L}+\s+){0,2}(?:to|into|with|a|al|à|au|aux|vers|nach|zu|zum|zur|auf|naar|para|pro|pra|ao|su|hello|hola|bonjour|olá|ciao|hallo)\s+(?:\p{L}+\s+){0,2}[*_`"'“]*$/iu;
const ARROW = /^[*_`"'”\s]*(?:→|->|=>|⇒|から)[*_`"'“\s]*$/u;
/** "A is dead, long live B" */
const HEIR =
  /(?:dead|mort|muerto|morto|tot|gone)\p{L}*[,.;!]?\s+(?:long live|vive|viva|es lebe|lang lebe|evviva)\s+(?:\p{L}+\s+)?[*_`"'“]*$/iu;
/** "Modules **instead of** microservices" */
const INSTEAD =
  /^[*_`"'”]*\s+(?:instead of|rather than|over|statt|anstelle von|en vez de|en lugar de|au lieu d[eu']|plutôt que|invece d\p{L}+|al posto d\p{L}+|em vez d[eo]|in plaats van)\s+(?:\p{L}{1,3}\s+)?[*_`"'“]*$/iu;
/** "From Jenkins to Tekton **and back**" */
const AND_BACK = /(?<!\p{L})(?:back|retour|ritorno|vuelta|volta|zurück|terug)(?!\p{L})/iu;

/**
 * What a title that tells of a change is about: "From **Airflow** to **Dagster**" is about the second, and what is said
 * against something in such a talk is said of the first. Null where the title tells of no change between two names.
 */
export function findChangeTopic(
  text: string,
  title: Span,
  placed: readonly PlacedMention[],
  ring: Ring,
): PlacedMention | null {
  const [first, second] = placed;
  if (first === undefined || second === undefined || placed.length !== 2) return null;
  if (AND_BACK.test(text.slice(second.end, title.end))) return null;
  const between = text.slice(first.end, second.start);
  if (INSTEAD.test(between)) return ring === "hold" ? second : first;
  const isMove = TO.test(between) && FROM.test(text.slice(title.start, first.start));
  if (!isMove && !ARROW.test(between) && !HEIR.test(between)) return null;
  return ring === "hold" ? first : second;
}
