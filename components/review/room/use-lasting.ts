"use client";

import { useEffect, useState } from "react";

/** True once something has been so for a while without a break. */
export function useLasting(isSo: boolean, forMs: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isSo) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), forMs);
    return () => clearTimeout(timer);
  }, [isSo, forMs]);
  return isSo && isLasting;
}
