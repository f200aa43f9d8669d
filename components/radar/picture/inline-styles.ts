/** What of a style makes a difference in a drawing; those that children take over from their parents first. */
const INHERITED = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
  "text-transform",
  "paint-order",
] as const;
const OWN: Readonly<Record<string, string>> = { opacity: "1", transform: "none", "fill-opacity": "1", rx: "auto" };
const COLOURS: ReadonlySet<string> = new Set(["fill", "stroke"]);

/**
 * A copy of a drawing that looks the same without style sheets: what they say stands at each element. What is not to be
 * seen is left out, and so are links and whatever else is for hands.
 */
export function copyWithStyles(drawing: Element, inParent: CSSStyleDeclaration | null = null): Element | null {
  const style = getComputedStyle(drawing);
  if (style.display === "none" || style.visibility === "hidden") return null;
  const copy = document.createElementNS(
    "http://www.w3.org/2000/svg",
    drawing.localName === "a" ? "g" : drawing.localName,
  );
  for (const { name, value } of drawing.attributes) {
    if (KEPT_ATTRIBUTE.test(name) || isWithin(name, value)) copy.setAttribute(name, value);
  }
  const written = writeStyle(style, inParent);
  if (written !== "") copy.setAttribute("style", written);
  for (const child of drawing.childNodes) {
    const copied = child instanceof Element ? copyWithStyles(child, style) : child.cloneNode();
    if (copied) copy.append(copied);
  }
  return copy;
}

/** Places and shapes; no classes, marks for scripts or addresses of pages. */
const KEPT_ATTRIBUTE =
  /^(id|d|x|y|x1|x2|y1|y2|r|cx|cy|rx|ry|width|height|points|viewBox|transform|startOffset|font-size|text-anchor|fill|stroke|stroke-width|opacity)$/;

/** The line that a text is set on is named by a link within the drawing. */
function isWithin(name: string, value: string): boolean {
  return name === "href" && value.startsWith("#");
}

function writeStyle(style: CSSStyleDeclaration, inParent: CSSStyleDeclaration | null): string {
  const inherited = INHERITED.filter(
    (name) => !inParent || style.getPropertyValue(name) !== inParent.getPropertyValue(name),
  );
  const own = Object.keys(OWN).filter((name) => style.getPropertyValue(name) !== OWN[name]);
  return [...inherited, ...own].map((name) => `${name}:${readValue(style, name)}`).join(";");
}

function readValue(style: CSSStyleDeclaration, name: string): string {
  const value = style.getPropertyValue(name);
  return COLOURS.has(name) && value !== "none" ? toPlainColour(value) : value;
}

const known = new Map<string, string>();

/** Any colour as "#rrggbb" or "rgb(r g b / a)": other programs know no mixtures and no newer colour spaces. */
export function toPlainColour(colour: string): string {
  const found = known.get(colour);
  if (found !== undefined) return found;
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!canvas) throw new Error("This browser cannot draw.");
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
  const plain = alpha === 255 ? toHex(red, green, blue) : `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`;
  known.set(colour, plain);
  return plain;
}

function toHex(...parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
