import { isTitleWord } from "@/domain/notes/talks/titles/title-words";
import { squeezeBlanks } from "@/domain/notes/text/squeeze-blanks";
import { cleanName, judgeName, type NameLikelihood } from "./person-name";

/** Between people: "A & B", "A and B", "A; B", "A, B", "A / B", "A、B". */
const BETWEEN =
  /\s*(?:;|、|，|＆|\s&\s|\s\+\s|\s\/\s|\s\|\s|\s(?:and|und|y|et|e|en|og|och|with|mit|con|avec|com|met|x|×)\s|・(?=[\p{Script=Han}]))\s*/u;

/** Spares the long look where there is but one part. */
const MAY_BE_SEVERAL = /[;、，&＆+/|×・]|\s\p{Ll}{1,4}\s/u;

/** What follows a name within its part: "from Example Ltd", "@ Example", "(Example)", "- Example", "<ada@example.org>". */
const AFFILIATION = /(?:\s(?:from|of|at|bei|de chez|chez|@|–|—|-{1,2}|\||\/)\s|[([（<【:：]|\s@\w|\d{4,}).*$/u;

/** A piece that is a name and a company in brackets. */
const EMPLOYED = /^[^()]+\([^()]{2,40}\)$/;

export interface People {
  readonly names: readonly string[];
  /** The least sure of the first names: `sure` where a known given name opens the list. */
  readonly likelihood: NameLikelihood;
}

const NOBODY: People = { names: [], likelihood: "no" };

/**
 * Reads a list of people with or without what they are and where they work:
 * "Ada Example, Example Ltd; Bob Sample, CTO" -> Ada Example, Bob Sample. Nothing but a list that starts with a name counts.
 */
export function parsePeople(words: string): People {
  const plain = stripMarks(words.includes("@") ? words.replace(EMPLOYED_HANDLE, keepHandle) : words);
  const several = MAY_BE_SEVERAL.test(plain);
  const parts = several ? plain.split(BETWEEN).filter((part) => part.trim() !== "") : [plain];
  // Most lines are no people, and their first part tells: the others need not be looked at.
  const found = peopleOfPart(parts[0] ?? "");
  const [first] = found;
  if (first === undefined) return NOBODY;
  for (const part of parts.slice(1)) found.push(...peopleOfPart(part));
  if (found.length === 1 && parts.length === 2) found.push(...partnerOf(first, parts[1] ?? ""));
  const names = new Set(found.map(({ name }) => name));
  const people = [...names].filter((name) => !name.startsWith("@"));
  return { names: people.length > 0 ? people : [...names], likelihood: first.likelihood };
}

/** "Ada Example & Surya": somebody with one name beside a known name of several words. */
function partnerOf({ name, likelihood }: JudgedName, part: string): JudgedName[] {
  const isKnown = likelihood === "sure" && name.includes(" ");
  return isKnown && PARTNER.test(part) && !isTitleWord(part.toLowerCase()) ? [{ name: part, likelihood }] : [];
}

const PARTNER = /^(?!(?:Friends|Co|Guests?|Others?|Crew|Company|Staff|Colleagues)$)\p{Lu}\p{Ll}{2,12}$/u;

/** "LINE @adaさん": a company and a handle with an honorific. */
const EMPLOYED_HANDLE = /^(\S[^@]{0,30})[\s\u3000](@[\w.]{2,30})[\s\u3000]*(?:さん|氏|様)$/u;

function keepHandle(whole: string, before: string, handle: string): string {
  return judgeName(before) === "no" ? handle : whole;
}

interface JudgedName {
  readonly name: string;
  readonly likelihood: NameLikelihood;
}

/** "Ada Example, CTO, Example Ltd" is one person; "Ada Example, Bob Sample" are two. */
function peopleOfPart(part: string): JudgedName[] {
  const found: JudgedName[] = [];
  const pieces = part.includes(",") ? part.split(/\s*,\s*/) : dashedPeople(part);
  const first = judgePiece(pieces[0] ?? "", 0);
  if (first.likelihood === "no") return found;
  const judged = [first, ...pieces.slice(1).map((piece, place) => judgePiece(piece, place + 1))];
  judged.forEach(({ name, likelihood }, place) => {
    const isAmongPeople = judged[place - 1]?.likelihood === "sure" && judged[place + 1]?.likelihood === "sure";
    // "Ada Example (Example Ltd), Alexandros Sample (Example Ltd)": each has a company of their own.
    const isEmployed = likelihood === "maybe" && [0, place].every((at) => EMPLOYED.test(pieces[at] ?? ""));
    if (likelihood === "sure" || isEmployed || (likelihood === "maybe" && (place === 0 || isAmongPeople)))
      found.push({ name: cleanName(name), likelihood });
  });
  return found;
}

/** "Ada Example - Bob Sample (Example Ltd)", "Ada Example/Bob Sample": two known names with a mark between them. */
function dashedPeople(part: string): string[] {
  if (!part.includes(" - ") && !part.includes("/")) return [part];
  const both = part.split(/ - |\//);
  const areNames = both.length === 2 && both.every((words) => judgeName(words.replace(AFFILIATION, "")) === "sure");
  return areNames && both.every((words) => /\S\s+\S/.test(words)) ? both : [part];
}

function judgePiece(piece: string, place: number): JudgedName {
  const nicknamed = NICKNAMED.exec(piece);
  if (nicknamed !== null) return { name: piece.trim(), likelihood: judgeName(`${nicknamed[1]} ${nicknamed[2]}`) };
  const known = HAN_AND_LATIN.exec(piece);
  if (known?.[1] !== undefined && judgeName(known[2] ?? "") === "sure") return { name: known[1], likelihood: "sure" };
  const name = (/^@[\w.-]{2,40}$/.test(piece) ? piece : piece.replace(AFFILIATION, "")).trim();
  // "an hour for each, max": a word in the middle of a line is a name only if it is written like one.
  return { name, likelihood: place > 0 && /^\p{Ll}\S*$/u.test(name) ? "no" : judgeName(name) };
}

/** "Yukihiro (Matz) Matsumoto" */
const NICKNAMED = /^\s*(\p{Lu}[\p{L}'’-]+) [(（]\p{Lu}?[\p{L}'’-]{2,14}[)）] (\p{Lu}[\p{L}'’-]+)\s*$/u;

/** "許宏翔 (Mike Hsu)／DevOps" */
const HAN_AND_LATIN = /^([\p{Script=Han}]{2,4})\s?[(（]([A-Z][a-z]+(?: [A-Z][a-z]+){1,2})[)）]/u;

/** Without emphasis, links' targets, images and handles behind a name: "**Ada** ([@ada](https://…))" -> "Ada". */
function stripMarks(words: string): string {
  if (!/[[\]*_`"“”@(（)）/]/.test(words)) return words.trim();
  const unlinked = words.includes("[") || words.includes("http") ? stripLinks(words) : words;
  const bare = unlinked.replace(/[*`"“”]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "");
  const unhandled = bare.includes("@") ? bare.replace(HANDLE_BEHIND_NAME, " ") : bare;
  return squeezeBlanks(unhandled.replace(/^\s*[(（](.*)[)）]\s*$/, "$1"));
}

const HANDLE_BEHIND_NAME = /(?<=\p{L}\s*)(?:[(（]@[\w.]+[)）]|@[\w.]+)/gu;

function stripLinks(words: string): string {
  return words
    .replace(/!\[[^\]]*\]\([^)]*\)/g, " ")
    .replace(/\[+([^\]]*)\]+\([^)]*\)(?:\{:[^}]*\})?/g, "$1")
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1")
    .replace(/https?:\/\/\S+/g, " ");
}

/**
 * Reads a list that is known to be people, as behind "Speakers:": a name there may hold any word, and be one word.
 * "Sean Senior and Chris" -> both. Behind a label for several, commas stand between people where nothing else does.
 */
export function parseNamedPeople(words: string, several = false): readonly string[] {
  const plain = withoutRole(stripMarks(words));
  const { names, likelihood } = parsePeople(plain);
  const listed = several && !/[;(（]/.test(plain) ? namesOf(plain.split(/\s*,\s*|\s(?:and|und|y|e|et|en|&)\s/)) : [];
  if (listed.length > names.length && listed.every((name) => judgeName(name) !== "no")) return listed;
  const parts = namesOf(plain.split(BETWEEN).map((part) => part.split(/\s*,\s*|\.\s+(?=\p{Lu})/u)[0] ?? ""));
  return likelihood === "no" || parts.length > names.length ? parts : names;
}

/** "Ada Example - VP Product & Developer Relations" -> "Ada Example": behind a dash stands what one person does. */
function withoutRole(plain: string): string {
  const [, name, rest] = /^([^,;&]{5,40}?)\s[-–—]\s(.*)$/u.exec(plain) ?? [];
  if (name === undefined || rest === undefined || judgeName(name) === "no") return plain;
  return parsePeople(rest).likelihood === "sure" ? plain : name;
}

function namesOf(parts: readonly string[]): string[] {
  const names = parts.map((part) => cleanName(part.replace(AFFILIATION, "")));
  return [...new Set(names.filter((name) => /^(?=[\p{Lu}\p{Lo}])(?:\p{L}[\p{L}\p{M}'’.-]*\s?){1,4}$/u.test(name)))];
}
