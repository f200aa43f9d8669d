"use client";

import { useEffect, useState } from "react";
import styles from "./call-to-vote.module.css";

export interface CallToVoteProps {
  /** The id of what holds the ballot. */
  readonly ballot: string;
}

/** The way to the ballot, for as long as that is out of sight: on a phone it stands above what people are reading. */
export function CallToVote({ ballot }: CallToVoteProps) {
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const target = document.getElementById(ballot);
    if (!target) return;
    const observer = new IntersectionObserver(([entry]) => setAway(entry?.isIntersecting === false));
    observer.observe(target);
    return () => observer.disconnect();
  }, [ballot]);
  if (!isAway) return null;
  return (
    <a className={styles.call} href={`#${ballot}`}>
      The vote is on: to the ballot
    </a>
  );
}
