/** Spellings that differ from those that are known, and from one another, by more than capitals, in order. */
export function distinctSpellings(spellings: readonly string[], known: readonly string[] = []): string[] {
  const seen = new Set(known.map((each) => each.toLowerCase()));
  return spellings.filter((spelling) => {
    const isNew = !seen.has(spelling.toLowerCase());
    seen.add(spelling.toLowerCase());
    return isNew;
  });
}
