/** "cola de mensajes", "machine à états", "test di carico": what is counted stands first, and takes the plural. */
const HEAD = /^(\p{Ll}+[aeoé]) (?=(?:de|del|da|do|das|dos|des|du|di|della|à|em|en) |d['’])/u;
/** Italian and words that end so are the same in the plural, or change their vowel. */
const ITALIAN = / (?:di|della) /u;

/** A Spanish, French or Portuguese name of several words with its first in the plural; null where that is not its form. */
export function pluralOfHead(name: string): string | null {
  if (!HEAD.test(name) || ITALIAN.test(name)) return null;
  return name.replace(HEAD, "$1s ");
}
