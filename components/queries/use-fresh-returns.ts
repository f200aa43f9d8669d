"use client";

import { useQueryClient } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useCallback, useEffect, useRef } from "react";

/**
 * A page that the browser's history leads back to is shown as it was when one left it: where anything has changed since, it is
 * read anew.
 * @returns what is to be called when something changes
 */
export function useFreshReturns(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  const pathname = usePathname();
  const shown = useRef(pathname);
  const isReturn = useRef(false);
  const hasNews = useRef(false);
  useEffect(() => {
    const step = () => {
      isReturn.current = window.location.pathname !== shown.current;
    };
    window.addEventListener("popstate", step);
    return () => window.removeEventListener("popstate", step);
  }, []);
  useEffect(() => {
    shown.current = pathname;
    if (isReturn.current && hasNews.current) {
      router.refresh();
      void client.invalidateQueries();
    }
    isReturn.current = false;
  }, [pathname, client, router]);
  return useCallback(() => {
    hasNews.current = true;
  }, []);
}
