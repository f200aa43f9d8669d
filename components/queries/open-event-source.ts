import type { ReviewView } from "@/domain/review/review-views";

/** What kind of thing was written, by anyone: decisions and settings, or what is read in notes. */
export type ChangedWord = "radar" | "notes";

export interface EventHearer {
  readonly onOpen: () => void;
  readonly onReview: (view: ReviewView) => void;
  readonly onChanged: (word: ChangedWord) => void;
  /** The line broke. Where it is `closed` nothing opens it again; else the browser does, as often as the server said. */
  readonly onBroken: (isClosed: boolean) => void;
}

/** The server says something at least every 15 s; who hears nothing for this long hangs on a dead line. */
const SILENCE_MS = 40_000;

/**
 * Opens a line to `/api/live`, with one review on it where a slug is given.
 * @returns what closes it
 */
export function openEventSource(review: string | null, hearer: EventHearer): () => void {
  const source = new EventSource(review === null ? "/api/live" : `/api/live?review=${encodeURIComponent(review)}`);
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(watchdog);
    source.close();
  };
  const giveUp = () => {
    close();
    hearer.onBroken(true);
  };
  const stayAwake = () => {
    clearTimeout(watchdog);
    watchdog = setTimeout(giveUp, SILENCE_MS);
  };
  const hear = <Name extends string>(name: Name, take: (data: string) => void) =>
    source.addEventListener(name, (event) => {
      stayAwake();
      take((event as MessageEvent<string>).data);
    });
  stayAwake();
  hear("open", hearer.onOpen);
  hear("beat", () => undefined);
  hear("changed", (data) => hearer.onChanged(data === "notes" ? "notes" : "radar"));
  hear("review", (data) => hearer.onReview(JSON.parse(data) as ReviewView));
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) giveUp();
    else hearer.onBroken(false);
  });
  return close;
}
