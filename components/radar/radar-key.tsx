import type { ReactNode } from "react";
import type { MovementKind } from "@/domain/radar/movement";
import { BlipMark } from "./blip-mark";
import styles from "./radar-key.module.css";

interface Sign {
  readonly decided: boolean;
  readonly contested: boolean;
  readonly movement?: MovementKind;
  readonly meaning: string;
}

const SIGNS: readonly Sign[] = [
  { decided: true, contested: false, meaning: "Decided by the team" },
  { decided: false, contested: false, meaning: "Suggested by notes" },
  { decided: false, contested: true, meaning: "Notes disagree" },
];

function signsOfMovement(edition: string): readonly Sign[] {
  const decided = { decided: true, contested: false };
  return [
    { ...decided, movement: "new", meaning: `New since ${edition}` },
    { ...decided, movement: "moved-in", meaning: "Moved in: points to the centre" },
    { ...decided, movement: "moved-out", meaning: "Moved out: points away" },
  ];
}

export interface RadarKeyProps {
  /** What movement is relative to; null where there is nothing yet. */
  readonly edition: { readonly name: string } | null;
  /** Further signs. */
  readonly children?: ReactNode;
}

/** What the marks mean, in words. */
export function RadarKey({ edition, children }: RadarKeyProps) {
  const signs = edition ? [...SIGNS, ...signsOfMovement(edition.name)] : SIGNS;
  return (
    <ul className={styles.key} aria-label="Key">
      {signs.map(({ meaning, ...mark }) => (
        <KeySign key={meaning} meaning={meaning}>
          <BlipMark {...mark} side={24} />
        </KeySign>
      ))}
      {children}
    </ul>
  );
}

export interface KeySignProps {
  readonly meaning: string;
  /** What is drawn, in a square with a side of 24 px around the origin. */
  readonly children: ReactNode;
}

/** A sign with its meaning. */
export function KeySign({ meaning, children }: KeySignProps) {
  return (
    <li className={styles.sign}>
      <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
        {children}
      </svg>
      {meaning}
    </li>
  );
}
