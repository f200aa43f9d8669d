/** Where a technology stands: where the team put it, where notes suggest, nowhere yet, or nowhere any more. */
export const STANDINGS = ["decided", "suggested", "mentioned", "retired"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a list is narrowed by, as its address says it. Each list takes those that mean something for its rows. */
export interface ListFilter {
  /** Words that a name has to hold. */
  readonly q: string;
  /** Slug of an event. */
  readonly event: string | null;
  readonly year: number | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** Ids of the radar's definitions. */
  readonly quadrant: string | null;
  readonly ring: string | null;
  readonly standing: Standing | null;
  /** Slug of a technology that is named. */
  readonly technology: string | null;
  /** From 1. */
  readonly page: number;
}

export const NO_FILTER: ListFilter = {
  q: "",
  event: null,
  year: null,
  language: null,
  quadrant: null,
  ring: null,
  standing: null,
  technology: null,
  page: 1,
};

const MAX_LENGTH = 200;
/** A page that far is none of ours. */
const MAX_PAGE = 100_000;

/** Reads the parameters of an address; what says nothing is left out, and of several values of a kind the first counts. */
export function readListFilter(
  parameters: Readonly<Record<string, string | readonly string[] | undefined>>,
): ListFilter {
  const read = (name: string): string | null => {
    const [value = ""] = [parameters[name] ?? []].flat();
    return clean(value) || null;
  };
  const year = Number(/^\d{4}$/.exec(read("year") ?? "")?.[0]);
  const page = Number(/^[1-9]\d{0,5}$/.exec(read("page") ?? "")?.[0] ?? 1);
  return {
    q: read("q") ?? "",
    event: read("event"),
    year: Number.isNaN(year) ? null : year,
    language: read("language"),
    quadrant: read("quadrant"),
    ring: read("ring"),
    standing: STANDINGS.find((standing) => standing === read("standing")) ?? null,
    technology: read("technology"),
    page: Math.min(page, MAX_PAGE),
  };
}

/** PostgreSQL takes neither NUL nor halves of characters. */
function clean(value: string): string {
  return value
    .slice(0, MAX_LENGTH)
    .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
    .trim();
}

/** The address of a list: what narrows nothing is left out. */
export function listAddress(path: string, filter: Partial<ListFilter>): string {
  const parameters = Object.entries(filter).flatMap(([name, value]): [string, string][] => {
    const isSaying = value !== null && value !== "" && !(name === "page" && value === 1);
    return isSaying ? [[name, String(value)]] : [];
  });
  return parameters.length === 0 ? path : `${path}?${new URLSearchParams(parameters)}`;
}

/** True where a list shows less than all. */
export function isNarrowed(filter: ListFilter): boolean {
  return listAddress("", { ...filter, page: 1 }) !== "";
}
