import { compareRadars } from "./compare-radars";
import type { ComparedSide, EditionComparison, EditionView } from "./edition-views";
import { isUnpublishedSlug } from "./unpublished-slug";

/** Two editions, the earlier first; what is not published comes last. */
export function orderEditions(one: EditionView, other: EditionView): readonly [EditionView, EditionView] {
  if (isUnpublishedSlug(one.slug)) return [other, one];
  return isUnpublishedSlug(other.slug) || one.publishedAt <= other.publishedAt ? [one, other] : [other, one];
}

/** What happened between two editions, whichever is given first: the earlier is compared with the later. */
export function compareEditionViews(one: EditionView, other: EditionView): EditionComparison {
  const [before, after] = orderEditions(one, other);
  return { ...compareRadars(before, after), from: sideOf(before), to: sideOf(after) };
}

function sideOf(edition: EditionView): ComparedSide {
  const { slug, name, person, publishedAt, blipCount, rings, quadrants } = edition;
  const summary = isUnpublishedSlug(slug) ? null : { slug, name, person, publishedAt, blipCount };
  return { edition: summary, rings, quadrants };
}
