import { technologyAddress } from "@/components/evidence/addresses";
import { ListHeading } from "@/components/ui/list-heading";
import { Pager } from "@/components/ui/pager";
import { countWords } from "@/domain/count-words";
import { QUOTES_AT_ONCE, type QuotePage } from "@/domain/radar/technology-evidence";
import type { TechnologyView } from "@/domain/radar/views";
import { Quotes } from "./evidence";
import { quotePageAddress } from "./quote-page-address";

export interface MoreEvidenceProps {
  readonly technology: Pick<TechnologyView, "slug" | "name" | "rings">;
  readonly quotes: QuotePage;
  /** From 2: the first page is the technology's own. */
  readonly page: number;
}

/** The sentences on a technology beyond the first hundred, for addresses and for browsers without scripts. */
export function MoreEvidence({ technology, quotes, page }: MoreEvidenceProps) {
  const { telling, naming } = quotes.count;
  const pager = (
    <Pager
      page={page}
      rowsPerPage={QUOTES_AT_ONCE}
      total={telling + naming}
      addressOf={(other) => quotePageAddress(technology.slug, other)}
    />
  );
  return (
    <article>
      <ListHeading title={`More on ${technology.name}`}>
        {countWords(telling, "verdict")}, strongest first, then {countWords(naming, "sentence")} that only{" "}
        {naming === 1 ? "names" : "name"} it.{" "}
        <a href={technologyAddress(technology.slug)}>All about {technology.name}</a>
      </ListHeading>
      <Quotes quotes={quotes.quotes} technology={technology} />
      {pager}
    </article>
  );
}
