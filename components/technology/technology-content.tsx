import type { ReactNode } from "react";
import { RadarColours } from "@/components/evidence/radar-colours";
import { SectionLevel } from "@/components/ui/section-level";
import type { TechnologyView } from "@/domain/radar/views";
import { Disagreement } from "./disagreement";
import { Evidence } from "./evidence";
import { PlacementHistory } from "./placement-history";
import { PutRightSection } from "./put-right-section";
import { Related } from "./related";
import { Responsibility } from "./responsibility";
import { Standing } from "./standing";
import { Suggestion } from "./suggestion";
import { TalkList } from "./talk-list";
import styles from "./technology-content.module.css";
import { TechnologyHeading } from "./technology-heading";
import { Timeline } from "./timeline";

export interface TechnologyContentProps {
  readonly technology: TechnologyView;
  /** 1 on a page of its own, 2 in a panel beside something else. */
  readonly headingLevel?: 1 | 2;
  /** What a person can do about it, such as the form that moves it; stands below the team's ring. */
  readonly actions?: ReactNode;
}

/** Everything known about a technology. It fits itself to the room it is given: a page's width or a side panel's. */
export function TechnologyContent({ technology, headingLevel = 1, actions }: TechnologyContentProps) {
  return (
    <article className={styles.frame}>
      <RadarColours rings={technology.rings} />
      <div className={styles.content}>
        <TechnologyHeading technology={technology} level={headingLevel} />
        <SectionLevel level={headingLevel === 1 ? 2 : 3}>
          <div className={styles.standing}>
            <Standing technology={technology} />
            {actions}
            <Responsibility technology={technology} />
            <Suggestion technology={technology} />
          </div>
          <div className={styles.evidence}>
            <Disagreement technology={technology} />
            <Evidence technology={technology} />
            <Timeline technology={technology} />
            <Related technology={technology} />
            <TalkList technology={technology} />
          </div>
          <div className={styles.history}>
            <PlacementHistory technology={technology} />
            <PutRightSection technology={technology} />
          </div>
        </SectionLevel>
      </div>
    </article>
  );
}
