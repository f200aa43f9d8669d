"use client";

import { createContext, type MouseEvent, type ReactNode, use } from "react";
import { isPlainClick } from "@/components/ui/is-plain-click";
import { changeRadarAddress, type RadarAddress, writeRadarAddress } from "./radar-address";
import type { RadarNavigation } from "./use-radar-address";

/** The radar's address, for everything that is drawn within it. */
export const RadarNavigationContext = createContext<RadarNavigation | null>(null);

/** @throws Error outside a `RadarNavigationContext` */
export function useRadarNavigation(): RadarNavigation {
  const navigation = use(RadarNavigationContext);
  if (!navigation) throw new Error("There is no radar around this component.");
  return navigation;
}

export interface AddressLinkProps {
  /** What of the address changes when it is followed. */
  readonly change: (address: RadarAddress) => Partial<RadarAddress>;
  readonly current?: boolean;
  readonly label?: string;
  /** Kept out of sight and reach, in a drawing whose other part is in view. */
  readonly isHidden?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to another look at the radar. It works without scripts; with them the page stays. Fits HTML and SVG. */
export function AddressLink({
  change,
  current = false,
  label,
  isHidden = false,
  className,
  children,
}: AddressLinkProps) {
  const { address, path, go } = useRadarNavigation();
  const changed = change(address);
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(changed);
  };
  return (
    <a
      href={writeRadarAddress(changeRadarAddress(address, changed), path)}
      aria-current={current || undefined}
      aria-label={label}
      className={className}
      data-away={isHidden || undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
