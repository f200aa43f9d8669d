import { type ViewBox, writeViewBox } from "./view-box";

const shown = new WeakMap<SVGSVGElement, ViewBox>();

/** Shows part of the radar, straight in the document: a gesture or a journey changes it at every frame. */
export function showView(drawing: SVGSVGElement, view: ViewBox): void {
  shown.set(drawing, view);
  const written = writeViewBox(view);
  if (drawing.getAttribute("viewBox") !== written) drawing.setAttribute("viewBox", written);
}

/** What a drawing shows at this moment; `first` where nobody has changed it since the server drew it. */
export function shownView(drawing: SVGSVGElement, first: ViewBox): ViewBox {
  return shown.get(drawing) ?? first;
}
