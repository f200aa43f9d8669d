"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import styles from "./message.module.css";

interface Props {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** What stands in a page's place when it could not be made, most often because the database does not answer. */
export default function PageFailed({ error, reset }: Props) {
  const router = useRouter();
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <Page width="reading">
      <title>Something is in the way · Talkradar</title>
      <div className={styles.message} role="alert">
        <h1>This page could not be made just now.</h1>
        <p>
          Most often the database does not answer: it may be starting, or it was stopped. Nothing that you saved is
          lost.
        </p>
        <Button look="primary" onClick={retry}>
          Try again
        </Button>
        {error.digest && <p className={styles.digest}>The server’s log has more under {error.digest}.</p>}
      </div>
    </Page>
  );
}
