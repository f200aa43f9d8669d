/** A font in a form that a picture can carry. */
export interface EmbeddedFont {
  readonly family: string;
  /** `@font-face` with the font's data within; "" where the page uses a font of the system. */
  readonly rule: string;
}

const FAMILY = "Radar Sans";
const FALLBACK = "system-ui, sans-serif";
/** `url("/_next/static/media/abc.woff2") format("woff2")` */
const SOURCE = /url\(["']?([^"')]+)["']?\)/;

/** The font that an element is set in, from the page's own style sheets and server. */
export async function embedFont(element: Element): Promise<EmbeddedFont> {
  const first = getComputedStyle(element).fontFamily.split(",")[0] ?? "";
  const face = listFontFaces().find((rule) => unquote(rule.style.getPropertyValue("font-family")) === unquote(first));
  const [, source] = SOURCE.exec(face?.style.getPropertyValue("src") ?? "") ?? [];
  if (!face || !source) return { family: `${first}, ${FALLBACK}`, rule: "" };
  const address = new URL(source, face.parentStyleSheet?.href ?? document.baseURI);
  const data = await readAsDataUrl(address);
  const weight = face.style.getPropertyValue("font-weight") || "normal";
  const rule = `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(${data}) format("woff2")}`;
  return { family: `"${FAMILY}", ${FALLBACK}`, rule };
}

function listFontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
}

function unquote(name: string): string {
  return name.trim().replace(/^["']|["']$/g, "");
}

async function readAsDataUrl(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font could not be read: ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(text)}`;
}
