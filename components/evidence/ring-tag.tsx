import type { RingDefinition } from "@/domain/radar/vocabulary";
import { RingGlyph } from "./ring-glyph";
import styles from "./ring-tag.module.css";

export interface RingTagProps {
  readonly ring: RingDefinition;
  /** How many rings the radar has. */
  readonly ringCount: number;
  /** Suggested rings wear a broken border, so that they differ from decided ones without colour. */
  readonly suggested?: boolean;
  /** Without a border, for what a single sentence says. */
  readonly bare?: boolean;
  readonly size?: "small" | "large";
}

/** A ring by name, colour and place. */
export function RingTag({ ring, ringCount, suggested = false, bare = false, size = "small" }: RingTagProps) {
  return (
    <span
      className={styles.tag}
      data-ring={ring.position}
      data-suggested={suggested || undefined}
      data-bare={bare || undefined}
      data-size={size}
    >
      <RingGlyph position={ring.position} ringCount={ringCount} />
      {ring.name}
    </span>
  );
}
