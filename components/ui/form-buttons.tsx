import { Button } from "./button";
import styles from "./form.module.css";

export interface FormButtonsProps {
  /** What sending does: "Save the decision". */
  readonly label: string;
  /** Says so while it goes on: "Saving…". The label stays where absent. */
  readonly busyLabel?: string;
  /** It is being sent: the button keeps the focus and says that it does nothing now. */
  readonly isBusy: boolean;
  /** False where it can't be sent yet. */
  readonly isReady?: boolean;
  readonly onCancel: () => void;
}

/** What ends a form: the button that sends it, and the one that leaves all as it was. */
export function FormButtons({ label, busyLabel = label, isBusy, isReady = true, onCancel }: FormButtonsProps) {
  return (
    <div className={styles.buttons}>
      <Button type="submit" look="primary" aria-disabled={isBusy} disabled={!isReady}>
        {isBusy ? busyLabel : label}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
