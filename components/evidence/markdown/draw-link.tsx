import type { ReactNode } from "react";
import { ExternalLink, isSafeAddress } from "@/components/ui/external-link";
import type { DrawnBranch } from "./draw-element";
import styles from "./markdown.module.css";

/**
 * A link or a picture of a note, as a link out of the product; pictures are never fetched. Where technologies are marked
 * in its words, these lead to the technologies and a sign behind them leads out: a link holds no links. An address of another
 * scheme than http, https or mailto leads nowhere.
 */
export function drawLink(address: string, { node, children, isMarked, isEmpty }: DrawnBranch): ReactNode {
  const kind = node.type === "image" ? styles.picture : undefined;
  if (!isSafeAddress(address) || isEmpty) return <span className={kind}>{children}</span>;
  if (!isMarked) {
    return (
      <ExternalLink href={address} className={kind}>
        {children}
      </ExternalLink>
    );
  }
  return (
    <span className={kind}>
      {children}
      <ExternalLink href={address} className={styles.out} label={`Open ${placeOf(address)}`} />
    </span>
  );
}

function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  return host === "" ? pathname : host;
}
