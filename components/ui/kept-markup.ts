import type { DOMAttributes, ReactNode } from "react";

/** React's renderer, on a server that is no workshop: there a part's code changes while its data do not. */
let renderToString: ((node: ReactNode) => string) | null = null;
if (typeof window === "undefined" && process.env.NODE_ENV === "production") {
  void import("react-dom/server").then((server) => {
    renderToString = server.renderToString;
  });
}

const markupOf = new WeakMap<object, Map<string, string | null>>();

/**
 * What to put into an element whose content is the same for everyone, as attributes of it. For thousands of elements React takes a
 * while, so the server has it drawn once and then says the same again, word for word: the browser finds what it would have
 * found, and goes on from there as ever.
 *
 * @param source what is drawn; the content may depend on nothing else, and must use no context
 * @param part which part of it
 */
export function keptMarkup(
  source: object,
  part: string,
  draw: () => ReactNode,
): Pick<DOMAttributes<Element>, "children" | "dangerouslySetInnerHTML"> {
  const markups = markupOf.get(source) ?? new Map<string, string | null>();
  const markup = markups.get(part);
  // It is React's own output, with everything escaped that has to be.
  if (markup) return { dangerouslySetInnerHTML: { __html: markup } };
  const children = draw();
  if (renderToString) noteDrawing(source, markups, part, children);
  return { children };
}

/** What is asked for a second time is likely to be asked for again. It is drawn when the answer at hand is on its way. */
function noteDrawing(source: object, markups: Map<string, string | null>, part: string, children: ReactNode): void {
  const isKnown = markups.has(part);
  markups.set(part, null);
  markupOf.set(source, markups);
  if (isKnown) setImmediate(() => markups.set(part, renderToString?.(children) ?? null));
}
