import { unmarked } from "@/domain/notes/lines/unmarked";
import { parsePeople } from "./people";

/** What stands right before and behind a title in its sentence, marks included. */
export interface Neighbours {
  readonly before: string;
  readonly behind: string;
}

const TOKEN = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\b\\.?)";
const NAME = `(?:@[\\w.-]{2,40}|${TOKEN}(?:\\s(?:(?:de|da|di|van|von)\\s)?${TOKEN}){1,3})`;
const NAMES = `${NAME}(?:(?:,\\s|\\s(?:and|&|y|e|et|und|en)\\s)${NAME}){0,2}`;
const EASTERN = "[\\p{Script=Han}々\\p{Script=Katakana}ー]{1,8}(?:[\\s\\u3000][\\p{L}ー]{1,8})?";

/** "Ada Example's mind-blowing ", "da Ada Example, ", "Ada Example: ", "Ada Example on ", "田中さんの" */
const BEFORE = new RegExp(
  `(${NAMES})(?:(?:['’]s?)?(?:\\s\\p{Ll}[\\p{L}'’-]*){0,4}|\\s?[,:–—-]|,?\\s(?:on|about|with|sobre|com|con|sur|avec|su|[uü]ber|zu|zum Thema|mit|mit dem Titel|over|met|met als titel|titled|called|named|intitul[ée]e?|titulad[ao])(?:\\s(?:the|o|el|la|il|le|das|die|der|het))?)?\\s*$|(${EASTERN}(?:さん|氏|様|先生))(?:による|の)(?:セッション|発表|講演|トーク|LT)?\\s*$`,
  "u",
);

/** ", by Ada Example", " (Ada Example", " von Ada Example", " de Ada Example", " (田中さん" */
const BEHIND = new RegExp(
  `^[\\s,;–—-]*(?:[(（]\\s?(?:by\\s)?|(?:(?:given|presented|held)\\s)?(?:by|from|de|do|da|del|por|par|von|di|door|van|with|mit|con|com)\\s(?:(?:o|a|el|la|il)\\s)?)(${NAMES}|${EASTERN}(?:さん|氏)?)`,
  "u",
);

/** What stands between a speaker and a title where nothing but a name can: "Ada Example's", "Ada Example on". */
const SURE_LINK =
  /['’]s\s|,?\s(?:on|about|sobre|sur|su|[uü]ber|zum Thema|over|titled|called|intitul[ée]e?|titulad[ao])(?:\s\p{Ll}{2,3})?\s*$/u;

/** The people who stand before a title: "Ada Example's …". */
export function peopleBefore({ before }: Neighbours): readonly string[] {
  const bare = unmarked(before);
  const [, named, honoured] = BEFORE.exec(bare) ?? [];
  if (honoured !== undefined) return knownPeople(honoured, true);
  const found = named?.replace(/['’]s?$/u, "");
  return found === undefined ? [] : knownPeople(found, SURE_LINK.test(bare.slice(bare.lastIndexOf(found))));
}

/** The people whom a title is given to behind it: "…, by Ada Example". */
export function peopleBehind({ behind }: Neighbours): readonly string[] {
  const found = BEHIND.exec(unmarked(behind))?.[1];
  return found === undefined ? [] : knownPeople(found, true);
}

/** "Talks von Ada Example" -> "Ada Example": the longest ending that is a list of people. */
function knownPeople(words: string, mayBeUnknown: boolean): readonly string[] {
  const tokens = words.replace(/['’]s(?=\s)/gu, "").split(/\s+/);
  for (let from = 0; from === 0 || tokens.length - from >= 2; from++) {
    if (/^\p{Ll}/u.test(tokens[from] ?? "")) continue;
    const { names, likelihood } = parsePeople(tokens.slice(from).join(" "));
    if (likelihood === "sure" || (likelihood === "maybe" && mayBeUnknown)) return names;
  }
  return [];
}
