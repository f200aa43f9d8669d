/** How many of something a page shows: "12", or "100 of 240" where that is not all of it. */
export function countShown(shown: number, total: number): string {
  return shown < total ? `${shown} of ${total}` : String(shown);
}
