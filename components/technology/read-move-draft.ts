import type { TechnologyView } from "@/domain/radar/views";
import { citeQuote } from "@/domain/review/cite-quote";
import { quoteKey } from "./cite-field";
import type { DecidedPlace, MoveDraft, MoveRefusal } from "./use-move";

/** The ring and the quadrant that are chosen in the form by now. */
export function readPlace(form: HTMLFormElement): DecidedPlace {
  const data = new FormData(form);
  return { ring: String(data.get("ring") ?? "") || null, quadrant: String(data.get("quadrant") ?? "") || null };
}

/** All that is filled in. */
export function readMoveDraft(form: HTMLFormElement, { ownQuadrant, quotes }: TechnologyView): MoveDraft {
  const data = new FormData(form);
  const text = (field: string) => String(data.get(field) ?? "").trim();
  const quadrant = text("quadrant");
  const cited = data.getAll("evidence").flatMap((key) => quotes.find((quote) => quoteKey(quote) === key) ?? []);
  return {
    ring: text("ring") || null,
    quadrant: quadrant === ownQuadrant ? null : quadrant,
    rationale: text("rationale"),
    evidence: cited.map(citeQuote),
    againstGate: data.has("againstGate") ? text("againstGate") : null,
    name: text("name"),
  };
}

const FIELDS: ReadonlySet<string> = new Set(["ring", "quadrant", "rationale", "againstGate", "name"]);

/** What a field is sent as; nothing for what is none. */
export function nameOfField(target: EventTarget): string {
  return target instanceof Element ? (target.getAttribute("name") ?? "") : "";
}

/** True where no field and no choice of its own shows the refusal. */
export function isGeneral({ field, isStale }: MoveRefusal): boolean {
  return !isStale && !(field && FIELDS.has(field));
}

/** Brings the person to the field that is off. */
export function focusField(form: HTMLFormElement, refusal: MoveRefusal | null): void {
  if (refusal?.field) form.querySelector<HTMLElement>(`[name="${CSS.escape(refusal.field)}"]`)?.focus();
}
