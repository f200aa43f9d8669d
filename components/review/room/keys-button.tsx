"use client";

import { DialogButton } from "@/components/ui/dialog-button";
import styles from "./keys-button.module.css";
import { ROOM_KEYS } from "./room-keys";

export interface KeysButtonProps {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Lists the keys of a review, and switches them off for those whom single keys get in the way of. */
export function KeysButton({ isOn, onSwitch }: KeysButtonProps) {
  return (
    <span data-key="?">
      <DialogButton label="Keys" title="Keys for whoever leads" look="quiet">
        {() => (
          <div className={styles.keys}>
            <dl className={styles.list}>
              {ROOM_KEYS.map(({ key, does }) => (
                <div key={key} className={styles.pair}>
                  <dt>
                    <kbd>{key.toUpperCase()}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
              <div className={styles.pair}>
                <dt>
                  <kbd>Ctrl Enter</kbd>
                </dt>
                <dd>decides, and takes up the next item</dd>
              </div>
            </dl>
            <label className={styles.switch}>
              <input type="checkbox" checked={isOn} onChange={({ target }) => onSwitch(target.checked)} />
              Single keys work on this page
            </label>
          </div>
        )}
      </DialogButton>
    </span>
  );
}
