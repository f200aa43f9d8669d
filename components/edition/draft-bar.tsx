"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { editionAddress } from "@/components/evidence/addresses";
import { Button } from "@/components/ui/button";
import type { EditionDraft } from "@/domain/radar/edition-views";
import styles from "./draft-bar.module.css";
import { type EditionRefusal, useNextEdition } from "./use-next-edition";

/** Stands above the preview of the next edition: what it is, and what can be done with it. */
export function DraftBar({ draft }: { readonly draft: EditionDraft }) {
  const router = useRouter();
  const next = useNextEdition();
  const [refusal, setRefusal] = useState<EditionRefusal | null>(null);
  const { name, text, version } = draft;
  const publish = async () => {
    if (next.isBusy) return;
    const published = await next.publish({ name, text, draftVersion: version }, next.myName);
    if (published.ok) router.push(editionAddress(published.value.slug));
    else setRefusal(published);
  };
  const discard = async () => {
    if (next.isBusy) return;
    const discarded = await next.discard(version);
    if (discarded.ok) router.push("/editions");
    else setRefusal(discarded);
  };
  return (
    <section aria-label="Preview" className={styles.bar} data-screen-only>
      <p>
        <strong>A preview.</strong> Published now, the edition would look like this, and stay so.
      </p>
      <div className={styles.buttons}>
        <Button look="primary" onClick={publish} aria-disabled={next.isBusy}>
          Publish
        </Button>
        <a className={styles.edit} href="/editions">
          Edit name and text
        </a>
        <Button look="quiet" onClick={discard} aria-disabled={next.isBusy}>
          Discard the draft
        </Button>
      </div>
      <div role="alert">
        {refusal && (
          <p className={styles.refusal}>
            {refusal.sentence} <a href="/editions">See it as it is</a>
          </p>
        )}
      </div>
    </section>
  );
}
