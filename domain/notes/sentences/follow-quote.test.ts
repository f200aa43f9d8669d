import { describe, expect, it } from "vitest";
import { beginningOf, followQuote, hashQuote } from "./follow-quote";

const SENTENCE = "We have used Velero for three years, in every region, and it has never lost a backup of ours.";
const NOTE = `# Backups\n\n${SENTENCE}\nA last line.\n`;

function linkTo(quote: string, text = NOTE) {
  const start = text.indexOf(quote);
  return { span: { start, end: start + quote.length }, says: beginningOf(quote), is: hashQuote(quote) };
}

describe("following a link to a sentence", () => {
  it("leads to where it stands", () => {
    const link = linkTo(SENTENCE);
    expect(followQuote(NOTE, link)).toEqual({ state: "there", span: link.span });
  });

  it("leads to where it stands by now, the nearest place of several", () => {
    const link = linkTo(SENTENCE);
    const text = `One more line.\n${NOTE}\n${NOTE}`;
    const start = text.indexOf(SENTENCE);
    const moved = { start, end: start + SENTENCE.length };
    expect(followQuote(text, link)).toEqual({ state: "moved", span: moved });
  });

  it("leads to what begins like it, and says that it was changed", () => {
    const text = NOTE.replace("never lost a backup of ours", "lost one backup of ours");
    const link = linkTo(SENTENCE);
    const start = text.indexOf(link.says);
    expect(followQuote(text, link)).toEqual({ state: "changed", span: { start, end: start + link.says.length } });
  });

  it.each([
    ["the line that stands there now", NOTE.replace(SENTENCE, "It is gone."), "It is gone."],
    ["the last line of a shorter note", "# Short\n\nNothing else.\n", "Nothing else."],
    ["the line before an empty one", `# Backups\n\n${" ".repeat(200)}`, "# Backups"],
  ])("says that it is gone, and shows %s", (_, text, line) => {
    const followed = followQuote(text, linkTo(SENTENCE));
    expect(followed).toMatchObject({ state: "gone", says: beginningOf(SENTENCE) });
    expect(text.slice(followed?.span.start, followed?.span.end)).toBe(line);
  });

  it("takes a short sentence for gone as soon as a word differs", () => {
    const link = linkTo("A last line.");
    expect(followQuote(NOTE.replace("A last line.", "The last line."), link)?.state).toBe("gone");
  });

  it("leads to a place that nothing is said of", () => {
    const none = { says: null, is: null };
    expect(followQuote(NOTE, { ...none, span: { start: 2, end: 9 } })?.state).toBe("there");
    expect(followQuote(NOTE, { ...none, span: { start: 2, end: 9000 } })).toBeNull();
    expect(followQuote(NOTE, { ...none, span: null })).toBeNull();
  });
});

it("cuts no character in two", () => {
  expect(beginningOf("😀".repeat(70))).toBe("😀".repeat(60));
});
