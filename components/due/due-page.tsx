import { technologyAddress } from "@/components/evidence/addresses";
import { RadarColours } from "@/components/evidence/radar-colours";
import { RingTag } from "@/components/evidence/ring-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import type { DueListView, DueView, UnattendedView } from "@/domain/radar/due-views";
import { findRing } from "@/domain/radar/find-ring";
import type { RingDefinition } from "@/domain/radar/vocabulary";
import { dayInWords } from "@/domain/review/day-in-words";
import { describeLateness } from "./describe-lateness";
import { DueFilter } from "./due-filter";
import styles from "./due-page.module.css";

export interface DuePageProps {
  readonly list: DueListView;
  /** Whose alone; null for everyone's. */
  readonly owner: string | null;
  readonly rings: readonly RingDefinition[];
}

/** What is due, what will be, and which decisions nobody looks after. */
export function DuePage({ list, owner, rings }: DuePageProps) {
  const overdue = list.due.filter(({ lateDays }) => lateDays >= 0);
  const coming = list.due.filter(({ lateDays }) => lateDays < 0);
  const isEmpty = list.due.length === 0 && list.unattended.length === 0;
  return (
    <div className={styles.lists}>
      <RadarColours rings={rings} />
      <DueFilter owners={list.owners} owner={owner} />
      {isEmpty && (
        <EmptyState title="Nothing is waiting.">
          Give a technology an owner and a day on its page, or decide on one in a <a href="/review">review</a>.
        </EmptyState>
      )}
      {overdue.length > 0 && (
        <Section title="Due now" aside={`${overdue.length}`}>
          <Table caption="Due now" columns={dueColumns(rings)} rows={overdue} keyOf={({ slug }) => slug} />
        </Section>
      )}
      {coming.length > 0 && (
        <Section title="Coming" aside={`${coming.length}`}>
          <Table caption="Coming" columns={dueColumns(rings)} rows={coming} keyOf={({ slug }) => slug} />
        </Section>
      )}
      {list.unattended.length > 0 && (
        <Section title="Decided, with nobody or no day" aside={`${list.unattended.length}`}>
          <Table
            caption="Decided, with nobody or no day"
            columns={unattendedColumns(rings)}
            rows={list.unattended}
            keyOf={({ slug }) => slug}
          />
        </Section>
      )}
    </div>
  );
}

function dueColumns(rings: readonly RingDefinition[]): readonly [Column<DueView>, ...Column<DueView>[]] {
  return [
    { name: "Technology", cell: ({ slug, name }) => <a href={technologyAddress(slug)}>{name}</a> },
    {
      name: "Look at it again",
      cell: ({ revisitOn, lateDays }) => (
        <>
          <time dateTime={revisitOn}>{dayInWords(revisitOn)}</time>{" "}
          <span className={lateDays > 0 ? styles.late : styles.soft}>({describeLateness(lateDays)})</span>
        </>
      ),
    },
    { name: "Owner", cell: ({ owner }) => owner ?? <span className={styles.soft}>Nobody</span> },
    { name: "Ring", cell: ({ ring, decided }) => <Ring rings={rings} ring={ring} decided={decided} />, isWide: true },
  ];
}

function unattendedColumns(
  rings: readonly RingDefinition[],
): readonly [Column<UnattendedView>, ...Column<UnattendedView>[]] {
  return [
    { name: "Technology", cell: ({ slug, name }) => <a href={technologyAddress(slug)}>{name}</a> },
    { name: "Owner", cell: ({ owner }) => owner ?? <span className={styles.soft}>Nobody</span> },
    {
      name: "Look at it again",
      cell: ({ revisitOn }) =>
        revisitOn === null ? <span className={styles.soft}>No day</span> : dayInWords(revisitOn),
    },
    { name: "Ring", cell: ({ ring }) => <Ring rings={rings} ring={ring} decided />, isWide: true },
  ];
}

interface RingProps {
  readonly rings: readonly RingDefinition[];
  readonly ring: string | null;
  readonly decided: boolean;
}

function Ring({ rings, ring, decided }: RingProps) {
  if (ring === null) return null;
  return <RingTag ring={findRing(rings, ring)} ringCount={rings.length} suggested={!decided} />;
}
