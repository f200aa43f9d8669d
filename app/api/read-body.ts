import type { ZodType } from "zod";
import type { Outcome, Refusal } from "@/domain/refusal";
import { toStorable } from "@/domain/storable-text";

/** Well over the longest rationale in any alphabet. */
const MAX_BODY_BYTES = 64 * 1024;

export interface BodyLimit {
  readonly bytes: number;
  /** What is said where a body is longer. */
  readonly refusal: Refusal<"invalid" | "too-large">;
}

const USUAL_LIMIT: BodyLimit = { bytes: MAX_BODY_BYTES, refusal: invalid("The request is too long.") };

/**
 * A request's JSON body as `schema` types it, or the refusal `invalid` with the first field that is off and a sentence.
 * Reads no more than the limit, whatever the request says its length is.
 */
export async function readBody<Body>(
  request: Request,
  schema: ZodType<Body>,
  limit: BodyLimit = USUAL_LIMIT,
): Promise<Outcome<Body, "invalid" | "too-large">> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    return invalid("Send JSON, with the content type application/json.");
  }
  const text = await readText(request, limit.bytes);
  if (text === null) return limit.refusal;
  const json = parseJson(text);
  if (json === undefined) return invalid("The request's body is not valid JSON.");
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { ...invalid(issue?.message ?? "The request is off."), ...fieldOf(issue?.path) };
}

async function readText(request: Request, maxBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What the database could not be asked for, nor keep, is a blank from here on. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === "string" ? toStorable(value) : value));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fieldOf(path: readonly PropertyKey[] | undefined): { field?: string } {
  return path === undefined || path.length === 0 ? {} : { field: path.join(".") };
}

function invalid(sentence: string): Refusal<"invalid"> {
  return { ok: false, reason: "invalid", sentence };
}
