import { decodeHTML } from "entities";
import { fix_encoding as fixEncoding } from "ftfy-js";
import { squeezeBlanks } from "@/domain/notes/text/squeeze-blanks";

/** Links that a heading carries beside its title: "([slides](…))", "[video](…)". */
const ANNOTATION =
  /[([（]\s*(?:\[?(?:slides?|folien|video|vidéo|recording|talk|link|enlace|lien|youtube|code|repo|github|notes?|pdf|website|動画|資料|スライド)\]?(?:\([^)]*\))?[\s,|/·]*)+[)\]）]/giu;

/** A bare link behind a title, with the mark before it: "Queues at scale (Ada Example), https://example.org/queues". */
const TRAILING_LINK = /(?<=\S)[\s,;:：|·–—-]+<?(?:https?:\/\/|www\.)\S+$/iu;

/** Anything that may have to go or to be repaired. */
const MARKED = /[*_`~[\]<>&\\{!(（\u00c2-\u00ef\u200b\u200c\u2060\ufeff]|\ufe0f/;

/**
 * A title as it is shown: without Markdown, org-mode or HTML marks, entities written out, mojibake repaired. The note's
 * text itself stays as it is. "**Kafka** &amp; [Flink](https://…)" -> "Kafka & Flink".
 */
export function plainTitle(raw: string): string {
  const titled = withoutLinks(raw.slice(0, 1000));
  if (!MARKED.test(titled)) return squeezeBlanks(titled);
  const plain = titled
    .replace(/!\[[^\]]*\]\([^)]*\)/g, " ")
    .replace(ANNOTATION, (whole, at: number) => (isWord(titled, whole, at) ? whole : " "))
    .replace(/\[\[(?:[^\][|]*(?:\||\]\[))?([^\][]*)\]\]/g, "$1")
    .replace(/\[([^\][]+)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/\[https?:\/\/[^\][|\s]+\|([^\][|]+)\]/g, "$1")
    .replace(/\{%-?\s*\w*link\w*\s+["“]?([^%"”]+?)["”]?\s+["“]?https?:[^%]*%\}/g, "$1")
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/(\*\*\*|\*\*|__|~~|``|`)(?=\S)(.*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*\S)_(?![\p{L}\p{N}_])/gu, "$1")
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, "$1")
    .replace(/\s*\{(?:#[\w-]+|:[^{}]{1,80})\}\s*$/, "")
    .replace(/[\u200b\u200c\u2060\ufeff]|\ufe0f/g, "");
  return squeezeBlanks(repairText(plain));
}

/** "Slow (code) retreat": a bare word in brackets within a title is a part of it. */
function isWord(title: string, annotation: string, at: number): boolean {
  return !annotation.includes("](") && /^\s+\p{Ll}/u.test(title.slice(at + annotation.length));
}

function withoutLinks(raw: string): string {
  if (!/:\/\/|www\./i.test(raw)) return raw;
  const rest = raw.trimEnd().replace(TRAILING_LINK, "");
  return rest.length < raw.trimEnd().length ? withoutLinks(rest) : raw;
}

/** Entities written out and mojibake repaired, in names that are shown: "Ren&eacute;", "PetovradÅ¾ius" -> "Petovradžius". */
export function repairText(text: string): string {
  const decoded = text.includes("&") ? decodeHTML(text) : text;
  return /[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u0178\u02c6\u2013-\u203a\u20ac\u2122]/.test(decoded)
    ? fixEncoding(decoded)
    : decoded;
}
