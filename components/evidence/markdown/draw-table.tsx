import type { Table, TableCell, TableRow } from "mdast";
import type { ReactNode } from "react";
import type { DrawnBranch } from "./draw-element";
import styles from "./markdown.module.css";

type Part = Table | TableRow | TableCell;

/** A table of a note with its rows and cells; wide ones scroll within themselves, by keyboard too. */
export function drawTable(node: Part, { children, isEmpty }: DrawnBranch, isHeader: boolean): ReactNode {
  if (node.type === "tableRow") return <tr>{children}</tr>;
  // A header without words would head nothing.
  if (node.type === "tableCell") return isHeader && !isEmpty ? <th scope="col">{children}</th> : <td>{children}</td>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and there are none in a note's table.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables scroll, and the keyboard has to reach them too.
    <div className={styles.tableFrame} role="group" aria-label="Table" tabIndex={0}>
      <table className={styles.table}>
        <thead>{children.slice(0, 1)}</thead>
        <tbody>{children.slice(1)}</tbody>
      </table>
    </div>
  );
}
