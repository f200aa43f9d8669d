/**
 * Remembers the answers of a pure function about a word, up to `limit` of them, from one note to the next: memory does not
 * grow with the number of notes, and answers are the same with and without it.
 */
export function rememberAnswers<Answer>(ask: (key: string) => Answer, limit: number): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= limit) answers.clear();
    const answer = ask(key);
    answers.set(copyOf(key), answer);
    return answer;
  };
}

/** A longer piece of a text is a view of it, which would keep the whole note. */
const LONGEST_COPIED = 12;

function copyOf(key: string): string {
  return key.length > LONGEST_COPIED ? key.split("").join("") : key;
}
