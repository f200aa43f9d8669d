import { judgeName, type NameLikelihood } from "@/domain/notes/people/person-name";
import type { Candidate } from "@/domain/notes/talks/titles/judge-candidate";
import type { JudgedNode } from "./judged-outline";

/** "## Ada Example" and "## Bob Sample" with notes below "# Keynotes": talks that are named after who gave them. */
export function nameSessions(children: readonly JudgedNode[]): readonly JudgedNode[] {
  const named = children.filter(({ candidate, holdsText }) => holdsText && judgeFullName(candidate.plain) !== "no");
  const known = named.filter(({ candidate }) => judgeFullName(candidate.plain) === "sure");
  if (known.length < 2 || named.length < children.length * 0.6) return children;
  return children.map((child) =>
    named.includes(child) ? { ...child, candidate: { ...child.candidate, weight: child.candidate.weight + 3 } } : child,
  );
}

/**
 * A heading of nothing but the speaker's name right above one with the title:
 * ```
 * ### Ada Example
 * #### Queues without tears
 * ```
 * An unknown name only is one where other headings of the note are.
 */
export function nameOverTitle(own: Candidate, children: readonly JudgedNode[]): Candidate {
  const [child, ...others] = children;
  if (own.kind !== "title" || own.parts.speakers.length > 0 || child === undefined || others.length > 0) return own;
  const { kind, plain, parts, head } = child.candidate;
  const likelihood = judgeFullName(own.plain);
  if (likelihood === "no" || kind !== "title" || judgeName(plain) !== "no" || parts.speakers.length > 0) return own;
  const named = { title: parts.title, speakers: [own.plain] };
  if (likelihood === "maybe") return { ...own, named };
  return { ...own, plain: parts.title, parts: { ...parts, ...named }, head, weight: own.weight + 3, isName: true };
}

/** "#### Ada Example" with notes, right below a title: by its shape alone who gave the talk. */
export function maybeNameBelow(own: Candidate, children: readonly JudgedNode[]): readonly string[] {
  const [child, ...others] = children;
  if (own.kind !== "title" || child === undefined || others.length > 0 || child.children.length > 0) return [];
  return judgeFullName(child.candidate.plain) === "maybe" ? [child.candidate.plain] : [];
}

/** "Ada Example", "田中 美咲"; not "Will post soon". */
function judgeFullName(words: string): NameLikelihood {
  return /^\p{Lu}\S*\s(?:.*\s)?\p{Lu}\S*$|^\p{Lo}/u.test(words) ? judgeName(words) : "no";
}
