/** What the driver and the operating system call a server that cannot be reached or has gone. */
const DRIVER_CODES: ReadonlySet<string> = new Set([
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/**
 * SQLSTATE of a server that is there and does not serve: class 08 (connection exception), 53300 (too many connections),
 * 57P01 to 57P03 (shutting down, crashed, starting). See PostgreSQL's documentation, appendix A.
 */
const SERVER_CODES = /^(08...|53300|57P0[123])$/;

/** True where an error, or one that caused it, says that the database does not answer; any other error is a bug of ours. */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && (DRIVER_CODES.has(code) || SERVER_CODES.test(code))) return true;
  if (error instanceof AggregateError && error.errors.some(isUnreachable)) return true;
  return isUnreachable(error.cause);
}
