/** What an open page is told. `data` of `review` is a `ReviewView` as JSON; of `changed` what kind of thing was written. */
export type LiveMessage =
  | { readonly event: "review"; readonly data: string }
  | { readonly event: "changed"; readonly data: "radar" | "notes" }
  | { readonly event: "beat"; readonly data: "" };

/** An open page. */
export interface Visitor {
  /** The number of the review that it shows; null where it shows none. */
  readonly review: number | null;
  /** The id of whose browser it is; null where that has no seat. */
  readonly participant: string | null;
  readonly tell: (message: LiveMessage) => void;
  /** Called when there is nothing more to be told. */
  readonly end: () => void;
}
