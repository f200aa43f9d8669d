"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";
import type { RadarName } from "@/domain/radar/settings-views";
import { RADAR_COOKIE, RADAR_PARAMETER } from "./radar-cookie";
import styles from "./radar-switch.module.css";

export interface RadarSwitchProps {
  readonly radars: readonly RadarName[];
  /** The slug of the one that the page is about. */
  readonly current: string;
}

/**
 * The way to the other radars: a menu of plain links, since another radar is another page with nothing kept of this one.
 * Lists and technologies stay where they are; a page of one radar alone leads to the other's circle.
 */
export function RadarSwitch({ radars, current }: RadarSwitchProps) {
  const path = usePathname();
  const parameters = useSearchParams().toString();
  const isFirst = radars[0]?.slug === current;
  useEffect(() => stayWith(current), [current]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each address that one goes to is to say it.
  useEffect(() => (isFirst ? undefined : sayRadar(current)), [isFirst, current, path, parameters]);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");
  const closeBehind = ({ relatedTarget }: FocusEvent) => menu.current?.contains(relatedTarget) || close();
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    close();
    menu.current?.querySelector("summary")?.focus();
  };
  const shown = radars.find(({ slug }) => slug === current);
  return (
    <details ref={menu} className={styles.switch} onBlur={closeBehind} onKeyDown={closeOnEscape}>
      <summary className={styles.current}>
        <span className="visually-hidden">Radar: </span>
        <span className={styles.title}>{shown?.title}</span>
      </summary>
      <ul className={styles.list}>
        {radars.map(({ slug, title }) => (
          <li key={slug}>
            <a
              className={styles.choice}
              href={`${addressOn(path)}?${new URLSearchParams({ [RADAR_PARAMETER]: slug })}`}
              aria-current={slug === current ? "true" : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Editions and reviews belong to one radar. */
function addressOn(path: string): string {
  return /^\/(editions|review)\/./.test(path) ? "/" : path;
}

/** Puts the radar into the address, so that who is sent it sees the same one. The first needs no word. */
function sayRadar(radar: string): void {
  const address = new URL(window.location.href);
  if (address.searchParams.get(RADAR_PARAMETER) === radar) return;
  address.searchParams.set(RADAR_PARAMETER, radar);
  window.history.replaceState(window.history.state, "", address);
}

/** Of several windows, the one in front says which radar links lead to. */
function stayWith(radar: string): () => void {
  const write = () => {
    const secure = window.location.protocol === "https:" ? "; secure" : "";
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in all browsers that we serve.
    document.cookie = `${RADAR_COOKIE}=${encodeURIComponent(radar)}; path=/; max-age=31536000; samesite=lax${secure}`;
  };
  const onShown = () => document.visibilityState === "visible" && write();
  write();
  window.addEventListener("focus", write);
  document.addEventListener("visibilitychange", onShown);
  return () => {
    window.removeEventListener("focus", write);
    document.removeEventListener("visibilitychange", onShown);
  };
}
