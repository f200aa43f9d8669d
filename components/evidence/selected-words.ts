import type { Span } from "@/domain/notes/span";

/** Some words of a text that is shown. */
export interface SelectedWords {
  readonly text: string;
  /** Counted in what is shown, from the text's start. */
  readonly span: Span;
}

/** What a person selected within an element that holds a text and nothing else; null where that is nothing of it. */
export function readSelection(element: HTMLElement, selection: Selection): SelectedWords | null {
  if (selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const text = range.toString();
  return text.trim() === "" ? null : { text, span: { start, end: start + text.length } };
}
