import { judgeHeading } from "@/domain/notes/talks/headings/heading-kind";
import type { Candidate } from "./judge-candidate";
import { plainTitle } from "./plain-title";
import { splitTitle } from "./split-title";

/** What a candidate says when another text than its whole line is its title. */
export function retitle(title: string): Pick<Candidate, "plain" | "kind" | "parts"> {
  const plain = plainTitle(title);
  return { plain, kind: judgeHeading(plain), parts: splitTitle(plain) };
}
