"use client";

import { useEffect, useRef, useState } from "react";
import type { ReviewView } from "@/domain/review/review-views";
import { announceChange } from "./announce-change";

/** Says aloud, politely and once, how the review goes on. */
export function Announcer({ view }: { readonly view: ReviewView }) {
  const last = useRef(view);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const sentence = announceChange(last.current, view);
    last.current = view;
    if (sentence) setSaid(sentence);
  }, [view]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
