import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { database } from "@/app/database";
import { decodeParams } from "@/app/decode-params";
import { quotingSerif } from "@/app/quoting-font";
import { MinutesPage } from "@/components/review/minutes/minutes-page";
import { minutesAddress } from "@/components/review/review-addresses";
import { Page } from "@/components/ui/page";
import { getMinutes } from "@/db/queries/reviews/get-minutes";
import { findReview, openReview } from "../find-room";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const review = await findReview((await decodeParams(params)).slug);
  return { title: review ? `Minutes of ${review.name}` : "Not found" };
}

/** What a review came to, or has come to so far. */
export default async function MinutesRoute({ params }: Props) {
  const { slug } = await decodeParams(params);
  await openReview(slug, minutesAddress(slug));
  const minutes = (await getMinutes(database(), slug)) ?? notFound();
  return (
    <Page width="reading" className={quotingSerif.variable}>
      <MinutesPage minutes={minutes} />
    </Page>
  );
}
