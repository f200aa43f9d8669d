import type { ReviewView } from "@/domain/review/review-views";

/** `connecting`: not yet open for the first time. `lost`: was open, and is being opened again. */
export type LiveStatus = "connecting" | "live" | "lost";

/** What kind of thing was written, by anyone: decisions and settings, or what is read in notes. */
export type ChangedWord = "radar" | "notes";

export interface LiveListener {
  readonly onReview: (view: ReviewView) => void;
  readonly onChanged: (word: ChangedWord) => void;
  /** The connection is there again: whatever happened in between was not heard. */
  readonly onBack: () => void;
}

export interface LiveConnection {
  /** Opens it; call what is returned to end it. */
  readonly start: () => () => void;
  /** Hears of one review too, until what is returned is called. */
  readonly watch: (review: string) => () => void;
  /** Opens it anew, for when the browser got a seat in the review. */
  readonly reopen: () => void;
  readonly status: () => LiveStatus;
  readonly onStatus: (tell: () => void) => () => void;
}

/** The server says something at least every 15 s; who hears nothing for this long hangs on a dead line. */
const SILENCE_MS = 40_000;
const REOPEN_MS = 1000;

/**
 * The page's one connection to `/api/live`. A browser holds six at most for all its tabs, so a tab that is hidden closes
 * its own and reads anew when it is seen again, unless it shows a review: there the seat is to stay taken.
 */
export function createLiveConnection({ onReview, onChanged, onBack }: LiveListener): LiveConnection {
  let source: EventSource | null = null;
  let isStarted = false;
  let wasOpen = false;
  let review: string | null = null;
  let status: LiveStatus = "connecting";
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  const tellers = new Set<() => void>();

  const setStatus = (now: LiveStatus) => {
    if (status === now) return;
    status = now;
    for (const tell of tellers) tell();
  };
  const close = () => {
    clearTimeout(watchdog);
    clearTimeout(reopening);
    source?.close();
    source = null;
  };
  const lose = () => {
    if (wasOpen) setStatus("lost");
    close();
    if (isStarted) reopening = setTimeout(adjust, REOPEN_MS);
  };
  const hear = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(lose, SILENCE_MS);
  };
  const open = () => {
    const opened = new EventSource(review === null ? "/api/live" : `/api/live?review=${encodeURIComponent(review)}`);
    source = opened;
    hear();
    opened.addEventListener("open", () => {
      hear();
      setStatus("live");
      if (wasOpen) onBack();
      wasOpen = true;
    });
    opened.addEventListener("beat", hear);
    opened.addEventListener("changed", ({ data }) => {
      hear();
      onChanged(data === "notes" ? "notes" : "radar");
    });
    opened.addEventListener("review", ({ data }) => {
      hear();
      onReview(JSON.parse(data) as ReviewView);
    });
    // The browser tries again by itself only where the line broke, and then as often as the server said.
    opened.addEventListener("error", () =>
      opened.readyState === EventSource.CLOSED ? lose() : wasOpen && setStatus("lost"),
    );
  };
  const adjust = () => {
    const isWanted = isStarted && (review !== null || document.visibilityState === "visible");
    if (isWanted && source === null) open();
    if (!isWanted) close();
  };
  const reopen = () => {
    close();
    adjust();
  };
  return {
    start: () => {
      isStarted = true;
      document.addEventListener("visibilitychange", adjust);
      window.addEventListener("online", reopen);
      adjust();
      return () => {
        isStarted = false;
        document.removeEventListener("visibilitychange", adjust);
        window.removeEventListener("online", reopen);
        close();
      };
    },
    watch: (slug) => {
      review = slug;
      reopen();
      return () => {
        if (review !== slug) return;
        review = null;
        reopen();
      };
    },
    reopen,
    status: () => status,
    onStatus: (tell) => {
      tellers.add(tell);
      return () => tellers.delete(tell);
    },
  };
}
