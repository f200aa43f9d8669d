import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "./settings";

/** Answers each request with the address that it hears of, and tells its own port. */
const ECHO = `
  const server = require("node:http").createServer((request, response) => response.end(request.url));
  server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

const first = join(ROOT, "scripts/turn-cut-addresses.mjs");
const program = spawn(process.execPath, ["--import", first, "--eval", ECHO]);
let address: string;

beforeAll(async () => {
  const [port] = await once(program.stdout, "data");
  address = `http://127.0.0.1:${String(port).trim()}`;
});
afterAll(() => program.kill());

it.each([
  ["/speakers/Zo%C3", "/nowhere"],
  ["/technologies/%", "/nowhere"],
  ["/speakers/Zo%C3%AB?event=x", "/speakers/Zo%C3%AB?event=x"],
  ["/talks?q=50%", "/talks?q=50%"],
])("%s is answered as %s", async (asked, answered) => {
  expect(await (await fetch(address + asked)).text()).toBe(answered);
});
