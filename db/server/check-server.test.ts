import { createServer } from "node:net";
import { expect, it } from "vitest";
import { createTestDatabase } from "@/db/testing";
import { checkServer } from "./check-server";
import { freePort } from "./free-port";

it("accepts a server that answers and is new enough", async () => {
  const { url, drop } = await createTestDatabase();
  await expect(checkServer(url)).resolves.toBeUndefined();
  await drop();
});

it("says in one sentence, without the password, that nobody answers", async () => {
  const port = await freePort();
  const attempt = checkServer(`postgres://ada:secret@127.0.0.1:${port}/radar`);
  await expect(attempt).rejects.toThrow(`The database at 127.0.0.1:${port}/radar cannot be used`);
  await expect(attempt).rejects.not.toThrow(/secret|\n/);
});

it("says that a server which is no PostgreSQL cannot be used", async () => {
  const port = await freePort();
  const other = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")).listen(port, "127.0.0.1");
  await expect(checkServer(`postgres://ada:secret@127.0.0.1:${port}/radar`, { patienceS: 1 })).rejects.toThrow(
    /cannot be used \(no answer in 1 seconds\)/,
  );
  other.close();
});

it("says what the server itself says about a missing database", async () => {
  const { url, drop } = await createTestDatabase();
  const missing = new URL(url);
  missing.pathname = "/there_is_none";
  await expect(checkServer(missing.href)).rejects.toThrow(/database "there_is_none" does not exist/);
  await drop();
});

it.each(["mysql://a:secret@h/d", "radar", "postgres://a:secret@h:x/d"])(
  "says what is asked for in place of %s",
  (url) =>
    expect(checkServer(url)).rejects.toThrow(
      "DATABASE_URL is not of the form postgres://user:password@host:5432/name.",
    ),
);
