import { createHash, randomBytes } from "node:crypto";
import type { NextRequest, NextResponse } from "next/server";

const COOKIE = "talkradar_seat";
const A_YEAR_S = 365 * 24 * 60 * 60;
/** Hex digits of a participant's id: enough that no two of a team are alike. */
const ID_LENGTH = 16;

/** What makes a browser one participant in every review: a secret that only it has, and the id that follows from it. */
export interface Seat {
  readonly secret: string;
  /** Public: it says nothing about the secret. */
  readonly participant: string;
}

/** The seat that a request's browser has; null where it has none, or somebody else wrote it. */
export function readSeat(request: Pick<NextRequest, "cookies">): Seat | null {
  return seatOf(request.cookies.get(COOKIE)?.value);
}

/** The seat of a cookie's value, for pages. */
export function seatOf(secret: string | undefined): Seat | null {
  return secret !== undefined && /^[0-9a-f]{64}$/.test(secret) ? { secret, participant: idOf(secret) } : null;
}

/** The name of the cookie that holds it, for pages. */
export const SEAT_COOKIE = COOKIE;

export function newSeat(): Seat {
  const secret = randomBytes(32).toString("hex");
  return { secret, participant: idOf(secret) };
}

/** Makes the browser keep its seat. Scripts cannot read it, and other sites' forms do not send it. */
export function keepSeat(request: NextRequest, response: NextResponse, { secret }: Seat): void {
  response.cookies.set(COOKIE, secret, {
    httpOnly: true,
    sameSite: "lax",
    secure: request.nextUrl.protocol === "https:",
    path: "/",
    maxAge: A_YEAR_S,
  });
}

function idOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex").slice(0, ID_LENGTH);
}
