import type { Span } from "@/domain/notes/span";

/**
 * Where words stand in a text, at the beginning of a word of it: "kuber" and "reseau" in "Kubernetes, réseaux". Case and
 * accents do not count. Spans are sorted and do not overlap.
 */
export function markWords(text: string, words: readonly string[]): Span[] {
  const wanted = words.map((word) => fold(word).folded).filter((word) => word !== "");
  if (wanted.length === 0) return [];
  const { folded, offsets } = fold(text);
  return joinSpans(wanted.flatMap((word) => findWord(folded, word)).map((span) => unfold(span, offsets)));
}

/** Spans in order, those that touch each other made one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

interface Folded {
  readonly folded: string;
  /** Where each unit of `folded` came from, and the end of the text. */
  readonly offsets: readonly number[];
}

function fold(text: string): Folded {
  const offsets: number[] = [];
  let folded = "";
  let offset = 0;
  for (const character of text) {
    const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(offset);
    folded += plain;
    offset += character.length;
  }
  return { folded, offsets: [...offsets, offset] };
}

function findWord(text: string, word: string): Span[] {
  const spans: Span[] = [];
  // A sign that begins a word stands behind letters too: ".NET" in "ASP.NET".
  const isLetter = /^[a-z\d\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}]/u.test(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const isWithin = isLetter && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(text[at - 1] ?? "");
    if (!isWithin) spans.push({ start: at, end: at + word.length });
  }
  return spans;
}

function unfold({ start, end }: Span, offsets: readonly number[]): Span {
  const from = offsets[start] ?? 0;
  // Marks that belong to the last letter go with it.
  let last = end;
  while (last < offsets.length - 1 && offsets[last] === offsets[end - 1]) last += 1;
  return { start: from, end: offsets[last] ?? from };
}
