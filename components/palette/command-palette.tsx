"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useMemo, useRef } from "react";
import { useNames } from "@/components/queries/use-names";
import { usePageOffer } from "@/components/ui/page-actions";
import { chooseTheme } from "@/components/ui/use-theme";
import { ChoiceBox } from "./choice-box";
import { type Choice, listNamed } from "./choices";
import styles from "./command-palette.module.css";
import { listActions, listPlaces, type Place } from "./list-actions";

export interface CommandPaletteProps {
  readonly places: readonly Place[];
  readonly onClose: () => void;
}

/** One field that reaches everything: technologies, talks, notes, lists, and what can be done on this page. */
export function CommandPalette({ places, onClose }: CommandPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const router = useRouter();
  const offer = usePageOffer();
  const { groups, isPending, error } = useGroups(places);
  const choose = ({ act }: Choice) => {
    dialog.current?.close();
    if ("run" in act) act.run();
    else if (!offer.show(act.go)) router.push(act.go);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the box closes it, as Escape does.
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Find or do"
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <ChoiceBox groups={groups} isIncomplete={isPending} onChoose={choose} />
      {error && (
        <p role="alert" className={styles.message}>
          {error.message}
        </p>
      )}
    </dialog>
  );
}

function useGroups(places: readonly Place[]) {
  const { data, isPending, error } = useNames();
  const { actions } = usePageOffer();
  const isOnRadar = usePathname() === "/";
  const groups = useMemo(() => {
    const quadrants = isOnRadar ? [] : (data?.quadrants ?? []);
    const doing = listActions(actions, chooseTheme, () => window.print());
    return [
      { title: "Actions", choices: doing, isShownUnasked: true },
      { title: "Places", choices: listPlaces(places, quadrants), isShownUnasked: true },
      ...(data ? listNamed(data) : []).map((group) => ({ ...group, isShownUnasked: false })),
    ];
  }, [data, actions, places, isOnRadar]);
  return { groups, isPending, error };
}
