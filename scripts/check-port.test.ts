import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePort } from "@/db/server/free-port";
import { checkPort } from "./check-port";

it("has nothing against a free port, and leaves it free", async () => {
  const port = await freePort();
  await checkPort("127.0.0.1", port);
  await expect(checkPort("127.0.0.1", port)).resolves.toBeUndefined();
});

it("says in one sentence that a port is taken, and how to choose another", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  await expect(checkPort("127.0.0.1", port)).rejects.toThrow(
    `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
  );
  other.close();
});

it("says that an address is another machine's", async () => {
  // An address that is kept for examples (RFC 5737).
  await expect(checkPort("192.0.2.1", await freePort())).rejects.toThrow(
    'HOST is "192.0.2.1", which is not an address of this machine.',
  );
});
