/**
 * English words that are other words in a language: "no" is "in the" in Portuguese, "on" a "we" in French, "he" a "have" in
 * Spanish. English is understood in notes of every language, but not by these words alone.
 */
const FALSE_FRIENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(["he", "dos", "todo", "todos"]),
  fr: new Set(["on", "but", "dont", "chose", "lecture", "as"]),
  it: new Set(["i"]),
  pt: new Set(["no", "as", "dos", "todo", "todos", "for", "use no", "no time"]),
};

/** "(isn|dont|doesnt)": words to choose from, and nothing around them. */
const CHOICE = /^\(([^()]*)\)$/;

/** An English pattern without what would be misread in a language; null where nothing of it is left. */
export function withoutFalseFriends(pattern: string, language: string): string | null {
  const friends = FALSE_FRIENDS[language];
  if (friends === undefined) return pattern;
  if (friends.has(pattern)) return null;
  const choices = CHOICE.exec(pattern)?.[1]?.split("|") ?? [];
  if (!choices.some((choice) => friends.has(choice))) return pattern;
  const left = choices.filter((choice) => !friends.has(choice));
  return left.length === 0 ? null : `(${left.join("|")})`;
}
