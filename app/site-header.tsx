import { CommandButton } from "@/components/palette/command-button";
import { SearchField } from "@/components/search/search-field";
import { IconSettings } from "@/components/ui/icon-settings";
import { PageLink } from "@/components/ui/page-link";
import type { Theme } from "@/components/ui/theme";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import type { RadarName } from "@/domain/radar/settings-views";
import { Navigation } from "./navigation";
import { FURTHER_PLACES, PLACES } from "./places";
import { RadarSwitch } from "./radar-switch";
import styles from "./site-header.module.css";

interface SiteHeaderProps {
  readonly theme: Theme;
  /** All that there are, where there is more than one. */
  readonly radars: readonly RadarName[];
  /** The slug of the one that the page is about, where there is more than one. */
  readonly radar: string | undefined;
}

/** What every page starts with: the product's name, the way to each list, the colours. */
export function SiteHeader({ theme, radars, radar }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.bar} data-several={radar !== undefined || undefined}>
        <PageLink className={styles.name} href="/">
          <Logo />
          Talkradar
        </PageLink>
        {radar !== undefined && <RadarSwitch radars={radars} current={radar} />}
        <Navigation />
        <SearchField />
        <CommandButton places={[...PLACES, ...FURTHER_PLACES]} />
        <PageLink className={styles.settings} href="/settings" aria-label="Settings" title="Settings">
          <IconSettings />
        </PageLink>
        <ThemeSwitch initial={theme} />
      </div>
    </header>
  );
}

/** Rings around a centre and one blip on the outermost. */
function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
      <g fill="none" stroke="currentColor">
        <circle cx="16" cy="16" r="14" strokeWidth="1.5" opacity="0.45" />
        <circle cx="16" cy="16" r="8.5" strokeWidth="1.75" opacity="0.75" />
        <path d="M16 16 26 6" strokeWidth="1.75" />
      </g>
      <circle cx="16" cy="16" r="3.25" fill="currentColor" />
      <circle className={styles.blip} cx="26" cy="6" r="4.25" />
    </svg>
  );
}
