"use client";

import { usePathname } from "next/navigation";
import { type RefObject, useEffect, useRef } from "react";
import { PageLink } from "@/components/ui/page-link";
import { PLACES } from "./places";
import styles from "./site-header.module.css";
import { useRadarWay } from "./use-radar-way";

/** The way to each list, with the one that the page belongs to marked. */
export function Navigation() {
  const path = usePathname();
  const radar = useRadarWay();
  const list = useRef<HTMLElement>(null);
  useCurrentInSight(list, path);
  return (
    <nav ref={list} className={styles.navigation} aria-label="Main">
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

/** Where the ways do not fit side by side they can be slid: the current one is brought into sight. The first is there anyway. */
function useCurrentInSight(list: RefObject<HTMLElement | null>, path: string): void {
  useEffect(() => {
    const current = path === "/" ? null : list.current?.querySelector<HTMLElement>("[aria-current]");
    if (!list.current || !current) return;
    list.current.scrollLeft = current.offsetLeft - (list.current.clientWidth - current.offsetWidth) / 2;
  }, [list, path]);
}

/** "page" on the list itself, "true" on anything below it. */
function currentness(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return href !== "/" && path.startsWith(`${href}/`) ? "true" : undefined;
}
