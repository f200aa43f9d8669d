/**
 * True where a stretch of a text holds one of some characters (see `codesOf`): a quick look before a search that most
 * texts would disappoint.
 */
export function holdsAny(codes: Uint8Array, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (codes[text.charCodeAt(at)] === 1) return true;
  return false;
}
