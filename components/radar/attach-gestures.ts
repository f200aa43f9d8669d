import { type D3DragEvent, type D3ZoomEvent, drag, select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import { findBlipElement } from "./blip-element";
import { type BlipCarrier, type CarryOptions, createCarrier } from "./carry-blip";
import { pointOnRadar } from "./point-on-radar";
import { attachTouchDrag } from "./touch-drag";
import { keepWithin, LEAST_SIDE_PX, type ViewBox } from "./view-box";

/** Less than this many px of the screen is a click with an unsteady hand. */
const CLICK_DISTANCE_PX = 5;
/** A notch of a mouse's wheel with Ctrl says ten times what one of a trackpad does. */
const MOST_WHEEL_STEP = 0.35;
const WHEEL_STEP_PER_PX = 0.002;
const WHEEL_STEP_PER_LINE = 0.05;
const PINCH_FACTOR = 10;

export interface GestureOptions extends CarryOptions {
  /** The farthest view: all of the radar, or the quadrant that is zoomed into. */
  readonly base: () => ViewBox;
  readonly shown: () => ViewBox;
  /** Told at every frame of a zoom, and once in the end. */
  readonly onZoom: (view: ViewBox) => void;
  readonly onZoomed: (view: ViewBox) => void;
}

/**
 * Lets mouse, pen and finger carry blips, and wheel, pinch and drag choose the part of the circle that is shown. d3 hears the
 * hands; what is drawn is for whoever is told.
 *
 * @param frame the element that the drawing fills
 * @returns a function that takes it all back
 */
export function attachGestures(frame: HTMLElement, drawing: SVGSVGElement, options: GestureOptions): () => void {
  const carrier = createCarrier(drawing, options);
  const attached = [
    attachDrag(drawing, carrier),
    attachTouchDrag(drawing, carrier),
    attachZoom(frame, drawing, carrier, options),
  ];
  return () => {
    if (carrier.isCarrying()) carrier.putBack();
    for (const detach of attached) detach();
  };
}

interface Grasp {
  readonly x: number;
  readonly y: number;
  readonly slug: string;
  readonly grasped: { readonly clientX: number; readonly clientY: number };
}

type Drag = D3DragEvent<SVGSVGElement, unknown, Grasp>;

function attachDrag(drawing: SVGSVGElement, carrier: BlipCarrier): () => void {
  let isOver = false;
  const behaviour = drag<SVGSVGElement, unknown, Grasp>()
    .filter((event: MouseEvent) => event.button === 0 && !event.ctrlKey && findBlipElement(event.target) !== null)
    .touchable(false)
    .clickDistance(CLICK_DISTANCE_PX)
    .subject(({ sourceEvent, x, y }: Drag): Grasp => {
      const { clientX, clientY } = sourceEvent;
      return { x, y, slug: findBlipElement(sourceEvent.target)?.slug ?? "", grasped: { clientX, clientY } };
    })
    .on("start", () => {
      isOver = false;
    })
    .on("drag", ({ subject, sourceEvent }: Drag) => {
      // Escape has put it back; the hand does not know yet.
      if (isOver) return;
      if (!carrier.isCarrying() && isUnderWay(subject, sourceEvent)) carrier.pickUp(subject.slug);
      if (!carrier.isCarrying()) return;
      carrier.carryTo(pointOnRadar(drawing, sourceEvent));
    })
    .on("end", () => {
      if (carrier.isCarrying()) carrier.drop();
    });
  const giveUp = (event: KeyboardEvent) => {
    if (event.key === "Escape" && carrier.isCarrying()) isOver = true;
  };
  window.addEventListener("keydown", giveUp, true);
  const selection = select<SVGSVGElement, unknown>(drawing).call(behaviour);
  return () => {
    window.removeEventListener("keydown", giveUp, true);
    selection.on(".drag", null);
  };
}

function isUnderWay({ grasped }: Grasp, { clientX, clientY }: MouseEvent): boolean {
  return Math.hypot(clientX - grasped.clientX, clientY - grasped.clientY) > CLICK_DISTANCE_PX;
}

type Zoom = D3ZoomEvent<HTMLElement, unknown>;

function attachZoom(
  frame: HTMLElement,
  drawing: SVGSVGElement,
  carrier: BlipCarrier,
  { base, shown, onZoom, onZoomed }: GestureOptions,
): () => void {
  const isNear = () => shown().side < base().side;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (!isMeant(event, drawing, isNear()) || carrier.isCarrying()) return false;
      // Buttons, keys and links have zoomed meanwhile, and the window may have another size.
      if (!("__zooming" in frame)) {
        const { width } = frame.getBoundingClientRect();
        behaviour.scaleExtent([1, base().side / LEAST_SIDE_PX]).translateExtent([
          [0, 0],
          [width, width],
        ]);
        select(frame).property("__zoom", transformTo(base(), shown(), width));
      }
      return true;
    })
    .wheelDelta(wheelStep)
    .clickDistance(CLICK_DISTANCE_PX)
    .on("zoom", ({ transform, sourceEvent }: Zoom) => {
      if (sourceEvent && !carrier.isCarrying()) onZoom(viewAt(base(), transform, frame));
    })
    .on("end", ({ transform, sourceEvent }: Zoom) => {
      if (sourceEvent && !carrier.isCarrying()) onZoomed(viewAt(base(), transform, frame));
    });
  const selection = select<HTMLElement, unknown>(frame).call(behaviour).on("dblclick.zoom", null);
  return () => void selection.on(".zoom", null);
}

/** The page keeps its wheel and its finger, but where the circle is meant without doubt. */
function isMeant(event: Event, drawing: SVGSVGElement, isNear: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || drawing.contains(document.activeElement);
  if (event instanceof MouseEvent) return isNear && event.button === 0 && findBlipElement(event.target) === null;
  return event instanceof TouchEvent && (event.touches.length > 1 || isNear);
}

function wheelStep({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perUnit = deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_STEP_PER_LINE : WHEEL_STEP_PER_PX;
  const step = -deltaY * perUnit * (ctrlKey ? PINCH_FACTOR : 1);
  return Math.max(-MOST_WHEEL_STEP, Math.min(MOST_WHEEL_STEP, step));
}

function transformTo(base: ViewBox, view: ViewBox, width: number): ZoomTransform {
  const pxPerUnit = width / base.side;
  const scale = base.side / view.side;
  return zoomIdentity.scale(scale).translate((base.x - view.x) * pxPerUnit, (base.y - view.y) * pxPerUnit);
}

function viewAt(base: ViewBox, { x, y, k }: ZoomTransform, frame: HTMLElement): ViewBox {
  const unitsPerPx = base.side / frame.getBoundingClientRect().width;
  return keepWithin(base, { x: base.x - (x / k) * unitsPerPx, y: base.y - (y / k) * unitsPerPx, side: base.side / k });
}
