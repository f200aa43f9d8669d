/** Words that Spanish, French, Italian and Portuguese set before what they are of, by the English word that stands last. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  pattern: ["patrón", "patron", "pattern", "padrão"],
  architecture: ["arquitectura", "architecture", "architettura", "arquitetura"],
};

/** "Builder pattern" -> "patrón builder", "pattern builder": an English name with its last word first, as Romance languages have it. */
export function withHeadFirst(name: string): readonly string[] {
  const space = name.lastIndexOf(" ");
  const own = name.slice(0, space);
  return space <= 0 ? [] : (HEADS[name.slice(space + 1)] ?? []).map((head) => `${head} ${own}`);
}
