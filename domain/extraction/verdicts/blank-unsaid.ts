/** The address of a link, "[Helm](**https://helm.sh**)", and the tags of HTML, "**&lt;li&gt;**use Helm". */
const UNSAID = /(?<=\])\([^()\s]*(?:\s"[^"\n]*")?\)|<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>/gi;

/**
 * A text of the same length in which spaces stand for what nobody reads aloud: words in it would part a name from what is
 * said of it. The text itself where it holds nothing of the kind.
 */
export function blankUnsaid(text: string): string {
  if (!text.includes("](") && !text.includes("<")) return text;
  return text.replace(UNSAID, (marks) => " ".repeat(marks.length));
}
