import { judgeName } from "@/domain/notes/people/person-name";

const KINDS =
  "anotaç(?:ões|ão)|notas|apuntes|resumen|resumo|notes|compte[- ]rendu|appunti|riassunto|notizen|mitschrift|aantekeningen|verslag|summary";
const JOINTS =
  "(?:(?:da|de la|del|dal|della|do|du|de|d['’]|sur|sobre|sul|on|from|of|zum|zur|vom|van|di|su|à|a)\\s+|the\\s+|la\\s+|une?\\s+)*";
const TALKS = "palestra|charla|ponencia|talk|intervento|vortrag|keynote|présentation|presentatie|lezing|apresentação";

/** "Notas de la charla: …", "Anotações da palestra '…' do …", "QCon 2012: appunti dal talk …" */
const NOTES_ON_TALK = new RegExp(
  `^(?:[^:]{3,40}:\\s+)?(?:(?:minhas|mis|mes|meine|mijn|my|i miei|le mie)\\s+)?(?:${KINDS})\\s+${JOINTS}(?:${TALKS})(?![\\p{L}])\\s*(?:[:：–—-]|(?:sobre|about|on|sur|über|zum Thema|over)\\s)?\\s*(?=\\S)`,
  "iu",
);
/** "Boias na borda – Anotações da palestra de Ada Example" */
const TITLE_FIRST = new RegExp(
  `^(?<title>.{4,80}?)\\s*[–—|:-]\\s*(?:minhas\\s+)?(?:${KINDS})\\s+${JOINTS}(?:${TALKS})(?:\\s+(?:(?:de|do|da|di|von|by|du|del)\\s+)?(?<name>\\p{L}[^:–—|]{3,40}))?$`,
  "iu",
);
const MAY_NAME_NOTES =
  /[–—|:-]\s.*(?:anota|nota|apunt|resum|note|compte|appunt|riass|notiz|mitsch|aantek|versla|summar)/i;
const QUOTED = /^['"“„«‘](?<title>.{4,160}?)['"”“»’](?![\p{L}])[\s,–—-]*/u;

/** "Charla de Ada Example en Deusto: colas", "Vortrag von Ada Example: Warteschlangen" */
const TALK_OF =
  /^(?:charla|ponencia|talk|palestra|vortrag|intervento|lezing|conférence|keynote)\s+(?:de|da|do|di|von|van|by|par)\s+(?<name>[^:]{4,40}?)(?:\s+(?:en|em|in|no|na|à|au|at|auf|bei|op|al|alla)\s+[^:]{2,40})?\s*[:：]\s+(?<title>\S.{3,})$/iu;

/**
 * The title, and what stands behind it, of a heading that says that these are the notes on one talk; null for others.
 * "Anotações da palestra 'Offline' do Ada Example" -> "Offline do Ada Example"
 */
export function parseNotesOnTalk(heading: string): string | null {
  const label = NOTES_ON_TALK.exec(heading)?.[0];
  if (label === undefined) return parseTitleFirst(heading) ?? parseTalkOf(heading);
  const rest = heading.slice(label.length);
  const quoted = QUOTED.exec(rest);
  if (quoted?.groups?.title === undefined) return rest;
  return `${quoted.groups.title} ${rest.slice(quoted[0].length)}`.trim();
}

/** "Boias na borda – Anotações da palestra Ada Example" -> "Boias na borda - Ada Example" */
function parseTitleFirst(heading: string): string | null {
  if (!MAY_NAME_NOTES.test(heading)) return null;
  const { title, name } = TITLE_FIRST.exec(heading)?.groups ?? {};
  if (title === undefined) return null;
  return name === undefined || judgeName(name) === "no" ? title : `${title} - ${name}`;
}

/** "Charla de Ada Example en Deusto: Colas" -> "Colas - Ada Example" */
function parseTalkOf(heading: string): string | null {
  const { name, title } = TALK_OF.exec(heading)?.groups ?? {};
  const likelihood = judgeName(name ?? "");
  if (title === undefined || likelihood === "no") return null;
  return likelihood === "sure" ? `${title} - ${name}` : title;
}
