import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { talkAt } from "@/domain/extraction/talk-at";
import { coordinateMentions } from "@/domain/extraction/verdicts/grammar/coordinate-mentions";
import {
  firstMentionFrom,
  type PlacedMention,
  placeMentions,
} from "@/domain/extraction/verdicts/grammar/sentence-view";
import { lineAt } from "@/domain/notes/lines/line";
import type { Span } from "@/domain/notes/span";
import type { NoteFrame } from "./note-frame";

const MOST_SENTENCES_BACK = 14;
const LEAST_NAMED = 2;
/** More than these are no few that somebody brought up, but everything that a note names. */
const MOST_NAMED = 6;
/** "Next, there's also **Skater**": words of meaning before a name that a sentence starts with. */
const LEAD_WEIGHT = 1;

/** "these libraries", "both", "all of them", 「これらのツール」: more than one thing is meant. */
const SEVERAL =
  /(?<!\p{L})(?:(?:these|those|all (?:of )?(?:these|those|them))(?:\s(?:two|three|four|new))?(?:\s\p{L}+)?\s?(?:tools|libraries|packages|frameworks|languages|technologies|projects|products|techniques|practices|approaches|solutions|platforms|patterns|things|ones|two|three|four)|both(?: of them)?|est[ao]s (?:dos |tres )?(?:herramientas|librerías|bibliotecas|lenguajes|tecnologías|proyectos|productos|técnicas)|ces (?:deux |trois )?(?:outils|librairies|bibliothèques|langages|technos|technologies|projets|produits)|diese[nr]? (?:beiden |zwei |drei )?(?:tools|werkzeugen?|bibliotheken|sprachen|technologien|projekten?|produkten?)|quest[ei] (?:due |tre )?(?:strumenti|librerie|linguaggi|tecnologie|progetti|prodotti)|ess[ae]s (?:duas |dois |três )?(?:ferramentas|bibliotecas|linguagens|tecnologias|projetos|produtos)|deze (?:twee |drie )?(?:tools|bibliotheken|talen|technologieën|projecten|producten))(?!\p{L})|これらの|両方/iu;
const MARK = /(?<!\p{L})(?:these|those|them|both|est[ao]s|ces|diese|quest[ei]|ess[ae]s|deze)(?!\p{L})|これら|両方/iu;

/** Whether a remark points at more than one thing that was named before it. */
export function pointsAtSeveral(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  return MARK.test(said) && SEVERAL.test(said);
}

/**
 * What the sentences before one bring up, each at its head, within its talk and under its heading:
 * "**Lime** explains single answers. Next, there's **Skater** … I'll surely play with these libraries." Empty where that
 * is one thing, or everything.
 */
export function findSeveralBefore(note: NoteFrame, sentenceIndex: number): readonly PlacedMention[] {
  const own = note.sentences[sentenceIndex];
  if (own === undefined) return [];
  const talk = talkAt(note.talks, own.start);
  const found = new Map<string, PlacedMention>();
  for (let back = 1; back <= MOST_SENTENCES_BACK; back += 1) {
    const before = note.sentences[sentenceIndex - back];
    if (before === undefined || talkAt(note.talks, before.start) !== talk) break;
    const line = note.lines[lineAt(note.lines, before.start)];
    if (line === undefined || line.kind === "heading" || line.kind === "bold" || line.kind === "rule") break;
    const leads = leadsOfSentence(note, before);
    for (const lead of leads) found.set(lead.technology, lead);
    if (leads.length >= LEAST_NAMED) break;
  }
  return found.size >= LEAST_NAMED && found.size <= MOST_NAMED ? [...found.values()] : [];
}

/** The names that a sentence starts with, or all those that it joins by "and" where it names no others. */
function leadsOfSentence(note: NoteFrame, sentence: Span): readonly PlacedMention[] {
  const placed = placeMentions(note.mentions, firstMentionFrom(note.mentions, sentence.start), sentence);
  const lead = placed[0];
  if (lead === undefined) return [];
  const joined = coordinateMentions(note.text, lead, placed);
  const isAll = joined.length === placed.length && joined.length >= LEAST_NAMED;
  const isLead = countWeightyWords(note.text.slice(sentence.start, lead.start), true) <= LEAD_WEIGHT;
  return isAll || isLead ? joined : [];
}
