"use client";

import { useState } from "react";
import { RingTag } from "@/components/evidence/ring-tag";
import { TechnologyField } from "@/components/evidence/technology-field";
import { useMergePreview } from "@/components/queries/use-merge-preview";
import { useNamed } from "@/components/queries/use-names";
import { countWords } from "@/domain/count-words";
import { distinctSpellings } from "@/domain/distinct-spellings";
import type { MergePreview, MergeSide } from "@/domain/radar/correction-views";
import { findRing } from "@/domain/radar/find-ring";
import styles from "./merge-field.module.css";

export interface MergeFieldProps {
  readonly slug: string;
  readonly error: string | undefined;
}

/** The technology to merge into, and what would move. */
export function MergeField({ slug, error }: MergeFieldProps) {
  const [written, setWritten] = useState("");
  const into = useNamed(written)?.slug ?? null;
  const { data, error: failure } = useMergePreview(slug, into === slug ? null : into);
  return (
    <>
      <TechnologyField label="Merge into" name="into" error={error} onWrite={setWritten} />
      <div role="status" className={styles.preview}>
        {data && into && <Preview preview={data} />}
        {failure && into && <p>{failure.message}</p>}
      </div>
    </>
  );
}

function Preview({ preview: { from, into, spellings, proposal, rings } }: { readonly preview: MergePreview }) {
  return (
    <>
      <p>
        {countWords(from.mentionCount, "mention")} in {countWords(from.talkCount, "talk")} and{" "}
        {countWords(from.verdictCount, "verdict")} move from {from.name} to {into.name}. Whoever writes{" "}
        {distinctSpellings(spellings)
          .map((spelling) => `“${spelling}”`)
          .join(", ")}{" "}
        means {into.name} from then on.
      </p>
      <p>
        Together the notes suggest{" "}
        {proposal ? (
          <RingTag ring={findRing(rings, proposal.ring)} ringCount={rings.length} suggested />
        ) : (
          "nothing on whether to use it"
        )}
        .
      </p>
      <p>{tellDecisions(from, into)}</p>
    </>
  );
}

/** What becomes of what the team decided. */
function tellDecisions(from: MergeSide, into: MergeSide): string {
  if (from.decisionCount === 0) return `What the team decided about ${into.name} stays as it is.`;
  const decided = into.decided === null ? "is not decided yet" : "stays where the team put it";
  return `What the team decided about ${from.name} is kept in the history; ${into.name} ${decided}.`;
}
