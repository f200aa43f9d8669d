import { reportTrouble } from "./report-trouble";

/**
 * Makes one call of many: the work runs a while after it was asked for first, once at a time, and once more where it was
 * asked for while it ran.
 */
export function coalesce(
  delayMs: number,
  work: () => Promise<void>,
): { readonly ask: () => void; readonly end: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isRunning = false;
  let isAskedAgain = false;
  const run = async () => {
    timer = null;
    isRunning = true;
    await work().catch(reportTrouble);
    isRunning = false;
    if (isAskedAgain) {
      isAskedAgain = false;
      ask();
    }
  };
  const ask = () => {
    if (isRunning) isAskedAgain = true;
    else timer ??= setTimeout(() => void run(), delayMs);
  };
  const end = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return { ask, end };
}
