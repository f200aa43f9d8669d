"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { useOpenReviews } from "@/components/queries/use-reviews";
import { useSearch } from "@/components/queries/use-search";
import { useSettled } from "@/components/queries/use-settled";
import { usePageOffer } from "@/components/ui/page-actions";
import { chooseTheme } from "@/components/ui/use-theme";
import { ChoiceBox } from "./choice-box";
import { type Choice, findChoices, listFound, mergeGroups } from "./choices";
import styles from "./command-palette.module.css";
import { listActions, listPlaces, listReviewActions, type Place } from "./list-actions";

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
  const [typed, setTyped] = useState("");
  const { groups, isPending, error } = useGroups(places, typed);
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
      <ChoiceBox typed={typed} onType={setTyped} groups={groups} isIncomplete={isPending} onChoose={choose} />
      {error && (
        <p role="alert" className={styles.message}>
          {error.message}
        </p>
      )}
    </dialog>
  );
}

/** Short, so that one finds as one types; the last answer stays until the next is there. */
const PAUSE_MS = 100;
const HITS_OF_EACH = 5;

/** What can be chosen: what this page and every page can do, and what a search for the words typed finds. */
function useGroups(places: readonly Place[], typed: string) {
  const asked = useSettled(typed, PAUSE_MS);
  const { data, isFetching, isPlaceholderData, error } = useSearch({ query: asked, kind: null, limit: HITS_OF_EACH });
  const { actions } = usePageOffer();
  const { reviews, isPending } = useOpenReviews();
  const isOnRadar = usePathname() === "/";
  const own = useMemo(() => {
    const quadrants = isOnRadar ? [] : (data?.quadrants ?? []);
    return [
      { title: "Actions", choices: listActions(actions, chooseTheme, () => window.print()) },
      { title: "Reviews", choices: listReviewActions(reviews) },
      { title: "Places", choices: listPlaces(places, quadrants) },
    ];
  }, [data?.quadrants, actions, reviews, places, isOnRadar]);
  const isAnswered = data !== undefined && !isPlaceholderData && asked === typed;
  const groups = useMemo(() => {
    if (typed.trim() === "") return own;
    return mergeGroups(typed, findChoices(typed, own), data && data.query !== "" ? listFound(data) : []);
  }, [typed, own, data]);
  return { groups, isPending: isFetching || isPending || !isAnswered, error };
}
