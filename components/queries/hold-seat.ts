/**
 * Of a browser's tabs that show the same review one at a time keeps the seat in it: `onHeld` is called when this one does, now
 * or when the others are gone. Where the browser cannot tell tabs apart (it does so on https and on localhost) each does.
 *
 * @returns what leaves it to the next tab
 */
export function holdSeat(review: string, onHeld: () => void): () => void {
  if (!("locks" in navigator)) {
    onHeld();
    return () => undefined;
  }
  const ended = new AbortController();
  const { signal } = ended;
  const keep = () => {
    onHeld();
    return new Promise((leave) => signal.addEventListener("abort", leave));
  };
  navigator.locks.request(`talkradar:seat ${review}`, { signal }, keep).catch((error: unknown) => {
    // Who leaves before the seat was theirs.
    if (!signal.aborted) throw error;
  });
  return () => ended.abort();
}
