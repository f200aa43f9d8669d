"use client";

import { useState } from "react";
import { RingTag } from "@/components/evidence/ring-tag";
import { MOVEMENTS } from "@/domain/radar/movement";
import type { DrawnBlip, DrawnRadar } from "./drawn-radar";
import { MOVEMENT_NAMES } from "./movement-names";
import styles from "./radar-table.module.css";

interface Column {
  readonly title: string;
  readonly isNumeric?: boolean;
  /** There only where an edition is, for blips to have moved from. */
  readonly isMovement?: boolean;
  readonly compare: (a: DrawnBlip, b: DrawnBlip) => number;
}

const COLUMNS: readonly Column[] = [
  { title: "No.", isNumeric: true, compare: (a, b) => a.number - b.number },
  { title: "Name", compare: (a, b) => a.name.localeCompare(b.name, "en") },
  { title: "Quadrant", compare: (a, b) => a.quadrantDefinition.position - b.quadrantDefinition.position },
  { title: "Ring", compare: (a, b) => a.ringDefinition.position - b.ringDefinition.position },
  { title: "Standing", compare: (a, b) => Number(b.decided) - Number(a.decided) },
  { title: "Movement", isMovement: true, compare: (a, b) => rankMovement(a) - rankMovement(b) },
  { title: "Talks", isNumeric: true, compare: (a, b) => b.talkCount - a.talkCount },
  { title: "Mentions", isNumeric: true, compare: (a, b) => b.mentionCount - a.mentionCount },
];

export interface RadarTableProps {
  readonly radar: DrawnRadar;
  readonly matches: ReadonlySet<string>;
}

/** The same blips as rows, sorted by whichever column. */
export function RadarTable({ radar, matches }: RadarTableProps) {
  const [sort, setSort] = useState({ column: 0, isReversed: false });
  const columns = radar.edition ? COLUMNS : COLUMNS.filter(({ isMovement }) => !isMovement);
  const compare = columns[sort.column]?.compare ?? (() => 0);
  const rows = radar.blips.filter(({ slug }) => matches.has(slug)).sort(compare);
  if (sort.isReversed) rows.reverse();
  const sortBy = (column: number) =>
    setSort((now) => ({ column, isReversed: now.column === column && !now.isReversed }));
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">Technologies on the radar</caption>
        <thead>
          <tr>
            {columns.map(({ title, isNumeric }, column) => (
              <th key={title} scope="col" data-numeric={isNumeric} aria-sort={sortOf(sort, column)}>
                <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                  {title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((blip) => (
            <TableRow key={blip.slug} blip={blip} ringCount={radar.rings.length} hasEdition={radar.edition !== null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TableRowProps {
  readonly blip: DrawnBlip;
  readonly ringCount: number;
  /** Whether there is anything that blips could have moved from. */
  readonly hasEdition: boolean;
}

function TableRow({ blip, ringCount, hasEdition }: TableRowProps) {
  const standing = blip.decided ? "Decided" : "Suggested";
  return (
    <tr>
      <td data-numeric>{blip.number}</td>
      <th scope="row">
        <a href={blip.href} data-legend={blip.slug}>
          {blip.name}
        </a>
      </th>
      <td>{blip.quadrantDefinition.name}</td>
      <td>
        <RingTag ring={blip.ringDefinition} ringCount={ringCount} suggested={!blip.decided} />
      </td>
      <td>{blip.contested ? `${standing}, contested` : standing}</td>
      {hasEdition && <td>{describeMovement(blip)}</td>}
      <td data-numeric>{blip.talkCount}</td>
      <td data-numeric>{blip.mentionCount}</td>
    </tr>
  );
}

function rankMovement({ movement }: DrawnBlip): number {
  return movement ? MOVEMENTS.indexOf(movement.kind) : MOVEMENTS.length;
}

function describeMovement({ movement }: DrawnBlip): string {
  if (!movement) return "";
  const name = MOVEMENT_NAMES.get(movement.kind) ?? movement.kind;
  return movement.rings > 1 ? `${name}, ${movement.rings} rings` : name;
}

function sortOf(sort: { readonly column: number; readonly isReversed: boolean }, column: number) {
  if (sort.column !== column) return undefined;
  return sort.isReversed ? "descending" : "ascending";
}
