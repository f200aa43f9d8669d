/** What the radar's page shows, as elements to copy and texts to set. */
export interface PageContent {
  readonly title: string;
  /** How much of it is shown: "12 of 65 blips". */
  readonly shown: string;
  readonly circle: SVGSVGElement;
  readonly key: readonly Sign[];
  readonly quadrants: readonly {
    readonly name: string;
    readonly rings: readonly {
      readonly name: string;
      readonly colour: string;
      readonly entries: readonly Sign[];
    }[];
  }[];
}

/** A mark with what it stands for. */
export interface Sign {
  readonly mark: SVGSVGElement;
  readonly text: string;
}

/** Reads what is on the page, so that a picture shows that and nothing else. @throws Error where no circle is shown */
export function readPage(root: ParentNode): PageContent {
  const circle = root.querySelector<SVGSVGElement>("svg[role=group]");
  if (!circle) throw new Error("There is no circle on the page.");
  return {
    title: textOf(root.querySelector("h1")),
    shown: textOf(root.querySelector("[role=status]")),
    circle,
    key: listSigns(root, "ul[aria-label=Key] li"),
    quadrants: [...root.querySelectorAll("[data-legend-quadrant]")].map((section) => ({
      name: textOf(section.querySelector("h2 a")),
      rings: [...section.querySelectorAll("[data-ring]:has(h3)")].map((ring) => {
        const heading = ring.querySelector("h3");
        return {
          name: textOf(heading),
          colour: heading ? getComputedStyle(heading).color : "",
          entries: listSigns(ring, "li"),
        };
      }),
    })),
  };
}

function listSigns(root: ParentNode, selector: string): readonly Sign[] {
  return [...root.querySelectorAll(selector)].flatMap((item) => {
    const mark = item.querySelector("svg");
    return mark ? [{ mark, text: textOf(item, mark) }] : [];
  });
}

/** An element's text, without that of one within. */
function textOf(element: Element | null, without?: Element): string {
  const all = element?.textContent ?? "";
  return (without ? all.replace(without.textContent ?? "", "") : all).trim();
}
