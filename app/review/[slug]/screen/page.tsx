import type { Metadata } from "next";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { quotingSerif } from "@/app/quoting-font";
import { sharedScreenAddress } from "@/components/review/review-addresses";
import { SharedScreen } from "@/components/review/screen/shared-screen";
import { getRadar } from "@/db/queries/get-radar";
import { findReview, findSeat, openReview } from "../find-room";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const review = await findReview((await decodeParams(params)).slug);
  return { title: review ? `${review.name}, shared screen` : "Not found" };
}

/** A review for the large screen of a room. */
export default async function SharedScreenRoute({ params }: Props) {
  const { slug } = await decodeParams(params);
  const review = await openReview(slug, sharedScreenAddress(slug));
  const [seat, radar] = await Promise.all([findSeat(slug), getRadar(database(), review.radar.slug)]);
  return (
    <main id="content" tabIndex={-1} className={quotingSerif.variable}>
      <SharedScreen initial={review} seat={seat} radar={radar} />
    </main>
  );
}
