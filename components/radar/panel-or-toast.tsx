import dynamic from "next/dynamic";
import { lazy, Suspense } from "react";
import type { TechnologyView } from "@/domain/radar/views";
import type { Moves } from "./use-moves";

// What an address can ask for has no boundary of its own, so that the server sends it with the page, and its style with it,
// for those without scripts too. In the browser the page stays as it is until the script has come.
const TechnologyPanel = dynamic(async () => (await import("./technology-panel")).TechnologyPanel);
const UndoToast = lazy(async () => ({ default: (await import("@/components/technology/undo-toast")).UndoToast }));

export interface PanelOrToastProps {
  /** The one whose panel is open. */
  readonly technology: string | null;
  readonly initial: TechnologyView | null;
  readonly moves: Moves;
  readonly onClose: () => void;
}

/** The panel of the technology that the address names; where it names none, the last move can be taken back for a while. */
export function PanelOrToast({ technology, initial, moves, onClose }: PanelOrToastProps) {
  const { asked, last, end, note, choose } = moves;
  if (technology) {
    return (
      <TechnologyPanel
        slug={technology}
        initial={initial}
        asked={asked?.slug === technology ? asked : null}
        onMoveClosed={end}
        onMoveChosen={(place) => choose(technology, place)}
        onMoved={(move) => note({ slug: technology, move })}
        onClose={onClose}
      />
    );
  }
  if (last === null) return null;
  return (
    <Suspense>
      <UndoToast
        slug={last.slug}
        move={last.move}
        onUndone={(move) => note({ slug: last.slug, move })}
        onDismiss={() => note(null)}
      />
    </Suspense>
  );
}
