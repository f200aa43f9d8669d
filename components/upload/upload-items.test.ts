import { expect, it } from "vitest";
import type { ReadableNote } from "@/domain/notes/uploads/upload-views";
import { chosenItems, reduceUploads, type UploadItems } from "./upload-items";

const note = (name: string) => ({ name, content: new Blob(["x"]) });

function preview(name: string, state: ReadableNote["state"]): ReadableNote {
  const nothing = { talks: [], technologies: [], sentences: [], changes: [] };
  return { name, state, seen: null, namesake: null, language: null, ...nothing };
}

it("chooses what would change something, and lets a person choose otherwise", () => {
  const [a, b] = [note("a.md"), note("b.md")];
  let items: UploadItems = reduceUploads([], { type: "bring", notes: [a, b] });
  expect(chosenItems(items)).toEqual([]);
  for (const [each, state] of [
    [a, "new"],
    [b, "unchanged"],
  ] as const) {
    items = reduceUploads(items, {
      type: "advance",
      note: each,
      progress: { step: "looked-at", preview: preview(each.name, state) },
    });
  }
  expect(chosenItems(items).map((item) => item.note.name)).toEqual(["a.md"]);
  items = reduceUploads(items, { type: "choose", name: "b.md", isChosen: true });
  items = reduceUploads(items, { type: "choose", name: "a.md", isChosen: false });
  expect(chosenItems(items).map((item) => item.note.name)).toEqual(["b.md"]);
  expect(reduceUploads(items, { type: "clear" })).toEqual([]);
});

it("keeps the last of a name, and takes no news of one that was replaced", () => {
  const [first, second] = [note("a.md"), note("a.md")];
  let items = reduceUploads([], { type: "bring", notes: [first] });
  items = reduceUploads(items, { type: "bring", notes: [second] });
  items = reduceUploads(items, { type: "advance", note: first, progress: { step: "refused", sentence: "No." } });
  expect(items).toEqual([{ note: second, progress: { step: "waiting" }, isChosen: false }]);
});
