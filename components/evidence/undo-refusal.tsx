import type { CorrectionRefusal } from "@/components/queries/use-correct";
import { correctionAddress } from "./addresses";

/** Why something cannot be taken back, with the way to what stands before it. */
export function UndoRefusal({ refusal }: { readonly refusal: CorrectionRefusal | null }) {
  if (refusal === null) return null;
  const { sentence, blockedBy } = refusal;
  return (
    <>
      {sentence} {blockedBy !== undefined && <a href={correctionAddress(blockedBy)}>Go to that correction</a>}
    </>
  );
}
