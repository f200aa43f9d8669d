import { RADAR_SIDE_PX } from "@/domain/radar/sectors";
import { embedFont } from "./embed-font";
import { copyWithStyles, toPlainColour } from "./inline-styles";
import { type LegendLine, type PlacedLine, placeLegend } from "./legend-columns";
import { type PageContent, readPage, type Sign } from "./read-page";

const EDGE_PX = 36;
const GAP_PX = 40;
const HEAD_PX = 92;
const KEY_LINE_PX = 24;
const MARK_PX = 20;
const TEXT_GAP_PX = 8;
const COLUMN_GAP_PX = 20;
const LEAST_COLUMN_WIDTH_PX = 170;
const LEAST_HEAD_WIDTH_PX = 400;
const SVG = "http://www.w3.org/2000/svg";

/** A picture that needs nothing beside itself. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

type Entry = { readonly text: string; readonly colour: string; readonly mark: SVGSVGElement | null };

/** Draws what the radar's page shows, in its colours: the part of the circle in view, the key, the blips listed. */
export async function drawPicture(root: ParentNode): Promise<Picture> {
  const page = readPage(root);
  const { rule, family } = await embedFont(page.circle);
  const colours = readColours();
  const above = HEAD_PX + page.key.length * KEY_LINE_PX + 12;
  const left = EDGE_PX + RADAR_SIDE_PX + GAP_PX;
  const legend = placeLegend(listLines(page, colours.ink), {
    columnWidth: chooseColumnWidth(page),
    besideWidth: left + EDGE_PX,
    besideHeight: RADAR_SIDE_PX + 2 * EDGE_PX,
    aboveHeight: above + 2 * EDGE_PX,
  });
  const width = left + Math.max(legend.width, LEAST_HEAD_WIDTH_PX) + EDGE_PX;
  const height = 2 * EDGE_PX + Math.max(RADAR_SIDE_PX, above + legend.height);
  const picture = make("svg", { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, "font-family": family });
  picture.append(
    make("style", {}, rule),
    make("rect", { width, height, fill: colours.paper }),
    placeCircle(page.circle, height),
    ...drawHead(page, left, colours),
    ...legend.lines.map((line) => drawLine(line, left, EDGE_PX + above)),
  );
  return { svg: new XMLSerializer().serializeToString(picture), width, height };
}

/** As wide as the longest line needs. */
function chooseColumnWidth({ circle, quadrants }: PageContent): number {
  const measure = document.createElement("canvas").getContext("2d");
  if (!measure) throw new Error("This browser cannot draw.");
  const widthOf = (text: string, { size, weight }: LineLook) => {
    measure.font = `${weight} ${size}px ${getComputedStyle(circle).fontFamily}`;
    return measure.measureText(text).width;
  };
  const entries = quadrants.flatMap(({ rings }) => rings.flatMap((ring) => ring.entries));
  const widths = [
    ...entries.map(({ text }) => MARK_PX + TEXT_GAP_PX + widthOf(text, LINE_LOOKS.entry)),
    ...quadrants.map(({ name }) => widthOf(name, LINE_LOOKS.quadrant)),
  ];
  return Math.max(LEAST_COLUMN_WIDTH_PX, Math.ceil(Math.max(0, ...widths) + COLUMN_GAP_PX));
}

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
}

function readColours(): Colours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return toPlainColour(getComputedStyle(probe).color);
  };
  const colours = { paper: read("--paper"), ink: read("--ink"), soft: read("--ink-soft") };
  probe.remove();
  return colours;
}

function listLines({ quadrants }: PageContent, ink: string): readonly LegendLine<Entry>[] {
  return quadrants.flatMap(({ name, rings }) => [
    { kind: "quadrant" as const, entry: { text: name, colour: ink, mark: null } },
    ...rings.flatMap((ring) => [
      {
        kind: "ring" as const,
        entry: { text: ring.name.toUpperCase(), colour: toPlainColour(ring.colour), mark: null },
      },
      ...ring.entries.map(({ text, mark }) => ({ kind: "entry" as const, entry: { text, colour: ink, mark } })),
    ]),
  ]);
}

function placeCircle(circle: SVGSVGElement, height: number): Element {
  const copy = copyOf(circle);
  const place = {
    x: EDGE_PX,
    y: Math.min(EDGE_PX, (height - RADAR_SIDE_PX) / 2),
    width: RADAR_SIDE_PX,
    height: RADAR_SIDE_PX,
  };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return copy;
}

function drawHead({ title, shown, key }: PageContent, left: number, { ink, soft }: Colours): readonly Element[] {
  return [
    makeText(title, left, EDGE_PX + 26, 34, ink, 600),
    makeText(shown, left, EDGE_PX + 64, 14, soft, 400),
    ...key.flatMap((sign, index) => drawSign(sign, left, EDGE_PX + HEAD_PX + (index + 0.5) * KEY_LINE_PX, soft)),
  ];
}

interface LineLook {
  readonly size: number;
  readonly weight: number;
}

const LINE_LOOKS: Readonly<Record<LegendLine<unknown>["kind"], LineLook>> = {
  quadrant: { size: 16, weight: 600 },
  ring: { size: 11, weight: 650 },
  entry: { size: 13.5, weight: 400 },
};

function drawLine({ kind, entry, x, y }: PlacedLine<Entry>, left: number, top: number): Element {
  const group = make("g", {});
  const { text, colour, mark } = entry;
  if (mark) group.append(...drawSign({ mark, text }, left + x, top + y, colour));
  else group.append(makeText(text, left + x, top + y, LINE_LOOKS[kind].size, colour, LINE_LOOKS[kind].weight));
  return group;
}

function drawSign({ mark, text }: Sign, x: number, y: number, colour: string): readonly Element[] {
  const copy = copyOf(mark);
  const place = { x, y: y - MARK_PX / 2, width: MARK_PX, height: MARK_PX };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return [copy, makeText(text, x + MARK_PX + TEXT_GAP_PX, y, LINE_LOOKS.entry.size, colour, 400)];
}

function copyOf(drawing: SVGSVGElement): Element {
  const copy = copyWithStyles(drawing);
  if (!copy) throw new Error("What is to be drawn is hidden.");
  return copy;
}

function makeText(text: string, x: number, y: number, size: number, fill: string, weight: number): Element {
  return make("text", { x, y, fill, "font-size": size, "font-weight": weight, "dominant-baseline": "central" }, text);
}

function make(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): Element {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== "xmlns") element.setAttribute(key, String(value));
  }
  element.textContent = text;
  return element;
}
