import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { RadarView } from "@/domain/radar/views";
import { ROOT } from "../settings";
import { drawByScript } from "./page-drawn-by-script";

/** Pages to hold the radar's against, by what they are called; served by the plainest server, out of its memory. */
export interface Floors {
  /** Nothing but one word: what this browser takes on this machine for any page at all. */
  readonly word: string;
  /** As radars that other generators write: a page from a file, a small script, circles that it draws from JSON. */
  readonly script: string;
  /** Our own page's HTML as a file, in one piece: the difference is what our server takes and what its order saves. */
  readonly saved: string;
}

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  woff2: "font/woff2",
  svg: "image/svg+xml",
};

/** Serves the floors beside an app for as long as some work takes. */
export async function whileServingFloors<Result>(
  app: string,
  work: (floors: Floors) => Promise<Result>,
): Promise<Result> {
  const [html, radar] = await Promise.all([readText(app), readText(`${app}/api/radar`)]);
  const drawn = drawByScript(JSON.parse(radar) as RadarView, "/script");
  const pages = new Map([
    ["/word", { type: "text/html", text: "<!doctype html><html lang=en><title>Word</title><p>Word</p>" }],
    ["/script", { type: "text/html", text: drawn.html }],
    ["/script/radar.js", { type: "text/javascript", text: drawn.script }],
    ["/script/radar.json", { type: "application/json", text: drawn.json }],
    ["/saved", { type: "text/html", text: html }],
  ]);
  const server = createServer(({ url = "/" }, response) => {
    const page = pages.get(url);
    if (page) respond(response, page.type, page.text);
    else void respondWithFile(response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  if (typeof place !== "object" || !place) throw new Error("The server of floors has no address.");
  const base = `http://127.0.0.1:${place.port}`;
  try {
    return await work({ word: `${base}/word`, script: `${base}/script`, saved: `${base}/saved` });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function readText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}

/** "/_next/static/chunks/app.js": what our page asks for, from the build. */
async function respondWithFile(response: ServerResponse, url: string): Promise<void> {
  const [, path] = /^\/_next\/static\/([\w./~-]+)/.exec(url) ?? [];
  const content = path === undefined ? null : await readFile(join(ROOT, ".next/static", path)).catch(() => null);
  if (content === null) response.writeHead(404).end();
  else respond(response, TYPES[path?.split(".").at(-1) ?? ""] ?? "application/octet-stream", content);
}

function respond(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(content);
}
