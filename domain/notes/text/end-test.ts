import { factorEndings } from "./factor-endings";

/**
 * A test for how a text ends. It reads backwards from the end, where a search for `/with a $/` would try every place of
 * the text in vain. `ending` must say nothing of what follows it; a `$` at its end may stand.
 */
export function endTest(ending: RegExp): (text: string) => boolean {
  const behind = new RegExp(`(?<=${factorEndings(ending.source)})`, `${ending.flags}y`);
  return (text) => {
    behind.lastIndex = text.length;
    return behind.test(text);
  };
}
