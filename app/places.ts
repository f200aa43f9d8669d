/** The lists that every page leads to. */
export const PLACES = [
  { href: "/", name: "Radar" },
  { href: "/technologies", name: "Technologies" },
  { href: "/talks", name: "Talks" },
  { href: "/events", name: "Events" },
  { href: "/speakers", name: "Speakers" },
  { href: "/notes", name: "Notes" },
  { href: "/editions", name: "Editions" },
] as const;
