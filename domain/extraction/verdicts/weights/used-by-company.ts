import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { foldName } from "@/domain/extraction/letters/character-class";
import type { CueTarget, SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import type { PhraseHit } from "@/domain/extraction/verdicts/phrases/phrase-trie";
import { GIVEN_NAMES } from "@/domain/notes/people/given-names";

const COMPANY =
  /(?:^|[\s"“(])(?:(?:O|A|El|La|Le|Il|The)\s)?(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:de\s|do\s|da\s)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,2})\s(?:(?:ya|tambi[eé]n|hoy|aussi|d[eé]j[aà]|anche|gi[aà]|oggi|j[aá]|tamb[eé]m|hoje)\s)?$/u;
/** "la empresa usa", "leur équipe utilise", "il team usa", "o time usa" */
const COMPANY_NOUN =
  /(?<!\p{L})(?:empresa|compañ[ií]a|startup|equipo|banco|[eé]quipe|entreprise|bo[iî]te|soci[eé]t[eé]|azienda|societ[aà]|team|squadra|banca|time|equipe|companhia)\s(?:\p{L}+\s)?$/iu;
const REACH = 60;

/**
 * Whether "usa", "utilise" and the like are said of a company or a team: "**Ryanair** usa Kafka", not "**Kafka** usa
 * ZooKeeper", "**Esto** usa Kafka" or "**María** usa Kafka". True for every other cue.
 */
export function isUsedByCompany(view: SentenceView, hit: PhraseHit<CueTarget>): boolean {
  if (hit.target.cue.id !== "company-uses") return true;
  const from = Math.max(view.span.start, hit.start - REACH);
  const before = view.text.slice(from, hit.start);
  if (COMPANY_NOUN.test(before)) return true;
  const found = COMPANY.exec(before);
  const name = found?.[1];
  if (found === null || name === undefined) return false;
  const start = from + found.index + found[0].indexOf(name);
  const end = start + name.length;
  if (view.mentions.some((mention) => mention.start < end && start < mention.end)) return false;
  const first = foldName(name.split(/\s/)[0] ?? "");
  return !GIVEN_NAMES.has(first) && countWeightyWords(name, false) > 0;
}
