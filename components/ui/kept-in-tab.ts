/**
 * What the tab keeps under a key while it is open, also when its page is loaded anew; null without it, and in browsers that
 * keep nothing.
 */
export function readKept(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Keeps something under a key, or null: nothing any more. */
export function keepInTab(key: string, text: string | null): void {
  try {
    if (text === null) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
