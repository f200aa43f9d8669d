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
  return parts.length >= 3 && HANDLE.test(second) && !HANDLE.test(last) ? { title: last, people } : null;
}
