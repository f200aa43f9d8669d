"use client";

import { createContext, type ReactNode, useContext } from "react";

const Level = createContext<2 | 3>(2);

export interface SectionLevelProps {
  readonly level: 2 | 3;
  readonly children: ReactNode;
}

/** Says which level of heading the sections within start at: 2 below a page's title, 3 below a panel's. */
export function SectionLevel({ level, children }: SectionLevelProps) {
  return <Level.Provider value={level}>{children}</Level.Provider>;
}

export function useSectionLevel(): 2 | 3 {
  return useContext(Level);
}
