import encodeQR from "qr";

/** A QR code as an SVG path in squares of 1, with how many there are to a side, the quiet border of two included. */
export interface DrawnCode {
  readonly side: number;
  readonly path: string;
}

const QUIET_BORDER = 2;

/** Draws an address as a QR code, with some room for dirt and glare (15 %). */
export function drawCode(address: string): DrawnCode {
  const rows = encodeQR(address, "raw", { ecc: "medium", border: QUIET_BORDER });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join("");
  return { side: rows.length, path };
}
