"use client";

import { Section } from "@/components/ui/section";
import { SectionLevel } from "@/components/ui/section-level";
import { useRoom } from "../room/room-context";
import { progressOf } from "../room/room-of";
import { AddToAgenda } from "./add-to-agenda";
import styles from "./agenda-panel.module.css";
import { AgendaRow } from "./agenda-row";
import { useReorder } from "./use-reorder";

/** The whole agenda: what is settled and how, what is on the table, what is still to come. Whoever leads arranges it. */
export function AgendaPanel() {
  const { view, isFacilitator, me, act } = useRoom();
  const { done, all } = progressOf(view);
  const queued = view.items.filter(({ stage }) => stage === "queued").map(({ technology }) => technology);
  const { dragOf, gripOf, move } = useReorder(queued, (technologies) => void act({ kind: "reorder", technologies }));
  const places = new Map(queued.map((technology, index) => [technology, index + 1]));
  return (
    <SectionLevel level={2}>
      <Section title="Agenda" aside={`${done} of ${all} settled`}>
        <ol className={styles.agenda}>
          {view.items.map((item) => (
            <AgendaRow
              key={item.technology}
              item={item}
              place={places.get(item.technology) ?? null}
              queuedCount={queued.length}
              drag={isFacilitator && item.stage === "queued" ? dragOf(item.technology) : null}
              grip={gripOf(item.technology)}
              onMove={(by) => move(item.technology, by)}
            />
          ))}
        </ol>
        {me && view.phase !== "ended" && <AddToAgenda isFacilitator={isFacilitator} />}
      </Section>
    </SectionLevel>
  );
}
