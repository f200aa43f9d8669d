import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { CorrectionToast } from "@/components/evidence/correction-toast";
import { QueryProvider } from "@/components/queries/query-provider";
import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { ToastShelf } from "@/components/ui/toast";
import { sans } from "./fonts";
import "./globals.css";
import { listShownRadars } from "./shown-radars";
import { SiteHeader } from "./site-header";

export const metadata: Metadata = {
  title: { default: "Talkradar", template: "%s · Talkradar" },
  description: "A technology radar drawn from conference notes, with the sentences that put each blip there.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f8f6f1" },
    { media: "(prefers-color-scheme: dark)", color: "#13161b" },
  ],
};

/** The frame of every page. The theme comes with the request as a cookie, so the first paint already wears it. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  const { radars, current } = await listShownRadars();
  return (
    <html lang="en" data-theme={theme} data-radar={current} className={sans.variable}>
      <body>
        <a className="skip-link" href="#content">
          Skip to the content
        </a>
        <QueryProvider>
          <SiteHeader theme={theme} radars={radars} radar={current} />
          {children}
          <ToastShelf />
          <CorrectionToast />
        </QueryProvider>
      </body>
    </html>
  );
}
