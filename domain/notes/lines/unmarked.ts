/** Running text without links' targets and emphasis, so that names stand as they are read. */
export function unmarked(raw: string): string {
  if (!/[[*_{<&]/.test(raw)) return raw;
  return raw
    .replace(/!\[[^\]]*\]\([^)]*\)/g, " ")
    .replace(/\[([^\][]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/<[^<>]*>/g, " ")
    .replace(/[*_{}]+/g, "")
    .replace(/&#8217;/g, "’")
    .replace(/\s+/g, " ")
    .trimStart();
}
