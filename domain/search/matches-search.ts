/** Whether every word of the search stands in the name, whatever the case and the accents. */
export function matchesSearch(name: string, search: string): boolean {
  // Mostly nothing is searched for, among a thousand names.
  if (search === "") return true;
  const folded = fold(name);
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
