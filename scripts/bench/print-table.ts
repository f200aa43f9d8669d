/** Prints rows under a title, each with a name and a cell a column, in columns that line up. */
export function printTable(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly [name: string, ...cells: string[]])[],
): void {
  const lines = [[title, ...columns], ...rows];
  const widths = [title, ...columns].map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  for (const line of lines) {
    const cells = line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : pad(cell, widths[column])));
    console.log(cells.join("  "));
  }
  console.log();
}

function pad(cell: string, width = 0): string {
  return cell.padStart(width);
}
