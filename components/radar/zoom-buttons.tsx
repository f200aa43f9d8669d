import type { CircleView } from "./use-circle-view";
import { LEAST_SIDE_PX } from "./view-box";
import styles from "./zoom-buttons.module.css";

export interface ZoomButtonsProps {
  readonly circle: CircleView;
  /** True where all of the radar is shown. */
  readonly isWhole: boolean;
}

/** What the wheel, two fingers and the keys +, - and 0 do, as buttons. */
export function ZoomButtons({ circle, isWhole }: ZoomButtonsProps) {
  const { view, base, nearer, farther, reset } = circle;
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons beside a drawing are no form's fieldset.
    <div role="group" aria-label="Zoom" className={styles.buttons} data-screen-only>
      <ZoomButton name="Zoom in" path="M8 3v10M3 8h10" isOff={view.side <= LEAST_SIDE_PX} onPress={() => nearer()} />
      <ZoomButton name="Zoom out" path="M3 8h10" isOff={view.side >= base.side} onPress={() => farther()} />
      <ZoomButton name="Show all of the radar" path={WHOLE} isOff={isWhole} onPress={reset} />
    </div>
  );
}

/** Four corners around a whole. */
const WHOLE = "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3";

interface ZoomButtonProps {
  readonly name: string;
  readonly path: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/** Off, it stays where the focus is: only what it does is gone. */
function ZoomButton({ name, path, isOff, onPress }: ZoomButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={path} strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
