// Lets a page be painted before its scripts are fetched. Plain JavaScript, as the program is that uses it (serve-built.mjs).

/** `<script src="/_next/static/chunks/a1.js" async="" nonce="…"></script>`: as Next writes those that may run at any time. */
const ASYNC_SCRIPT = /<script src="([^"]+)"(?=[^>]* async="")[^>]*><\/script>/g;
/** `<link rel="preload" as="script" fetchPriority="low" nonce="…" href="/_next/static/chunks/a1.js"/>` */
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
const END_OF_BODY = "</body>";
/** `<script nonce="…" id="_R_">`: with it begins what Next's scripts read, which says again what is drawn before it. */
const START_OF_DATA = ' id="_R_"';
const ANY_SCRIPT = /<script[^>]*>[\s\S]*?<\/script>/g;
const END_OF_PAGE = "</body></html>";

/**
 * Runs in the page: adds the scripts whose addresses its element holds as soon as the page is painted, which browsers tell.
 * A page that nobody looks at is not painted, and does not wait for long.
 */
const ADD_AFTER_PAINT = `{
const { nonce, dataset } = document.currentScript;
const add = () => {
  clearTimeout(timer);
  observer.disconnect();
  for (const src of dataset.scripts.split(" "))
    document.head.append(Object.assign(document.createElement("script"), { src, nonce, async: true }));
};
const timer = setTimeout(add, document.hidden ? 0 : 500);
const observer = new PerformanceObserver(add);
observer.observe({ type: "paint", buffered: true });
}`;

/**
 * @typedef {object} PageInParts
 * @property {string} seen what is to be drawn
 * @property {string} rest what only scripts read; empty where the page cannot be parted so
 */

/**
 * A page of Next's that is painted before its scripts run. They are fetched when it is painted: to take them in and to run
 * them takes the processor for as long as to draw the radar. What is pressed before they run is kept
 * (components/ui/early-presses.ts). Scripts that have to run in their place stay there.
 *
 * @param {string} html
 * @param {string} nonce what the page's Content-Security-Policy lets run
 * @returns {PageInParts} that come one after the other
 */
export function paintFirst(html, nonce) {
  const sources = [...html.matchAll(ASYNC_SCRIPT)].map(([, source]) => source);
  const end = html.lastIndexOf(END_OF_BODY);
  if (sources.length === 0 || end < 0) return { seen: html, rest: "" };
  const adder = `<script nonce="${nonce}" data-scripts="${sources.join(" ")}">${ADD_AFTER_PAINT}</script>`;
  // Scripts come once all that they read is there: where they came in between, the page now and then heard no more.
  const whole = html.slice(0, end) + adder + html.slice(end);
  const split = findData(html) ?? whole.length;
  return { seen: withoutFetches(whole.slice(0, split)), rest: withoutFetches(whole.slice(split)) };
}

/**
 * Where the data for scripts begin, if nothing that is to be seen stands behind them.
 * @param {string} html
 */
function findData(html) {
  const start = html.lastIndexOf("<script", html.indexOf(START_OF_DATA));
  return start > 0 && html.slice(start).replace(ANY_SCRIPT, "") === END_OF_PAGE ? start : null;
}

/** @param {string} html */
function withoutFetches(html) {
  return html.replace(ASYNC_SCRIPT, "").replace(SCRIPT_PRELOAD, "");
}
