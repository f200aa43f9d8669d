/** A number with the noun that agrees with it: "1 talk", "2 talks". `many` is for nouns that don't take an s. */
export function countWords(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
