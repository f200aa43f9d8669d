import type { ReactNode } from "react";
import { RingTag } from "@/components/evidence/ring-tag";
import { Section } from "@/components/ui/section";
import type { ComparedBlip, Standpoint } from "@/domain/radar/compare-radars";
import type { ComparedSide, EditionComparison } from "@/domain/radar/edition-views";
import { findRing } from "@/domain/radar/find-ring";
import { movementInWords } from "@/domain/radar/movement";
import styles from "./change-list.module.css";

export interface ChangeListProps {
  readonly changes: EditionComparison;
  /** Where a technology of one side leads: to what an edition holds of it, or to what is known now. */
  readonly addressOf: (side: ComparedSide, slug: string) => string;
}

/** What is new, what moved from where to where, what left, and what stayed. Parts with nothing in them are left out. */
export function ChangeList({ changes, addressOf }: ChangeListProps) {
  const { from, to, new: added, moved, left, unchanged } = changes;
  return (
    <div className={styles.changes}>
      <Part title="New" count={added.length}>
        {added.map((blip) => (
          <Entry key={blip.slug} name={blip.name} href={addressOf(to, blip.slug)}>
            <Place side={to} at={blip} />
          </Entry>
        ))}
      </Part>
      {from && (
        <>
          <Part title="Moved" count={moved.length}>
            {moved.map((blip) => (
              <Entry key={blip.slug} name={blip.name} href={addressOf(to, blip.slug)}>
                <Move from={from} to={to} blip={blip} />
              </Entry>
            ))}
          </Part>
          <Part title="Left the radar" count={left.length}>
            {left.map((blip) => (
              <Entry key={blip.slug} name={blip.name} href={addressOf(from, blip.slug)}>
                <Place side={from} at={blip} />
              </Entry>
            ))}
          </Part>
          <Part title="Unchanged" count={unchanged.length}>
            {unchanged.map((blip) => (
              <Entry key={blip.slug} name={blip.name} href={addressOf(to, blip.slug)}>
                <Place side={to} at={blip.to} />
              </Entry>
            ))}
          </Part>
        </>
      )}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <Section title={title} aside={`${count}`}>
      <ul className={styles.entries}>{children}</ul>
    </Section>
  );
}

interface EntryProps {
  readonly name: string;
  readonly href: string;
  readonly children: ReactNode;
}

function Entry({ name, href, children }: EntryProps) {
  return (
    <li className={styles.entry}>
      <a className={styles.name} href={href}>
        {name}
      </a>
      <span className={styles.places}>{children}</span>
    </li>
  );
}

interface MoveProps {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly blip: ComparedBlip;
}

function Move({ from, to, blip }: MoveProps) {
  const hasRingChanged = blip.from.ring !== blip.to.ring;
  const hasTurned = blip.from.quadrant !== blip.to.quadrant;
  const words = [
    blip.movement.kind === "unchanged" ? null : movementInWords(blip.movement),
    hasTurned ? `from ${nameQuadrant(from, blip.from)} to ${nameQuadrant(to, blip.to)}` : nameQuadrant(to, blip.to),
  ];
  return (
    <>
      {hasRingChanged && (
        <>
          <span className="visually-hidden">from </span>
          <Ring side={from} at={blip.from} />
          <span aria-hidden="true">→</span>
          <span className="visually-hidden"> to </span>
        </>
      )}
      <Ring side={to} at={blip.to} />
      <span className={styles.words}>{words.filter(Boolean).join(", ")}</span>
    </>
  );
}

interface PlaceProps {
  readonly side: ComparedSide;
  readonly at: Pick<Standpoint, "ring" | "quadrant">;
}

function Place({ side, at }: PlaceProps) {
  return (
    <>
      <Ring side={side} at={at} />
      <span className={styles.words}>{nameQuadrant(side, at)}</span>
    </>
  );
}

function Ring({ side: { rings }, at }: PlaceProps) {
  return <RingTag ring={findRing(rings, at.ring)} ringCount={rings.length} />;
}

function nameQuadrant({ quadrants }: ComparedSide, at: Pick<Standpoint, "quadrant">): string {
  return quadrants.find(({ id }) => id === at.quadrant)?.name ?? at.quadrant;
}
