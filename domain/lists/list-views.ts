import type { TalkListItem } from "@/domain/radar/views";
import type { QuadrantDefinition, RingDefinition } from "@/domain/radar/vocabulary";
import type { PageOf } from "./page-of";

/** A conference in a list. */
export interface EventItem {
  readonly slug: string;
  readonly name: string;
  /** As its name gives it. */
  readonly year: number | null;
  readonly talkCount: number;
  readonly speakerCount: number;
  readonly technologyCount: number;
}

/** Somebody who speaks at events, in a list. */
export interface SpeakerItem {
  readonly slug: string;
  readonly name: string;
  readonly talkCount: number;
  /** Where, by name. */
  readonly events: readonly string[];
}

/** A technology in a list, wherever it stands. */
export interface TechnologyItem {
  readonly slug: string;
  readonly name: string;
  readonly quadrant: string;
  /** Null where notes only mention it, or where it retired. */
  readonly ring: string | null;
  readonly decided: boolean;
  readonly retired: boolean;
  readonly talkCount: number;
  readonly mentionCount: number;
}

/** A technology with the number of talks, among some, that name it. */
export interface NamedTechnology extends Pick<TechnologyItem, "slug" | "name" | "ring" | "decided"> {
  readonly talkCount: number;
}

/** Everything that an event's page shows. */
export interface EventView extends EventItem {
  readonly talks: PageOf<TalkListItem>;
  /** Most talks first; at most a hundred. */
  readonly speakers: readonly Pick<SpeakerItem, "slug" | "name" | "talkCount">[];
  /** Named in most of its talks first; at most a hundred. */
  readonly technologies: readonly NamedTechnology[];
  readonly rings: readonly RingDefinition[];
}

/** Everything that a speaker's page shows. */
export interface SpeakerView extends SpeakerItem {
  readonly talks: PageOf<TalkListItem>;
  /** Named in most of their talks first; at most a hundred. */
  readonly technologies: readonly NamedTechnology[];
  readonly rings: readonly RingDefinition[];
}

/** What lists can be narrowed by. */
export interface FilterChoices {
  readonly events: readonly Pick<EventItem, "slug" | "name">[];
  /** Newest first. */
  readonly years: readonly number[];
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly quadrants: readonly QuadrantDefinition[];
  readonly rings: readonly RingDefinition[];
}
