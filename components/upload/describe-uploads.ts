import { countWords } from "@/domain/count-words";
import type { UploadItems, UploadProgress } from "./upload-items";

/** How far it has come, in a sentence or two, for the eye and to be announced. */
export function describeUploads(items: UploadItems): string {
  const at = (step: UploadProgress["step"]) => items.filter(({ progress }) => progress.step === step).length;
  const total = countWords(items.length, "note");
  if (at("waiting") > 0) return `Looking at ${total}: ${items.length - at("waiting")} done.`;
  if (at("importing") > 0)
    return `Importing: ${at("imported")} of ${at("imported") + at("importing") + at("looked-at")} done.`;
  const refused = at("refused") > 0 ? ` ${at("refused")} refused.` : "";
  if (at("imported") + at("taken-back") === 0) return `${describeStates(items)}${refused} Nothing is stored yet.`;
  const back = at("taken-back") > 0 ? ` ${at("taken-back")} taken back.` : "";
  return `${countWords(at("imported"), "note")} imported.${back}${refused}`;
}

/** "3 notes looked at: 2 new, 1 changed, 0 unchanged." */
function describeStates(items: UploadItems): string {
  const previews = items.flatMap(({ progress }) => ("preview" in progress ? [progress.preview] : []));
  const count = (state: string) => previews.filter((preview) => preview.state === state).length;
  const states = `${count("new")} new, ${count("changed")} changed, ${count("unchanged")} unchanged`;
  return `${countWords(previews.length, "note")} looked at: ${states}.`;
}

/** "Import 3 notes", "Import 2 notes and replace 1": what the button does to those that are chosen. */
export function describeImport(chosen: UploadItems): string {
  const replaced = chosen.filter(
    ({ progress }) => progress.step === "looked-at" && progress.preview.state === "changed",
  ).length;
  const others = chosen.length - replaced;
  if (replaced === 0) return `Import ${countWords(others, "note")}`;
  return others === 0
    ? `Replace ${countWords(replaced, "note")}`
    : `Import ${countWords(others, "note")} and replace ${replaced}`;
}
