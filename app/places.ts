/** The lists that every page leads to. */
export const PLACES = [
  { href: "/", name: "Radar" },
  { href: "/technologies", name: "Technologies" },
  { href: "/talks", name: "Talks" },
  { href: "/events", name: "Events" },
  { href: "/speakers", name: "Speakers" },
  { href: "/notes", name: "Notes" },
  { href: "/review", name: "Review" },
  { href: "/editions", name: "Editions" },
] as const;

/** Lists that pages lead to where they matter. */
export const FURTHER_PLACES = [
  { href: "/suggestions", name: "Names to confirm" },
  { href: "/corrections", name: "Corrections" },
  { href: "/due", name: "Due" },
  { href: "/audit", name: "Decisions" },
  { href: "/settings", name: "Settings" },
] as const;
