import { freePort } from "@/db/server/free-port";
import { addressOf, serve } from "../serve";

const HOST = "127.0.0.1";

/** Serves the built app on a free port for as long as some work takes; the work is given the address. */
export async function whileServing<Result>(
  databaseUrl: string,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const stop = new AbortController();
  let announce: () => void = () => {};
  const isAnswering = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const served = serve("start", { host: HOST, port }, databaseUrl, stop.signal, announce);
  try {
    await Promise.race([isAnswering, served]);
    return await work(addressOf(HOST, port));
  } finally {
    stop.abort();
    await served;
  }
}
