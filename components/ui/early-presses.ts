/** On the page's root element once its scripts are there. */
export const ALIVE = "data-alive";

/** Tells the page's first script that the others are there. */
export const ALIVE_EVENT = "talkradar:alive";

/**
 * Runs before anything else on a page, and keeps what a person does there before the other scripts have come, until they have.
 * A button that needs scripts is pressed then, of several the last; buttons that send a form to an address do so by themselves,
 * and links lead on. What was typed, ticked or chosen is told to the field's component, which takes a field to be as the server
 * drew it: it is put back so, and filled in once more.
 */
export const KEEP_EARLY_PRESSES = `(() => {
  const isAlive = () => document.documentElement.hasAttribute("${ALIVE}");
  const isTick = ({ type }) => type === "checkbox" || type === "radio";
  const filled = new Map();
  let kept = null;
  addEventListener("input", ({ target }) => {
    if (!isAlive() && target instanceof Element) filled.set(target, isTick(target) ? target.checked : target.value);
  }, true);
  addEventListener("click", (event) => {
    if (isAlive() || !(event.target instanceof Element)) return;
    const button = event.target.closest("button");
    if (button === null || (button.type === "submit" && button.form?.hasAttribute("action"))) return;
    event.preventDefault();
    kept = button;
  }, true);
  const fill = (field, value) => {
    if (!field.isConnected) return;
    if (isTick(field)) {
      field.checked = !value;
      field.click();
    } else {
      if (field.type !== "file") {
        field.value = field.defaultValue ?? "";
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, value);
      }
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  const press = () => {
    if (kept?.isConnected) kept.click();
    kept = null;
  };
  addEventListener("${ALIVE_EVENT}", () => {
    // One after the other, each once what the one before brought about is there.
    for (const [field, value] of filled) setTimeout(fill, 0, field, value);
    setTimeout(press);
    filled.clear();
  });
})();`;
