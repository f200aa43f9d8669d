import { technologyAddress } from "@/components/evidence/addresses";

/** A page of a technology's sentences; the first is the technology's own. */
export function quotePageAddress(slug: string, page: number): string {
  return page <= 1 ? technologyAddress(slug) : `${technologyAddress(slug)}?page=${Math.ceil(page)}`;
}
