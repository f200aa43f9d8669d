import { ExternalLink } from "@/components/ui/external-link";
import type { LinkKind } from "@/domain/extraction/reading";
import type { TalkSummary } from "@/domain/radar/views";
import styles from "./talk-line.module.css";

const NAMES: Readonly<Record<LinkKind, string>> = {
  schedule: "Schedule",
  video: "Video",
  slides: "Slides",
  other: "Link",
};

/** Where a talk can be looked up, watched and leafed through. */
export function TalkLinks({ talk }: { readonly talk: TalkSummary }) {
  if (talk.links.length === 0) return null;
  return (
    <ul className={styles.links}>
      {talk.links.map(({ kind, url }) => (
        <li key={`${kind} ${url}`}>
          <ExternalLink href={url}>
            {NAMES[kind]}
            <span className="visually-hidden"> of “{talk.title}”</span>
          </ExternalLink>
        </li>
      ))}
    </ul>
  );
}
