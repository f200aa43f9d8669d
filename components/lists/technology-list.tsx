import { technologyAddress } from "@/components/evidence/addresses";
import { RingTag } from "@/components/evidence/ring-tag";
import { type Column, Table } from "@/components/ui/table";
import type { FilterChoices, TechnologyItem } from "@/domain/lists/list-views";
import { findRing } from "@/domain/radar/find-ring";

export interface TechnologyListProps {
  readonly technologies: readonly TechnologyItem[];
  readonly definitions: Pick<FilterChoices, "rings" | "quadrants">;
}

/** Technologies with where they stand and how much is said of them. */
export function TechnologyList({ technologies, definitions }: TechnologyListProps) {
  return (
    <Table caption="Technologies" columns={columnsFor(definitions)} rows={technologies} keyOf={({ slug }) => slug} />
  );
}

function columnsFor({
  rings,
  quadrants,
}: TechnologyListProps["definitions"]): readonly [Column<TechnologyItem>, ...Column<TechnologyItem>[]] {
  const quadrantNames = new Map(quadrants.map(({ id, name }) => [id, name]));
  return [
    { name: "Technology", cell: ({ slug, name }) => <a href={technologyAddress(slug)}>{name}</a> },
    {
      name: "Ring",
      cell: ({ ring, decided, retired }) =>
        ring === null ? (
          retired ? (
            "Retired"
          ) : (
            "None yet"
          )
        ) : (
          <>
            <RingTag ring={findRing(rings, ring)} ringCount={rings.length} suggested={!decided} />
            {!decided && <span className="visually-hidden"> suggested by notes</span>}
          </>
        ),
    },
    { name: "Quadrant", cell: ({ quadrant }) => quadrantNames.get(quadrant) ?? quadrant, isWide: true },
    { name: "Talks", cell: ({ talkCount }) => talkCount, isNumber: true },
    { name: "Mentions", cell: ({ mentionCount }) => mentionCount, isNumber: true, isWide: true },
  ];
}
