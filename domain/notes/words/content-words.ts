/** Words that carry no meaning of their own in titles, and the kinds of session that some notes put before a title. */
const EMPTY_WORDS = new Set(
  (
    "a an the and or of to for in on at by with from into is are be how why what when your you my our we it its as vs not no new using use " +
    "keynote panel talk workshop session lightning tutorial opening closing introduction intro sponsored " +
    "und der die das den dem ein eine fur mit bei auf im ist wie warum zu von " +
    "el la los las un una de del para con por sin como que en es y o al su " +
    "le les des du et ou pour avec dans sur est l d au aux une " +
    "il lo gli i di da della delle e per che nel nella con " +
    "os um uma do dos das com em no na " +
    "het een van voor met op is te"
  ).split(" "),
);

/** The words that make a title: folded to lower case without accents, empty ones left out. Japanese counts by pairs of letters. */
export function contentWords(title: string): ReadonlySet<string> {
  const folded = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = new Set<string>();
  for (const run of folded.match(/[\p{L}\p{N}+#.]+/gu) ?? []) {
    const word = run.replace(/^\.+|\.+$/g, "");
    if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(word)) {
      // By characters: some names are written with such as "𠮷", of which half is none.
      const letters = [...word];
      for (let at = 0; at + 1 < letters.length; at++) words.add(letters.slice(at, at + 2).join(""));
    } else if (word !== "" && !EMPTY_WORDS.has(word)) words.add(word);
  }
  return words;
}
