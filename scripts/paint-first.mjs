// Lets a page be painted before its scripts are fetched. Plain JavaScript, as the program is that uses it (serve-built.mjs).

/** `<script src="/_next/static/chunks/a1.js" async="" nonce="…"></script>`: as Next writes those that may run at any time. */
const ASYNC_SCRIPT = /<script src="([^"]+)"(?=[^>]* async="")[^>]*><\/script>/g;
/** `<link rel="preload" as="script" fetchPriority="low" nonce="…" href="/_next/static/chunks/a1.js"/>` */
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g;
const END_OF_BODY = "</body>";

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
 * A page of Next's whose scripts are fetched when it is painted: to take them in and to run them takes the processor for as
 * long as to draw the radar. What is pressed before they run is kept (components/ui/early-presses.ts). Scripts that have to
 * run in their place stay there.
 *
 * @param {string} html
 * @param {string} nonce what the page's Content-Security-Policy lets run
 */
export function paintFirst(html, nonce) {
  const sources = [...html.matchAll(ASYNC_SCRIPT)].map(([, source]) => source);
  const end = html.lastIndexOf(END_OF_BODY);
  if (sources.length === 0 || end < 0) return html;
  const late = `<script nonce="${nonce}" data-scripts="${sources.join(" ")}">${ADD_AFTER_PAINT}</script>`;
  return (html.slice(0, end) + late + html.slice(end)).replace(ASYNC_SCRIPT, "").replace(SCRIPT_PRELOAD, "");
}
