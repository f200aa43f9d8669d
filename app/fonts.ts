import localFont from "next/font/local";

/** The product's voice. It is preloaded, for every page starts with it. */
export const sans = localFont({
  src: "../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-instrument",
  display: "optional",
  fallback: ["system-ui", "sans-serif"],
});
