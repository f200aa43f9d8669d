import localFont from "next/font/local";

/** The product's voice. It is preloaded, for every page starts with it. */
export const sans = localFont({
  src: "../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-instrument",
  display: "optional",
  fallback: ["system-ui", "sans-serif"],
});

/** The notes’ voice: sentences word for word. Fetched where a quote is shown; pages full of them preload it (quoting-font.ts). */
export const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-source-serif",
  display: "optional",
  preload: false,
  adjustFontFallback: "Times New Roman",
  fallback: ["serif"],
});
