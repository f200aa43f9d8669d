import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { SEAT_COOKIE, seatOf } from "@/app/api/seat";
import { currentRadar } from "@/app/current-radar";
import { database } from "@/app/database";
import { RADAR_PARAMETER } from "@/app/radar-cookie";
import { getReview } from "@/db/queries/reviews/get-review";
import { getSeat } from "@/db/queries/reviews/get-seat";
import type { ReviewView } from "@/domain/review/review-views";

/** A review by its slug; null where there is none. Asked for by the title and by the page, and read once. */
export const findReview = cache((slug: string) => getReview(database(), slug, new Date()));

/**
 * The review at an address. A page of it is about the review's own radar: a browser that looks at another is led to it.
 * @param path of the page
 */
export async function openReview(slug: string, path: string): Promise<ReviewView> {
  const review = await findReview(slug);
  if (!review) notFound();
  const { slug: radar } = review.radar;
  if ((await currentRadar()) !== radar) redirect(`${path}?${new URLSearchParams({ [RADAR_PARAMETER]: radar })}`);
  return review;
}

/** What this browser has in a review. */
export async function findSeat(slug: string) {
  const seat = seatOf((await cookies()).get(SEAT_COOKIE)?.value);
  const found = await getSeat(database(), slug, seat?.participant ?? null);
  return found ?? notFound();
}
