import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { freePort } from "@/db/server/free-port";

/**
 * A door between an app and its database. Shut, it is what a stopped server is to the app: connections end and new ones
 * are refused. The server behind it goes on for the other tests.
 */
export interface DatabaseGate {
  /** The database's address through the gate. */
  readonly url: string;
  readonly shut: () => Promise<void>;
  /** Does nothing where it is open. */
  readonly open: () => Promise<void>;
}

/** Makes a gate, open, before the database at `databaseUrl`. */
export async function openGate(databaseUrl: string): Promise<DatabaseGate> {
  const target = new URL(databaseUrl);
  const port = await freePort();
  const sockets = new Set<Socket>();
  const server = createServer((outside) => {
    const inside = connect(Number(target.port || 5432), target.hostname);
    for (const [socket, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      // A connection that is cut is what shutting means.
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        other.destroy();
        sockets.delete(socket);
      });
    }
  });
  const open = () => listen(server, port);
  await open();
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String(port);
  return { url: url.href, open, shut: () => shut(server, sockets) };
}

async function listen(server: Server, port: number): Promise<void> {
  if (server.listening) return;
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
}

async function shut(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  for (const socket of sockets) socket.destroy();
  await closed;
}
