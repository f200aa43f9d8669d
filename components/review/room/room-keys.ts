/** What single keys do in a review, for whoever leads it. A key presses what carries it as `data-key`, where that is there. */
export const ROOM_KEYS = [
  { key: "n", does: "starts the review, or takes up the next item" },
  { key: "v", does: "starts the vote, or another one" },
  { key: "t", does: "gives the vote a minute more" },
  { key: "r", does: "reveals the votes" },
  { key: "d", does: "opens the form for a decision" },
  { key: "p", does: "parks the item" },
  { key: "s", does: "skips the item" },
  { key: "?", does: "shows these keys" },
] as const;
