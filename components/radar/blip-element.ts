/** What stands for a blip on the page: on the circle, as a name beside it, in a list. */
const BLIP_ATTRIBUTES = ["data-blip", "data-names", "data-legend"] as const;
const ANY_BLIP = BLIP_ATTRIBUTES.map((attribute) => `[${attribute}]`).join(",");

export interface BlipElement {
  readonly slug: string;
  readonly element: Element;
  /** True on the circle, false in a list. */
  readonly isOnCircle: boolean;
}

/** The blip that an event happened on, if any. */
export function findBlipElement(target: EventTarget | null): BlipElement | null {
  const element = target instanceof Element ? target.closest(ANY_BLIP) : null;
  if (!element) return null;
  const slug = BLIP_ATTRIBUTES.map((attribute) => element.getAttribute(attribute)).find(Boolean);
  return slug ? { slug, element, isOnCircle: !element.hasAttribute("data-legend") } : null;
}

/** Everything on the page that stands for one blip. */
export function listBlipElements(root: ParentNode, slug: string): readonly Element[] {
  const value = CSS.escape(slug);
  return [...root.querySelectorAll(BLIP_ATTRIBUTES.map((attribute) => `[${attribute}="${value}"]`).join(","))];
}

/** The link on the circle, where the blip is there. */
export function findBlipLink(root: ParentNode, slug: string): SVGAElement | null {
  return root.querySelector<SVGAElement>(`a[data-blip="${CSS.escape(slug)}"]`);
}
