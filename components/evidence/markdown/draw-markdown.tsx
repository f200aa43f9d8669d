import type { Definition, Heading, Nodes, Root, TableRow } from "mdast";
import { Fragment, type ReactNode } from "react";
import { type Drawing, drawMarks } from "../draw-marks";
import { type DrawnBranch, drawElement } from "./draw-element";
import { headingLevels } from "./heading-levels";
import styles from "./markdown.module.css";
import type { ShownSegment } from "./reveal-marks";
import { type Branch, isLeaf, type Tile } from "./tile-markdown";

export interface MarkdownDrawing extends Drawing {
  readonly segmentsOf: ReadonlyMap<Tile, readonly ShownSegment[]>;
}

/** What every part of a note's drawing needs to know. */
export interface Surroundings extends MarkdownDrawing {
  readonly levels: ReadonlyMap<Heading, number>;
  /** The addresses that references such as "[this][1]" lead to. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Of the table that is drawn. */
  readonly headerRow?: TableRow | undefined;
  readonly isHeader?: boolean;
}

/** The parts of a note's page from the top down, each an element of its own, and what is hidden between them. */
export function drawMarkdown(root: Root, tiles: Branch, drawing: MarkdownDrawing): readonly ReactNode[] {
  const surroundings = { ...drawing, levels: headingLevels(root), addresses: listAddresses(root) };
  return tiles.children.map((tile) => {
    const drawn = drawTile(tile, surroundings);
    if (isLeaf(tile) && isHidden(tile, surroundings)) return drawn;
    return (
      <div key={startOf(tile)} className={isLeaf(tile) ? styles.plain : styles.block}>
        {drawn}
      </div>
    );
  });
}

function drawTile(tile: Tile, surroundings: Surroundings): ReactNode {
  if (isLeaf(tile)) return drawLeaf(tile, surroundings);
  const within = enter(tile.node, surroundings);
  const children = tile.children.map((child) => drawTile(child, within));
  const branch: DrawnBranch = { node: tile.node, children, ...describe(tile, surroundings) };
  return <Fragment key={startOf(tile)}>{drawElement(branch, surroundings)}</Fragment>;
}

function enter(node: Nodes, surroundings: Surroundings): Surroundings {
  if (node.type === "heading") return { ...surroundings, headingLook: false };
  if (node.type === "table") return { ...surroundings, headerRow: node.children[0] };
  if (node.type === "tableRow") return { ...surroundings, isHeader: node === surroundings.headerRow };
  return surroundings;
}

function isHidden(tile: Tile, surroundings: Surroundings): boolean {
  return listSegments(tile, surroundings).every(({ shown }) => shown === "hidden");
}

function drawLeaf(tile: Tile, surroundings: Surroundings): ReactNode {
  const segments = surroundings.segmentsOf.get(tile) ?? [];
  const start = segments[0]?.start ?? 0;
  if (!isHidden(tile, surroundings)) {
    return <Fragment key={start}>{drawMarks(segments, surroundings)}</Fragment>;
  }
  return (
    <span key={start} hidden>
      {segments.map(({ text }) => text).join("")}
    </span>
  );
}

function describe(tile: Tile, surroundings: Surroundings): Pick<DrawnBranch, "isEmpty" | "isMarked"> {
  const segments = listSegments(tile, surroundings);
  const shown = segments.filter((each) => each.shown !== "hidden");
  return {
    isEmpty: shown.every(({ text }) => text.trim() === ""),
    isMarked: shown.some(({ marks }) => marks.some(({ kind }) => kind === "mention" || kind === "verdict")),
  };
}

function listSegments(tile: Tile, surroundings: Surroundings): readonly ShownSegment[] {
  if (isLeaf(tile)) return surroundings.segmentsOf.get(tile) ?? [];
  return tile.children.flatMap((child) => listSegments(child, surroundings));
}

function startOf(tile: Tile): number {
  if (isLeaf(tile)) return tile.pieces[0]?.start ?? 0;
  return tile.node.position?.start.offset ?? 0;
}

/** "[1]: https://example.org" at the note's top level. */
function listAddresses(root: Root): ReadonlyMap<string, string> {
  const definitions = root.children.filter((node): node is Definition => node.type === "definition");
  return new Map(definitions.reverse().map(({ identifier, url }) => [identifier, url]));
}
