import { countWeightyWords } from "@/domain/extraction/cues/light-words";
import { endTest } from "@/domain/notes/text/end-test";

const PURPOSE = endTest(/(?:^|\s)(?:to|para|pra|pour|per|zu|om te|te|afin d[e’']|a fin de)\s*$/iu);

/** "injects the CSS **to** ", before "avoid": what a tool is for, and no advice; "SOAP: **to** avoid" is one. */
export function tellsPurpose(said: string): boolean {
  return PURPOSE(said) && countWeightyWords(said, false) > 0;
}
