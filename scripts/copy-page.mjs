// Makes a page ready to be sent to one visitor. Plain JavaScript, as the program is that uses it (serve-built.mjs).
import { finished } from "node:stream/promises";
import { constants, createGzip } from "node:zlib";

/** Almost as small as slower levels make it, in half of their time. */
const LEVEL = 4;

/**
 * @typedef {object} Copy
 * @property {string} nonce its own, for one visitor
 * @property {number} size of what a browser draws, in characters
 * @property {Buffer} seen what a browser draws, as it is sent
 * @property {Buffer} rest what only scripts read, as it is sent after that
 */

/**
 * @param {object} page
 * @param {import("./paint-first.mjs").PageInParts} page.parts
 * @param {string} page.nonce the number in the parts, in whose place the copy has its own
 * @param {boolean} page.isPacked whether it is sent compressed
 * @param {string} nonce
 * @returns {Promise<Copy>}
 */
export async function copyPage({ parts, nonce: made, isPacked }, nonce) {
  const size = parts.seen.length;
  const [seen, rest] = [parts.seen.replaceAll(made, nonce), parts.rest.replaceAll(made, nonce)];
  if (isPacked) return { nonce, size, ...(await packInTwo(seen, rest)) };
  return { nonce, size, seen: Buffer.from(seen), rest: Buffer.from(rest) };
}

/**
 * One gzip stream, cut where all of the first part can be read.
 * @param {string} seen
 * @param {string} rest
 */
async function packInTwo(seen, rest) {
  const packer = createGzip({ level: LEVEL });
  /** @type {Buffer[]} */
  const packed = [];
  packer.on("data", (chunk) => packed.push(chunk));
  packer.write(seen);
  await new Promise((resolve) => packer.flush(constants.Z_SYNC_FLUSH, () => resolve(null)));
  const first = Buffer.concat(packed.splice(0));
  packer.end(rest);
  await finished(packer);
  return { seen: first, rest: Buffer.concat(packed) };
}
