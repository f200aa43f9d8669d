import type { Metadata } from "next";
import { decodeParams } from "@/app/decode-params";
import { quotingSerif } from "@/app/quoting-font";
import { reviewAddress } from "@/components/review/review-addresses";
import { ReviewRoom } from "@/components/review/room/review-room";
import { Page } from "@/components/ui/page";
import { findReview, findSeat, openReview } from "./find-room";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const review = await findReview((await decodeParams(params)).slug);
  return { title: review?.name ?? "Not found" };
}

/** A review: the door for who has not joined, the room for who has. */
export default async function ReviewRoute({ params }: Props) {
  const { slug } = await decodeParams(params);
  const review = await openReview(slug, reviewAddress(slug));
  return (
    <Page className={quotingSerif.variable}>
      <ReviewRoom initial={review} seat={await findSeat(slug)} />
    </Page>
  );
}
