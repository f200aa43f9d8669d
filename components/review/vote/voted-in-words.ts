import { countWords } from "@/domain/count-words";

/** "3 of 5 have voted" */
export function votedInWords(votedCount: number, presentCount: number): string {
  return votedCount > presentCount
    ? `${countWords(votedCount, "vote")} cast`
    : `${votedCount} of ${presentCount} ${presentCount === 1 ? "has" : "have"} voted`;
}
