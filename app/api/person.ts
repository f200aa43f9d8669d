import { type NextRequest, NextResponse } from "next/server";
import { z } from "zod";

/** Holds the name that this browser speaks for. */
export const PERSON_COOKIE = "talkradar_name";
const A_YEAR_S = 365 * 24 * 60 * 60;
const ASK_FOR_NAME = "Give a name of 1 to 80 characters.";

/** A person's name: one line, spaces at its ends removed and runs of them made one. */
export const personName = z
  .string(ASK_FOR_NAME)
  .transform((name) => name.replace(/[\p{C}\s]+/gu, " ").trim())
  .pipe(z.string().min(1, ASK_FOR_NAME).max(80, ASK_FOR_NAME));

/** The name that this browser was told to use; null where there is none. */
export function readPerson({ cookies }: Pick<NextRequest, "cookies">): string | null {
  return readPersonCookie(cookies.get(PERSON_COOKIE)?.value);
}

/** The name in the value of the cookie that holds it; null where there is none. */
export function readPersonCookie(value: string | undefined): string | null {
  const name = personName.safeParse(decodeName(value ?? ""));
  return name.success ? name.data : null;
}

/** Who asks for a change, and when: the name that came with the request, else the one that the browser was told to use. */
export function askedBy(request: NextRequest, given?: string): { readonly person: string; readonly at: Date } {
  return { person: given ?? readPerson(request) ?? "Anonymous", at: new Date() };
}

/** Makes the browser remember a name. Scripts cannot read it, and other sites' forms do not send it. */
export function rememberPerson(request: NextRequest, response: NextResponse, name: string): void {
  response.cookies.set(PERSON_COOKIE, encodeURIComponent(name), {
    httpOnly: true,
    sameSite: "lax",
    secure: request.nextUrl.protocol === "https:",
    path: "/",
    maxAge: A_YEAR_S,
  });
}

/** The answer to what a person asked for under a new name, which the browser remembers where it was granted. */
export function withPerson(request: NextRequest, response: Response, given: string | undefined): Response {
  if (!response.ok || given === undefined) return response;
  const remembering = new NextResponse(response.body, response);
  rememberPerson(request, remembering, given);
  return remembering;
}

function decodeName(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    // A cookie that someone else wrote is no name.
    if (error instanceof URIError) return "";
    throw error;
  }
}
