import { indexOfLine, type Line } from "@/domain/notes/lines/line";
import type { NoteFrame } from "./note-frame";

const MAX_LINES_ABOVE = 12;
const MAX_LABEL = 40;
/** Headings and labels over what the note-taker thinks: "Me", "Yo", "Mon avis", "所感". */
const OWN =
  /^\W*(?:me|mine|us|(?:my|our|own|personal) (?:take|opinion|thoughts?|view|notes?|verdict|conclusions?)|thoughts|yo|nosotros|mi opinión|mis (?:notas|ideas|conclusiones)|opinión|moi|nous|mon avis|notre avis|avis perso(?:nnel)?|io|noi|(?:la )?mia opinione|opinione|eu|nós|minha opinião|opinião|ich|wir|meine (?:meinung|gedanken)|eigene (?:meinung|gedanken)|ik|wij|mijn mening|感想|所感|自分|個人的な感想|個人メモ)\W*$/iu;

/** True for lines below a heading, a label or an item that says that what follows is the note-taker's own. */
export function isOwnSection(note: NoteFrame, line: Line): boolean {
  const parent = note.lines[line.parent];
  if (parent !== undefined && isOwnLabel(note, parent)) return true;
  const index = indexOfLine(line);
  for (let above = index - 1; above >= 0 && above >= index - MAX_LINES_ABOVE; above--) {
    const own = note.lines[above];
    if (own?.kind === "heading" || own?.kind === "bold") return isOwnLabel(note, own);
  }
  return false;
}

function isOwnLabel(note: NoteFrame, { content }: Line): boolean {
  return content.end - content.start < MAX_LABEL && OWN.test(note.text.slice(content.start, content.end));
}
