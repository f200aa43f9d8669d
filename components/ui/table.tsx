import type { ReactNode } from "react";
import styles from "./table.module.css";

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers line up at their end. */
  readonly isNumber?: boolean;
  /** Left out where there is little room; what it says has to be found elsewhere. */
  readonly isWide?: boolean;
}

export interface TableProps<Row> {
  /** What the table lists, for those who can't see where it stands. */
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** Rows of the same kind, each under its name. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  const [naming, ...others] = columns;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" {...traitsOf(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{naming.cell(row)}</th>
            {others.map((column) => (
              <td key={column.name} {...traitsOf(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function traitsOf<Row>({ isNumber, isWide }: Column<Row>) {
  return { "data-number": isNumber || undefined, "data-wide": isWide || undefined };
}
