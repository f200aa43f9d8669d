// To be imported before Next: an address that was cut off within a letter ("/speakers/Zo%C3") is nowhere from then on. Next has
// no answer to it but a failure of its own. Plain JavaScript, since Next runs without TypeScript's loader.
import { subscribe } from "node:diagnostics_channel";

/** Where there is no page. */
const NOWHERE = "/nowhere";

subscribe("http.server.request.start", (message) => {
  const { request } = /** @type {{ request: import("node:http").IncomingMessage }} */ (message);
  if (!isReadable(request.url ?? "/")) request.url = NOWHERE;
});

/** @param {string} url */
function isReadable(url) {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
