import type { NextConfig } from "next";

const EVERYWHERE = [{ key: "X-Content-Type-Options", value: "nosniff" }];
/** What browsers heed on pages only; on each script and font it would be dead weight. */
const ON_PAGES = [
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
];

/** What differs from answer to answer, such as the Content-Security-Policy with its fresh number, is made in proxy.ts. */
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of everything; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A page's style comes with the page: one answer less to wait for before anything is painted.
    inlineCss: true,
    // As it comes with the page anyway, each page brings the styles and fonts that it shows and no others.
    cssChunking: { type: "graph", requestCost: 500 },
    // The radar is what most people see first: fewer and larger scripts there.
    turbopackChunking: { minChunkSize: 200_000, requestCost: 600_000, priorityRoutes: [/^\/$/], priorityBoost: 4 },
  },
  headers: async () => [
    { source: "/:path*", headers: EVERYWHERE },
    { source: "/((?!_next/static/).*)", headers: ON_PAGES },
  ],
};

export default config;
