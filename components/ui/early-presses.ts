/** On the page's root element once its scripts are there. */
export const ALIVE = "data-alive";

/** Tells the page's first script that the others are there. */
export const ALIVE_EVENT = "talkradar:alive";

/**
 * Runs before anything else on a page: a button that needs scripts and is pressed before they are there is kept, and pressed
 * for its person as soon as they are; of several the last. Buttons that send a form to an address do so by themselves, and
 * links lead on.
 */
export const KEEP_EARLY_PRESSES = `(() => {
  let kept = null;
  addEventListener("click", (event) => {
    if (document.documentElement.hasAttribute("${ALIVE}") || !(event.target instanceof Element)) return;
    const button = event.target.closest("button");
    if (button === null || (button.type === "submit" && button.form?.hasAttribute("action"))) return;
    event.preventDefault();
    kept = button;
  }, true);
  addEventListener("${ALIVE_EVENT}", () => {
    if (kept?.isConnected) kept.click();
    kept = null;
  });
})();`;
