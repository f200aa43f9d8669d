import { orNotFound, respond } from "@/app/api/respond";
import { database } from "@/app/database";
import { getMinutes } from "@/db/queries/reviews/get-minutes";
import { writeMinutes } from "@/domain/review/write-minutes";
import { slugOf } from "@/domain/slug";

interface Context {
  readonly params: Promise<{ readonly slug: string }>;
}

/** A review's minutes as a Markdown file. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, async () => {
    const minutes = await getMinutes(database(), (await params).slug);
    return orNotFound(minutes && toFile(writeMinutes(minutes), `minutes-${slugOf(minutes.name)}.md`));
  });
}

/** A name in other letters is told as RFC 6266 has it, beside one that every browser reads. */
function toFile(text: string, name: string): Response {
  const plain = name.replace(/[^\x20-\x7e]/g, "_");
  return new Response(text, {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
    },
  });
}
