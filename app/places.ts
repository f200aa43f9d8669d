/** The lists that every page leads to. */
export const PLACES = [
  { href: "/", name: "Radar" },
  { href: "/technologies", name: "Technologies" },
  { href: "/talks", name: "Talks" },
  { href: "/notes", name: "Notes" },
  { href: "/editions", name: "Editions" },
] as const;
