import { judgeName } from "@/domain/notes/people/person-name";

/** A title that stands behind its speaker and bars. */
export interface Barred {
  readonly title: string;
  readonly people: string;
}

const BAR = /\s+[|｜]\s+/;
const QUOTED = /^["“„«](.{3,}?)["”“»]$/u;
const HANDLE = /^@[\w.-]{2,40}$/;

/** `Ada Example | @ada | Example Ltd | "Title"`: the last part is the title where quotes or a handle show who stands first. */
export function splitBarred(text: string): Barred | null {
  if (!text.includes(" | ") && !text.includes(" ｜ ")) return null;
  const parts = text.split(BAR);
  const [people, second] = parts;
  const last = parts.at(-1);
  if (people === undefined || second === undefined || last === undefined) return null;
  const quoted = QUOTED.exec(last)?.[1];
  if (quoted !== undefined) return { title: quoted, people };
  if (parts.length === 2 && areNames(people) && judgeName(last) !== "sure")
    return { title: last, people: people.replace(/\s*\/\s*/g, " / ") };
  return parts.length >= 3 && HANDLE.test(second) && !HANDLE.test(last) ? { title: last, people } : null;
}

/** "Ada Example, Bob Sample/ Eva Instance": nothing but names, all of two words and more, one of them known. */
function areNames(words: string): boolean {
  const names = words.split(BETWEEN);
  const likelihoods = names.map((name) => (/\S\s+\S/.test(name) ? judgeName(name) : "no"));
  return likelihoods.length >= 2 && likelihoods.includes("sure") && !likelihoods.includes("no");
}

const BETWEEN = /\s*[,/&]\s*|\s+and\s+/;
