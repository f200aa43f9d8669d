import { SetUpProblem } from "@/db/set-up-problem";
import { readUploadLimits, type UploadLimits } from "@/domain/notes/uploads/upload-limits";

/**
 * How much one request with notes may bring, by the environment.
 * @throws SetUpProblem naming the variable that is off
 */
export function uploadLimits(): UploadLimits {
  const limits = readUploadLimits(process.env);
  if (!limits.ok) throw new SetUpProblem(limits.sentence);
  return limits.value;
}
