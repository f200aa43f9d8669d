import { technologyAddress } from "@/components/evidence/addresses";
import { RadarColours } from "@/components/evidence/radar-colours";
import { RingTag } from "@/components/evidence/ring-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { findRing } from "@/domain/radar/find-ring";
import type { BlipView, MentionedView, RadarView } from "@/domain/radar/views";

type Row = MentionedView & Partial<Pick<BlipView, "ring" | "decided">>;

/** Every technology by name, those on the radar and those that notes only name. */
export function TechnologyList({ radar }: { readonly radar: RadarView }) {
  const rows: Row[] = [...radar.blips, ...radar.mentioned];
  if (rows.length === 0) {
    return <EmptyState title="No technology is known yet.">They come from notes: read some in first.</EmptyState>;
  }
  rows.sort((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <>
      <RadarColours rings={radar.rings} />
      <Table caption="Technologies" columns={columnsFor(radar)} rows={rows} keyOf={({ slug }) => slug} />
    </>
  );
}

function columnsFor({ rings, quadrants }: RadarView): readonly [Column<Row>, ...Column<Row>[]] {
  const quadrantNames = new Map(quadrants.map(({ id, name }) => [id, name]));
  return [
    { name: "Technology", cell: ({ slug, name }) => <a href={technologyAddress(slug)}>{name}</a> },
    {
      name: "Ring",
      cell: ({ ring, decided }) =>
        ring === undefined ? (
          "None yet"
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
