import type { BlipView, RadarView } from "@/domain/radar/views";

/**
 * A radar as its page sends it to the browser: JSON in one string. React's own way of sending values goes through every one of
 * them in turn, on both sides, which for a thousand blips takes longer than drawing them.
 */
export type PackedRadar = string;

const packed = new WeakMap<RadarView, PackedRadar>();

/** Packs a radar, once for as long as queries give the same one, without what its page does not say. */
export function packRadar(view: RadarView): PackedRadar {
  const known = packed.get(view);
  if (known !== undefined) return known;
  const made = JSON.stringify({ ...view, blips: view.blips.map(withoutReasons) });
  packed.set(view, made);
  return made;
}

/** Why notes suggest a ring is told beside the radar, of one technology at a time. */
function withoutReasons(blip: BlipView): BlipView {
  return { ...blip, proposal: blip.proposal && { ...blip.proposal, reasons: [] } };
}

/** Several people look at the same few radars. */
const REMEMBERED = 4;
const unpacked = new Map<PackedRadar, RadarView>();

/** The radar that was packed: the very same one for as long as the same is asked for, so that it is placed once. */
export function unpackRadar(text: PackedRadar): RadarView {
  const view = unpacked.get(text) ?? (JSON.parse(text) as RadarView);
  unpacked.delete(text);
  unpacked.set(text, view);
  for (const oldest of unpacked.keys()) if (unpacked.size > REMEMBERED) unpacked.delete(oldest);
  return view;
}
