/** A mouse's press that nobody has taken up yet. */
export interface HeldPress {
  /** Presses again, where the button is down still, and holds nothing any more. */
  readonly pressAgain: () => void;
  readonly letGo: () => void;
}

/**
 * Holds a press on a drawing until what takes it up has been fetched: whoever picks a blip up with the first movement of the
 * hand is no slower than the scripts for that. The browser is kept from carrying the blip's link away itself.
 */
export function holdPress(drawing: SVGSVGElement): HeldPress {
  let held: MouseEvent | null = null;
  const holding = new AbortController();
  const { signal } = holding;
  const letGo = () => {
    holding.abort();
    held = null;
  };
  drawing.addEventListener("mousedown", (event) => (held = event), { signal });
  drawing.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  window.addEventListener("mouseup", () => (held = null), { signal, capture: true });
  const pressAgain = () => {
    const press = held;
    letGo();
    press?.target?.dispatchEvent(new MouseEvent(press.type, press));
  };
  return { pressAgain, letGo };
}
