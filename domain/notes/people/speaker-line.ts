import type { Line } from "@/domain/notes/lines/line";
import { parsePeople } from "./people";
import { mayOpenWithName } from "./person-name";

/** `Ada Example (Example Ltd)`, `ada example, example ltd`, `Ada Example - Example Ltd` */
const WITH_COMPANY =
  /^[\s\-*•]*(\p{L}[\p{L}\p{M}.'’-]+(?: \p{L}[\p{L}\p{M}.'’-]+){1,2})(?: ?\([^()]{2,40}\)|, [^,.:;]{2,40}| [-–—@] [^,.:;]{2,40})$/u;

/**
 * The speaker of a talk whose first lines name none: the first line in its section that is nothing but a known name and
 * where that person works, as people note it when the speaker is introduced. Empty where there is no such line.
 */
export function findSpeakerLine(text: string, lines: readonly Line[], from: number, to: number): readonly string[] {
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.fenced || line.indent > 1 || line.end - line.start > 70) continue;
    if (line.kind !== "text" && line.kind !== "bullet" && line.kind !== "bold") continue;
    const content = text.slice(line.content.start, line.content.end);
    if (!/[(,@–—-]/.test(content) || !mayOpenWithName(content)) continue;
    const name = WITH_COMPANY.exec(content)?.[1];
    const people = name === undefined ? null : parsePeople(name);
    if (people?.likelihood === "sure") return people.names;
  }
  return [];
}
