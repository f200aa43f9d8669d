/** A name as it stands before an honorific: a link's words, a handle, or a run of one script. */
const NAME =
  /(?:\[(?<linked>[^\][]{2,40}?)(?=(?:さん|氏)?\])(?:さん|氏)?\]\([^()\s]{4,200}\)|(?<plain>@?[A-Za-z][\w.-]{1,24}(?:\s[A-Z][\w.-]{1,20})?|[\p{Script=Han}々]{1,4}[\s　][\p{Script=Han}々ヶ\p{Script=Hiragana}]{1,4}|[\p{Script=Han}々]{1,6}|[\p{Script=Katakana}ー・]{2,16}|(?<=^[\s\-*]*)[\p{Script=Hiragana}ー]{2,10}))/u
    .source;
const SAYS_WHOSE = new RegExp(
  `${NAME}[\\s　]?(?:(?:さん|氏|様|先生)|(?<=(?:さん|氏)\\]\\([^()]{4,200}\\)\\s?))(?:の|による|が)\\p{L}{0,8}?(?:セッション|発表|登壇|講演|トーク|LT)`,
  "u",
);

/** "畠山さんのセッションです", "[syocy](https://…) 氏の発表": who a line says the talk was given by; null where it says nothing of it. */
export function findHonorificSpeaker(content: string): string | null {
  if (!content.includes("さん") && !content.includes("氏") && !content.includes("様") && !content.includes("先生"))
    return null;
  const { linked, plain } = SAYS_WHOSE.exec(content)?.groups ?? {};
  return linked?.replace(/\s?[(（]@[^)）]*[)）]$/, "") ?? plain ?? null;
}
