import type { Point } from "@/domain/radar/cell";

/** A place in the window as a point of the radar, in px from its centre, whatever part of it is shown. */
export function pointOnRadar(
  drawing: SVGSVGElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(drawing.getScreenCTM()?.inverse());
  return { x, y };
}
