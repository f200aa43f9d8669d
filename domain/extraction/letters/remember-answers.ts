import { addWord, createWordTable, findWord, NO_VALUE } from "@/domain/notes/words/word-table";

/**
 * Remembers the answers of a pure function about a word, up to `limit` of them, from one note to the next: memory does not
 * grow with the number of notes, and answers are the same with and without it. The words themselves are not kept.
 */
export function rememberAnswers<Answer>(ask: (key: string) => Answer, limit: number): (key: string) => Answer {
  let places = createWordTable();
  let answers: Answer[] = [];
  return (key) => {
    const place = findWord(places, key, 0, key.length);
    const known = place === NO_VALUE ? undefined : answers[place];
    if (known !== undefined) return known;
    if (answers.length >= limit) {
      places = createWordTable();
      answers = [];
    }
    const answer = ask(key);
    addWord(places, key, answers.length);
    answers.push(answer);
    return answer;
  };
}
