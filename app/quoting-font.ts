import localFont from "next/font/local";

/** The notes' voice again, for pages that quote in their first screen: they preload it, so that no line moves when it comes. */
export const quotingSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-serif",
  display: "optional",
  adjustFontFallback: "Times New Roman",
  fallback: ["ui-serif", "Charter", "Cambria", "Noto Serif", "serif"],
});
