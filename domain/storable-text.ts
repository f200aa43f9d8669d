/** What PostgreSQL's text cannot hold: NUL and halves of surrogate pairs. */
const UNSTORABLE = /\0|\p{Surrogate}/u;
const EACH_UNSTORABLE = new RegExp(UNSTORABLE, "gu");

/** True where PostgreSQL can hold the text unchanged. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/** The text with a blank in place of each character that PostgreSQL cannot hold. */
export function toStorable(text: string): string {
  return text.replace(EACH_UNSTORABLE, " ");
}
