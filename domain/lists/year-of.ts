/** "KubeCon EU 2024" -> 2024; null where no year stands in it. */
export function yearOf(words: string | null): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words ?? "")?.[0];
  return year === undefined ? null : Number(year);
}
