import { type ListFilter, readListFilter } from "@/domain/lists/list-filter";

/** What Next gives a page of the address's parameters. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

export interface ListProps {
  readonly searchParams: SearchParams;
}

/** The conditions in a list's address. */
export async function readFilter({ searchParams }: ListProps): Promise<ListFilter> {
  return readListFilter(await searchParams);
}
