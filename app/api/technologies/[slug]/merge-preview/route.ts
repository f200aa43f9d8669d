import type { NextRequest } from "next/server";
import { onRadar } from "@/app/api/on-radar";
import { respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { previewMerge } from "@/db/queries/preview-merge";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** What would move if the technology were merged into the one at `?into=`, as a `MergePreview`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const into = request.nextUrl.searchParams.get("into") ?? "";
  return respond(request, () =>
    onRadar(request, async (radar) => previewMerge(database(), (await params).slug, into, radar)),
  );
}
