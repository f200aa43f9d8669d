import postgres from "postgres";
import { SetUpProblem } from "@/db/set-up-problem";

const OLDEST_VERSION = 15;

export interface ServerCheck {
  /** What the person has named it by. */
  readonly setting?: string;
  /** How many seconds the server has for its answer. */
  readonly patienceS?: number;
}

/**
 * Makes sure that the database at `url` answers and is new enough.
 * @throws SetUpProblem with one sentence that names the server, never the password
 */
export async function checkServer(url: string, check: ServerCheck = {}): Promise<void> {
  const { setting = "DATABASE_URL", patienceS = 10 } = check;
  const version = await askVersion(url, setting, patienceS);
  if (version >= OLDEST_VERSION) return;
  throw new SetUpProblem(
    `The server at ${withoutPassword(url)} is PostgreSQL ${version}, and Talkradar needs ${OLDEST_VERSION} or newer.`,
  );
}

async function askVersion(url: string, setting: string, patienceS: number): Promise<number> {
  const client = connect(url, setting);
  try {
    // Such as 160004 for 16.4.
    const question = client<{ version: number }[]>`select current_setting('server_version_num')::int as version`;
    const [answer] = await Promise.race([question, impatience(patienceS)]);
    return Math.floor((answer?.version ?? 0) / 10_000);
  } catch (cause) {
    throw new SetUpProblem(
      `The database at ${withoutPassword(url)} cannot be used (${reasonOf(cause)}): check ${setting}, or leave it out to use the built-in server.`,
      { cause },
    );
  } finally {
    await client.end({ timeout: 0 });
  }
}

/** The driver waits for ever for a server that takes connections and does not speak PostgreSQL's language. */
function impatience(patienceS: number): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${patienceS} seconds`)), patienceS * 1000);
    timer.unref();
  });
}

function connect(url: string, setting: string): postgres.Sql {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new SetUpProblem(`${setting} is not of the form postgres://user:password@host:5432/name.`);
  }
  return postgres(url, { max: 1, onnotice: () => undefined });
}

/** `postgres://user:***@host:5432/name?sslpassword=x` -> `host:5432/name`: what tells servers apart and no secret. */
function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** A driver's error for several tried addresses has only a code; what a server says itself comes as a message. */
function reasonOf(cause: unknown): string {
  const { message, code } = cause as { message?: string; code?: string };
  return message || code || String(cause);
}
