import type { BlipView, MentionedView, ProposalView, RadarView } from "@/domain/radar/views";

/**
 * A radar as its page sends it to the browser: JSON in one string, with its long lists as tables, so that the fields' names
 * come once. React's own way of sending values goes through every one of them in turn, on both sides, which for a thousand
 * blips takes longer than drawing them.
 */
export type PackedRadar = string;

interface Unpacked extends Omit<RadarView, "blips" | "mentioned"> {
  readonly blips: Table;
  readonly proposals: Table;
  readonly mentioned: Table;
}

const packed = new WeakMap<RadarView, PackedRadar>();

/** Packs a radar, once for as long as queries give the same one, without what its page does not say. */
export function packRadar(view: RadarView): PackedRadar {
  const known = packed.get(view);
  if (known !== undefined) return known;
  const content: Unpacked = {
    ...view,
    blips: toTable(view.blips.map((blip) => ({ ...blip, proposal: blip.proposal !== null }))),
    // Why notes suggest a ring is told beside the radar, of one technology at a time.
    proposals: toTable(view.blips.flatMap(({ proposal }) => (proposal ? [{ ...proposal, reasons: [] }] : []))),
    mentioned: toTable(view.mentioned),
  };
  const made = JSON.stringify(content);
  packed.set(view, made);
  return made;
}

/** Several people look at the same few radars. */
const REMEMBERED = 4;
const unpacked = new Map<PackedRadar, RadarView>();

/** The radar that was packed: the very same one for as long as the same is asked for, so that it is placed once. */
export function unpackRadar(text: PackedRadar): RadarView {
  const view = unpacked.get(text) ?? unpack(text);
  unpacked.delete(text);
  unpacked.set(text, view);
  for (const oldest of unpacked.keys()) if (unpacked.size > REMEMBERED) unpacked.delete(oldest);
  return view;
}

function unpack(text: PackedRadar): RadarView {
  const { blips, proposals, mentioned, ...rest } = JSON.parse(text) as Unpacked;
  const proposal = fromTable<ProposalView>(proposals).values();
  return {
    ...rest,
    blips: fromTable<Omit<BlipView, "proposal"> & { readonly proposal: boolean }>(blips).map((blip) => ({
      ...blip,
      proposal: blip.proposal ? (proposal.next().value ?? null) : null,
    })),
    mentioned: fromTable<MentionedView>(mentioned),
  };
}

/** Objects of one kind: the names of their fields, and a row of values each. */
interface Table {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

function toTable<Item extends object>(items: readonly Item[]): Table {
  const fields = Object.keys(items[0] ?? {}) as (string & keyof Item)[];
  return { fields, rows: items.map((item) => fields.map((field) => item[field])) };
}

function fromTable<Item>({ fields, rows }: Table): Item[] {
  return rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, row[index]])) as Item);
}
