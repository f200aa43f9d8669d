"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, type MouseEvent, useTransition } from "react";
import { isPlainClick } from "./is-plain-click";

export interface PageLinkProps extends ComponentProps<"a"> {
  readonly href: string;
}

/**
 * A link to another page of ours that keeps what both share. Next's own link is mostly about fetching pages before they are
 * wanted, which none of ours are: on the page that is to come first, that would be much to bring along for a click. While the
 * page is on its way the link shows it, for the browser does not.
 */
export function PageLink({ href, children, ...attributes }: PageLinkProps) {
  const router = useRouter();
  const [isOnItsWay, startTransition] = useTransition();
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event.nativeEvent)) return;
    event.preventDefault();
    startTransition(() => router.push(href));
  };
  return (
    <a {...attributes} href={href} aria-busy={isOnItsWay || undefined} onClick={follow}>
      {children}
    </a>
  );
}
