import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { CorrectionToast } from "@/components/evidence/correction-toast";
import { QueryProvider } from "@/components/queries/query-provider";
import { KEEP_EARLY_PRESSES } from "@/components/ui/early-presses";
import { readTheme, THEME_COOKIE } from "@/components/ui/theme";
import { ToastShelf } from "@/components/ui/toast";
import { Wake } from "@/components/ui/wake";
import { PERSON_COOKIE, readPersonCookie } from "./api/person";
import { sans } from "./fonts";
import "./globals.css";
import { NONCE_HEADER } from "./nonce-header";
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

/**
 * The frame of every page. The theme and the person's name come with the request as cookies, so the first paint already
 * wears the one and forms know the other.
 */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const jar = await cookies();
  const theme = readTheme(jar.get(THEME_COOKIE)?.value);
  const me = { name: readPersonCookie(jar.get(PERSON_COOKIE)?.value) };
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  const { radars, current } = await listShownRadars();
  return (
    <html lang="en" data-theme={theme} data-radar={current} className={sans.variable}>
      <body>
        <script
          nonce={nonce}
          // Browsers hide the number from scripts, so that it never is what the server wrote.
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; as text, its quotes would be escaped.
          dangerouslySetInnerHTML={{ __html: KEEP_EARLY_PRESSES }}
        />
        <a className="skip-link" href="#content">
          Skip to the content
        </a>
        <QueryProvider me={me}>
          <SiteHeader theme={theme} radars={radars} radar={current} />
          {children}
          <ToastShelf />
          <CorrectionToast />
        </QueryProvider>
        <Wake />
      </body>
    </html>
  );
}
