import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { keepPages } from "./keep-pages.mjs";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A page as Next sends it: what it says, and its number in both places. */
function page(says: string, nonce: string): string {
  return `<!DOCTYPE html><html><body><script nonce="${nonce}">go()</script><p>${says}</p></body></html>`;
}

interface Served {
  /** The answer to a browser, in the pieces that it comes in. */
  readonly browse: () => Promise<string[]>;
  readonly ask: (path?: string, headers?: Record<string, string>) => Promise<Answered>;
  /** How often the page was made. */
  readonly made: () => number;
  /** Null: the database is away. */
  state: string | null;
}

interface Answered {
  readonly status: number;
  readonly html: string;
  readonly nonce: string | undefined;
}

/** Serves pages that are kept, made by `make`; else by one that says how often it was called. */
async function serve(
  make: (response: ServerResponse, count: number, request: IncomingMessage) => void = sendPage,
): Promise<Served> {
  let made = 0;
  const answer = keepPages(
    async (request, response) => {
      made += 1;
      make(response, made, request);
    },
    async () => {
      if (served.state === null) throw new Error("away");
      return served.state;
    },
  );
  const works: Promise<void>[] = [];
  const server = createServer((request, response) => works.push(answer(request, response))).listen(0, "127.0.0.1");
  closing.push(() => server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const served: Served = {
    state: "1",
    browse: async () => {
      const pieces = await browse(port);
      await Promise.all(works);
      return pieces;
    },
    made: () => made,
    ask: async (path = "/", headers = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
      const html = await response.text();
      // A page is taken into memory when it is sent.
      await Promise.all(works);
      const policy = response.headers.get("content-security-policy") ?? "";
      return { status: response.status, html, nonce: /'nonce-(.+)'/.exec(policy)?.[1] };
    },
  };
  return served;
}

function browse(port: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const pieces: string[] = [];
    get({ port, headers: { "sec-fetch-dest": "document" } }, (response) => {
      response.setEncoding("utf8");
      response.on("data", (piece) => pieces.push(piece));
      response.on("end", () => resolve(pieces));
    }).on("error", reject);
  });
}

function sendPage(response: ServerResponse, count: number): void {
  const html = page(`made ${count}`, `n${count}`);
  reply(response, headersOf(count)).write(html.slice(0, 20));
  response.end(html.slice(20));
}

/** Begins an answer as Next does. */
function reply(response: ServerResponse, headers: Record<string, string>, status = 200): ServerResponse {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return response;
}

function headersOf(count: number): Record<string, string> {
  return { "content-type": "text/html; charset=utf-8", "content-security-policy": `script-src 'nonce-n${count}'` };
}

it("sends a page again while nothing is written, under a number of its own each time", async () => {
  const served = await serve();
  const first = await served.ask();
  const [second, third] = [await served.ask(), await served.ask()];
  expect(served.made()).toBe(1);
  expect(first.html).toBe(page("made 1", "n1"));
  for (const { status, html, nonce = "" } of [second, third]) {
    expect(status).toBe(200);
    expect(html).toBe(page("made 1", nonce));
  }
  expect(new Set([first.nonce, second.nonce, third.nonce]).size).toBe(3);
});

it("gives those who ask at once a number each", async () => {
  const served = await serve();
  await served.ask();
  const all = await Promise.all(Array.from({ length: 5 }, () => served.ask()));
  expect(served.made()).toBe(1);
  expect(new Set(all.map(({ nonce }) => nonce)).size).toBe(5);
});

it("has the page made anew after something was written", async () => {
  const served = await serve();
  await served.ask();
  served.state = "2";
  expect((await served.ask()).html).toContain("made 2");
  expect((await served.ask()).html).toContain("made 2");
});

it("does not keep what was made while somebody wrote", async () => {
  const served = await serve((response, count) => {
    served.state = String(count);
    sendPage(response, count);
  });
  served.state = "0";
  await served.ask();
  expect((await served.ask()).html).toContain("made 2");
});

it.each([
  ["another address", "/?quadrant=tools", {}],
  ["who chose otherwise", "/", { cookie: "theme=dark" }],
  ["who came from elsewhere", "/", { "sec-fetch-site": "cross-site" }],
])("makes a page of its own for %s", async (_, path, headers) => {
  const served = await serve();
  await served.ask();
  expect((await served.ask(path, headers)).html).toContain("made 2");
  expect((await served.ask(path, headers)).html).toContain("made 2");
  expect((await served.ask()).html).toContain("made 1");
});

it.each([
  ["another page", "/technologies", {}],
  ["a part of the page", "/", { rsc: "1" }],
])("leaves %s alone", async (_, path, headers) => {
  const served = await serve();
  await served.ask(path, headers);
  expect((await served.ask(path, headers)).html).toContain("made 2");
});

it("sends a browser what it draws, and what only scripts read after that, from the first time on", async () => {
  const served = await serve((response, count) => {
    const data = `<script nonce="n${count}" id="_R_">start()</script>`;
    const scripts = `<script src="/a.js" async="" nonce="n${count}"></script>${data}`;
    reply(response, headersOf(count)).end(page("made 1", `n${count}`).replace("</body>", `${scripts}</body>`));
  });
  for (const [first = "", ...others] of [await served.browse(), await served.browse()]) {
    expect(first).toContain("<p>made 1</p>");
    expect(first).toMatch(/<\/p>$/);
    expect(others.join("")).toMatch(/^<script nonce="[\w-]+" id="_R_">start\(\)<\/script>[\s\S]+<\/body><\/html>$/);
  }
  expect(served.made()).toBe(1);
});

it("sends it compressed to who is sent it so", async () => {
  const served = await serve((response, count) => {
    const body = gzipSync(page(`made ${count}`, `n${count}`));
    reply(response, { ...headersOf(count), "content-encoding": "gzip" }).end(body);
  });
  await served.ask();
  const { html, nonce = "" } = await served.ask();
  expect(served.made()).toBe(1);
  expect(html).toBe(page("made 1", nonce));
});

it.each<[string, (response: ServerResponse, count: number) => void]>([
  ["failed", (response, count) => reply(response, headersOf(count), 500).end(page("no", `n${count}`))],
  [
    "failed in a part",
    (response, count) => reply(response, headersOf(count)).end(page('<template data-dgst="1">', `n${count}`)),
  ],
  ["was cut off", (response, count) => reply(response, headersOf(count)).end("<!DOCTYPE html><html>")],
  [
    "gives the visitor a cookie",
    (response, count) => reply(response, { ...headersOf(count), "set-cookie": "radar=b" }).end(page("hi", `n${count}`)),
  ],
  ["is no page", (response, count) => reply(response, { ...headersOf(count), "content-type": "text/plain" }).end()],
  ["has no number", (response) => reply(response, { "content-type": "text/html" }).end(page("hi", ""))],
])("does not keep what %s", async (_, make) => {
  const served = await serve(make);
  await served.ask();
  await served.ask();
  expect(served.made()).toBe(2);
});

it("lets the app say so when the database is away", async () => {
  const served = await serve();
  await served.ask();
  served.state = null;
  expect((await served.ask()).html).toContain("made 2");
  served.state = "1";
  expect((await served.ask()).html).toContain("made 1");
});

it("lets go of the page that was not asked for longest", async () => {
  const served = await serve();
  for (let address = 0; address < 31; address += 1) await served.ask(`/?talk=${address}`);
  await served.ask("/?talk=1");
  expect(served.made()).toBe(31);
  await served.ask("/?talk=0");
  expect(served.made()).toBe(32);
});
