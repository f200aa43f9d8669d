"use client";

import { useEffect, useRef, useState } from "react";
import { technologyAddress } from "@/components/evidence/addresses";
import { useTechnology } from "@/components/queries/use-technology";
import { MoveAction } from "@/components/technology/move-action";
import { TechnologyContent } from "@/components/technology/technology-content";
import type { DecidedPlace, MadeMove } from "@/components/technology/use-move";
import { Button } from "@/components/ui/button";
import type { TechnologyView } from "@/domain/radar/views";
import type { AskedMove } from "./asked-move";
import { ClosePanel } from "./close-panel";
import styles from "./technology-panel.module.css";

export interface TechnologyPanelProps {
  readonly slug: string;
  /** What the server drew the page with, where the address named this technology. */
  readonly initial: TechnologyView | null;
  /** A move that was begun on the circle. */
  readonly asked: AskedMove | null;
  readonly onMoveClosed: () => void;
  /** The ring or the quadrant was chosen anew in the form. */
  readonly onMoveChosen?: (place: DecidedPlace) => void;
  readonly onMoved?: (move: MadeMove) => void;
  readonly onClose: () => void;
}

/** A technology beside the radar. The radar stays usable; Escape closes the panel. */
export function TechnologyPanel(props: TechnologyPanelProps) {
  const { slug, initial, asked, onMoveClosed, onMoveChosen, onMoved, onClose } = props;
  const { data, error, refetch } = useTechnology(slug, initial?.slug === slug ? initial : undefined);
  const moveKey = useMoveKey(slug, asked);
  const panel = useRef<HTMLDialogElement>(null);
  const isThere = data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each technology, and each move of one, takes the focus anew.
  useEffect(() => {
    // A move that ends leaves the focus on the button that begins one.
    if (!asked && panel.current?.contains(document.activeElement)) return;
    (asked ? (findFirstField(panel.current, asked) ?? panel.current) : panel.current)?.focus();
  }, [slug, asked, isThere]);
  return (
    <dialog
      ref={panel}
      open
      className={styles.panel}
      tabIndex={-1}
      aria-label={data?.name ?? "Technology"}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <div className={styles.bar}>
        <a className={styles.page} href={technologyAddress(slug)}>
          Open as a page
        </a>
        <ClosePanel onClose={onClose} />
      </div>
      <div className={styles.content}>
        {data && (
          <TechnologyContent
            technology={data}
            headingLevel={2}
            actions={
              <MoveAction
                key={moveKey}
                technology={data}
                begun={asked}
                onClosed={onMoveClosed}
                onChoose={onMoveChosen}
                onMade={onMoved}
              />
            }
          />
        )}
        {!data && !error && <p role="status">Reading the evidence…</p>}
        {!data && error && (
          <div role="alert" className={styles.failure}>
            <p>{error.message}</p>
            <Button onClick={() => void refetch()}>Try again</Button>
          </div>
        )}
      </div>
    </dialog>
  );
}

/** What is left to be filled in: the ring, or the reason where the ring is chosen. */
function findFirstField(panel: Element | null, { ring }: AskedMove): HTMLElement | null {
  const find = (field: string) => panel?.querySelector<HTMLElement>(`form [name=${field}`) ?? null;
  return ring === null ? (find("ring]:checked") ?? find("ring]")) : find("rationale]");
}

/** Starts the form anew for each move that is begun, and leaves it as it is (with what came of it) when one ends. */
function useMoveKey(slug: string, asked: AskedMove | null): string {
  const [begun, setBegun] = useState({ slug, asked, count: 0 });
  if (begun.slug !== slug || (asked !== null && begun.asked !== asked)) {
    setBegun({ slug, asked, count: begun.count + 1 });
  }
  return `${begun.count}`;
}
