"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useRoom } from "../room/room-context";
import { dayInMonths } from "./day-in-months";
import styles from "./decide-form.module.css";
import type { DecisionInMaking } from "./use-decision";

const LONGEST_NAME = 80;
const SPANS = [
  { months: 3, label: "3 months" },
  { months: 6, label: "6 months" },
  { months: 12, label: "1 year" },
] as const;

/** Who looks after the technology from now on, and when the team looks at it again. Both may stay empty. */
export function DutyFields({ decision: { written, change, errorOf } }: { readonly decision: DecisionInMaking }) {
  const { view } = useRoom();
  const people = useId();
  return (
    <div className={styles.duties}>
      <Field label="Owner" error={errorOf("owner")}>
        {(control) => (
          <>
            <input
              {...control}
              name="owner"
              list={people}
              autoComplete="off"
              maxLength={LONGEST_NAME}
              value={written.owner}
              onChange={({ target }) => change({ owner: target.value })}
            />
            <datalist id={people}>
              {view.participants.map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <div>
        <Field label="Look at it again on" error={errorOf("revisitOn")}>
          {(control) => (
            <input
              {...control}
              name="revisitOn"
              type="date"
              value={written.revisitOn}
              onChange={({ target }) => change({ revisitOn: target.value })}
            />
          )}
        </Field>
        <div className={styles.dates}>
          {SPANS.map(({ months, label }) => (
            <Button
              key={months}
              look="quiet"
              aria-label={`In ${label}`}
              onClick={() => change({ revisitOn: dayInMonths(view.now, months) })}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
