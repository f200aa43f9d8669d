import { Moment } from "@/components/ui/moment";
import { countWords } from "@/domain/count-words";
import type { SettingsChangeView } from "@/domain/radar/settings-views";
import styles from "./settings.module.css";

/** Says that the form is filled with earlier settings, and what else goes back with them. */
export function BackNotice({ back: { person, at, moved } }: { readonly back: SettingsChangeView }) {
  return (
    <div className={styles.notice}>
      <p>
        These are the settings from before <strong>{person}</strong> changed them on <Moment at={at} />. Save them to
        have them back, or <a href="/settings">see those that are</a>.
      </p>
      {moved.length > 0 && (
        <p>
          {countWords(moved.length, "blip")} that moved then and that nobody has moved since will go back, too:{" "}
          {moved.map(({ name }) => name).join(", ")}.
        </p>
      )}
    </div>
  );
}
