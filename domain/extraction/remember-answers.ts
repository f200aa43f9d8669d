/**
 * Remembers the answers of a pure function, up to `limit` of them: memory does not grow with the number of notes, and
 * answers are the same with and without it.
 */
export function rememberAnswers<Answer>(ask: (key: string) => Answer, limit: number): (key: string) => Answer {
  const answers = new Map<string, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= limit) answers.clear();
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}
