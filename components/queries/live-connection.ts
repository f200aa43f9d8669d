import { holdSeat } from "./hold-seat";
import { type EventHearer, openEventSource } from "./open-event-source";

/** `connecting`: not yet open for the first time. `lost`: was open, and is being opened again. */
export type LiveStatus = "connecting" | "live" | "lost";

export interface LiveListener extends Pick<EventHearer, "onReview" | "onChanged"> {
  /** The connection is there again: whatever happened in between was not heard. */
  readonly onBack: () => void;
}

const REOPEN_MS = 1000;

/**
 * The page's one connection to what others do. A browser holds six at most for all its tabs, so a tab that is hidden closes
 * its own and reads anew when it is seen again; but of those that show a review one stays connected, so that the seat in it
 * stays taken.
 */
export class LiveConnection {
  private readonly listener: LiveListener;
  private readonly hearers = new Set<() => void>();
  private closeSource: (() => void) | null = null;
  private reopening: ReturnType<typeof setTimeout> | undefined;
  private review: string | null = null;
  private holdsSeat = false;
  private isStarted = false;
  private wasOpen = false;
  private current: LiveStatus = "connecting";

  constructor(listener: LiveListener) {
    this.listener = listener;
  }

  /** Opens it; call what is returned to end it. */
  readonly start = (): (() => void) => {
    const ended = new AbortController();
    const { signal } = ended;
    this.isStarted = true;
    document.addEventListener("visibilitychange", this.adjust, { signal });
    window.addEventListener("online", this.reopen, { signal });
    window.addEventListener("offline", this.lose, { signal });
    this.adjust();
    return () => {
      ended.abort();
      this.isStarted = false;
      this.close();
    };
  };

  /** Hears of one review too, until what is returned is called. */
  readonly watch = (review: string): (() => void) => {
    this.review = review;
    this.reopen();
    const leaveSeat = holdSeat(review, () => {
      this.holdsSeat = true;
      this.adjust();
    });
    return () => {
      leaveSeat();
      if (this.review !== review) return;
      this.review = null;
      this.holdsSeat = false;
      this.reopen();
    };
  };

  /** Opens it anew, for when the browser got a seat in the review. */
  readonly reopen = (): void => {
    this.close();
    this.adjust();
  };

  readonly status = (): LiveStatus => this.current;

  /** Calls whenever the status may be another, until what is returned is called. */
  readonly onStatus = (hear: () => void): (() => void) => {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  };

  private readonly adjust = (): void => {
    const isWanted = this.isStarted && (document.visibilityState === "visible" || this.holdsSeat);
    if (!isWanted) this.close();
    else this.closeSource ??= openEventSource(this.review, this.hearer);
  };

  private readonly close = (): void => {
    clearTimeout(this.reopening);
    this.closeSource?.();
    this.closeSource = null;
  };

  private readonly lose = (): void => {
    this.close();
    this.setLost();
    if (this.isStarted) this.reopening = setTimeout(this.adjust, REOPEN_MS);
  };

  private readonly setLost = (): void => {
    if (this.wasOpen) this.setStatus("lost");
  };

  private readonly hearer: EventHearer = {
    onOpen: () => {
      this.setStatus("live");
      if (this.wasOpen) this.listener.onBack();
      this.wasOpen = true;
    },
    onReview: (view) => this.listener.onReview(view),
    onChanged: (word) => this.listener.onChanged(word),
    onBroken: (isClosed) => (isClosed ? this.lose() : this.setLost()),
  };

  private setStatus(status: LiveStatus): void {
    this.current = status;
    for (const hear of this.hearers) hear();
  }
}
