import { codesOf } from "@/domain/notes/text/letter-codes";
import { squeezeBlanks } from "@/domain/notes/text/squeeze-blanks";

/** "2.1 ", "iv. ", "b) ", "§ ", "■" */
const NUMBERING = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}\s*[.):–-]?\s+|[ivx]{1,4}[.)]\s+|[a-z][)]\s+|[§•■◆●▼■□]\s*)/u;
/** Marks and blanks around a heading. */
const AROUND = codesOf(/[\s:;,.!?–—"“”«»'()[\]{}<>【】《》-]/);

/**
 * A heading as it is compared: lower case, no accents, no emphasis, no numbering, no punctuation at the ends.
 * "## 2.1 **Q&A:**" -> "q&a", "Résumé 📝" -> "resume", "Día 3" -> "dia 3".
 */
export function foldHeading(title: string): string {
  if (/^[a-z][a-z ]*$/i.test(title) && !title.endsWith(" ")) return title.toLowerCase();
  const plain = ASCII.test(title) ? dropMarks(title.toLowerCase()) : foldOthers(title);
  const bare = trimMarks(squeezeBlanks(plain.replace(NUMBERING, "")));
  return bare.endsWith("：") ? bare.slice(0, -1) : bare;
}

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && AROUND[text.charCodeAt(start)] === 1) start++;
  while (end > start && AROUND[text.charCodeAt(end - 1)] === 1) end--;
  return text.slice(start, end);
}

const ASCII = /^[\0-\x7f]*$/;

/** Without emphasis and links' targets. */
function dropMarks(lower: string): string {
  return /[*_`~#[]/.test(lower) ? lower.replace(/[*_`~#]+/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1") : lower;
}

function foldOthers(title: string): string {
  const bare = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[áàâäãåéèêëíìîïóòôöõúùûüñç]+/gu, (letters) => letters.normalize("NFD").replace(/\p{M}/gu, ""));
  return dropMarks(bare)
    .replace(/[’‘´]/g, "'")
    .replace(/\p{Extended_Pictographic}|\u{fe0f}|[\u{200b}\u{200c}\u{2060}\u{feff}]|\u{200d}/gu, "");
}
