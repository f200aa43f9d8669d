import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { ListHeading } from "@/components/ui/list-heading";
import { Page } from "@/components/ui/page";
import { Pager } from "@/components/ui/pager";
import { isNarrowed, type ListFilter, listAddress } from "@/domain/lists/list-filter";
import type { FilterChoices } from "@/domain/lists/list-views";
import { type PageOf, ROWS_PER_PAGE } from "@/domain/lists/page-of";
import { type FilterKind, ListFilters } from "./list-filters";

export interface ListPageProps<Item> {
  readonly title: string;
  /** What is counted here, in a sentence. */
  readonly summary: ReactNode;
  readonly path: string;
  readonly filter: ListFilter;
  readonly choices: FilterChoices;
  readonly by: readonly FilterKind[];
  readonly rows: PageOf<Item>;
  /** Stands in the list's place where there is nothing at all. */
  readonly whenEmpty: ReactNode;
  /** What can be done here besides reading: stands between the heading and the list, or below it. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A page that lists things: what they are, how to narrow them, a hundred of them, and the way to the others. */
export function ListPage<Item>(props: ListPageProps<Item>) {
  const { title, summary, path, filter, choices, by, rows } = props;
  const isEmpty = rows.total === 0 && !isNarrowed(filter);
  return (
    <Page>
      <ListHeading title={title}>{summary}</ListHeading>
      {props.above}
      {!isEmpty && <ListFilters path={path} filter={filter} choices={choices} by={by} />}
      {isEmpty && props.whenEmpty}
      {!isEmpty && rows.total === 0 && (
        <EmptyState title="Nothing answers all of that.">
          Take a condition away, or <a href={path}>see all</a>.
        </EmptyState>
      )}
      {rows.items.length > 0 && props.children(rows.items)}
      <Pager
        page={rows.page}
        rowsPerPage={ROWS_PER_PAGE}
        total={rows.total}
        addressOf={(page) => listAddress(path, { ...filter, page })}
      />
      {props.below}
    </Page>
  );
}
