"use client";

import { usePathname } from "next/navigation";
import { PageLink } from "@/components/ui/page-link";
import { PLACES } from "./places";
import styles from "./site-header.module.css";
import { useRadarWay } from "./use-radar-way";

/** The way to each list, with the one that the page belongs to marked. */
export function Navigation() {
  const path = usePathname();
  const radar = useRadarWay();
  return (
    <nav className={styles.navigation} aria-label="Main">
      {PLACES.map(({ href, name }) => (
        <PageLink
          key={href}
          className={styles.link}
          href={href === "/" ? radar : href}
          aria-current={currentness(path, href)}
        >
          {name}
        </PageLink>
      ))}
    </nav>
  );
}

/** "page" on the list itself, "true" on anything below it. */
function currentness(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return href !== "/" && path.startsWith(`${href}/`) ? "true" : undefined;
}
