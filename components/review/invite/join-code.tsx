import { useMemo } from "react";
import { drawCode } from "./draw-code";
import styles from "./join-code.module.css";

export interface JoinCodeProps {
  /** The whole address, with its host. */
  readonly address: string;
  readonly size?: "small" | "large";
}

/** The address to join at, to be typed or to be pointed a phone at. */
export function JoinCode({ address, size = "small" }: JoinCodeProps) {
  const { side, path } = useMemo(() => drawCode(address), [address]);
  return (
    <figure className={styles.code} data-size={size}>
      <svg viewBox={`0 0 ${side} ${side}`} className={styles.picture} role="img" aria-label="QR code of the address">
        <rect width={side} height={side} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption className={styles.address}>{address.replace(/^https?:\/\//, "")}</figcaption>
    </figure>
  );
}
