import { createServer } from "node:net";
import { SetUpProblem } from "@/db/set-up-problem";

/**
 * Makes sure that one can listen at `host` and `port`, before the slow work begins.
 * @throws SetUpProblem with a sentence that says what is in the way
 */
export function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (cause: NodeJS.ErrnoException) => {
      reject(new SetUpProblem(sentenceFor(cause, host, port), { cause }));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function sentenceFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port === 65_535 ? 3000 : port + 1} npm start.`;
    case "EACCES":
      return `Port ${port} needs rights that you do not have: choose one above 1023, as in PORT=3000 npm start.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is "${host}", which is not an address of this machine.`;
    default:
      return `One cannot listen at ${host}, port ${port}: ${message}.`;
  }
}
