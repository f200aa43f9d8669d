"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { sharedScreenAddress } from "../review-addresses";
import styles from "./invitation.module.css";
import { JoinCode } from "./join-code";
import { isLoopback, useJoinAddress } from "./use-join-address";

/** How others come in: the link, a code for phones, and the screen for the room. */
export function Invitation({ slug }: { readonly slug: string }) {
  const address = useJoinAddress(slug);
  const [said, setSaid] = useState("");
  if (address === null) return null;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setSaid("Copied."),
      () => setSaid("The browser did not let it be copied: mark it and copy it by hand."),
    );
  return (
    <div className={styles.invitation}>
      <JoinCode address={address} />
      <div className={styles.copy}>
        <Button look="primary" onClick={() => void copy()}>
          Copy the link
        </Button>
        <p role="status">{said}</p>
      </div>
      {isLoopback(address) && (
        <p className={styles.hint}>
          This address leads to this computer only. Start Talkradar with <code>HOST=0.0.0.0</code> and open it under
          this computer’s name or address, so that others can join.
        </p>
      )}
      <p>
        For a large screen that everyone sees: <a href={sharedScreenAddress(slug)}>the shared screen</a>
      </p>
    </div>
  );
}
