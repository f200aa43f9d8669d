import type { NoteTag } from "@/domain/notes/find-tags";
import type { Span } from "@/domain/notes/span";
import type { Quadrant, Ring } from "@/domain/radar/vocabulary";

/** What reading one note gives. It depends on the note's text, its file name and the terms alone: never on other notes. */
export interface NoteReading {
  /** ISO 639-1 code of the note's main language, or null where it can't be told. */
  readonly language: string | null;
  /** What its author filed it under. */
  readonly tags: readonly NoteTag[];
  readonly talks: readonly TalkReading[];
  /** Every technology that a mention names, once, by canonical name, sorted by first mention. */
  readonly technologies: readonly TechnologyReading[];
  /** Sorted by start. No two overlap. */
  readonly mentions: readonly MentionReading[];
  /** Sorted by the sentence's start, then by mention. */
  readonly verdicts: readonly VerdictReading[];
  /** Names that may be technologies, for a person to confirm. */
  readonly suggestions: readonly SuggestionReading[];
}

export type LinkKind = "schedule" | "video" | "slides" | "other";

/** A link that stands for a talk. Only http and https. */
export interface TalkLink {
  readonly kind: LinkKind;
  readonly url: string;
}

export interface TalkReading {
  /** As written, without speakers where they are separable. */
  readonly title: string;
  readonly speakers: readonly string[];
  readonly links: readonly TalkLink[];
  /** The conference with its year ("KubeCon EU 2024"), or null. */
  readonly event: string | null;
  /** As written ("Tuesday", "26.02.2019 Tuesday"), or null. */
  readonly day: string | null;
  /** The heading's text (within its line). */
  readonly heading: Span;
  /** From the heading's line to where the next talk or group starts. Sections of one note do not overlap. */
  readonly section: Span;
}

export interface TechnologyReading {
  /** Canonical name. */
  readonly name: string;
  readonly quadrant: Quadrant;
  readonly quadrantAlso: Quadrant | null;
  readonly home: string | null;
  /** Who knows the name: our catalogue, the team's own terms, or syntax alone. */
  readonly source: "catalogue" | "team" | "discovered";
  /** True where a talk is about it or the note says something of substance about it. */
  readonly central: boolean;
}

export interface MentionReading {
  /** Canonical name, one of `technologies`. */
  readonly technology: string;
  readonly span: Span;
  readonly sentence: Span;
  /** Index into `talks`; null before the first and between talks. */
  readonly talk: number | null;
  /** What recognised it: `name`, `alias`, `typo`, `url`, `discovered`; `person` where someone said so. */
  readonly how: "name" | "alias" | "typo" | "url" | "discovered" | "person";
  /** The number of the correction that made it as it is; absent where reading alone did. */
  readonly correction?: number;
}

export interface VerdictReading {
  /** Index into `mentions`: the mention that it is about. It may stand in another sentence than the cue (a heading, a list's parent). */
  readonly mention: number;
  readonly ring: Ring;
  /** The words that tell. Lies within `sentence`. */
  readonly cue: Span;
  readonly sentence: Span;
  readonly by: "author" | "speaker";
  /** 0 (hardly) to 1 (said outright). */
  readonly strength: number;
  /** Stable id of the cue and the linking rule, such as "en.hold.avoid/object"; "person" where someone said so. */
  readonly rule: string;
  /** As for mentions. */
  readonly correction?: number;
}

export interface SuggestionReading {
  readonly surface: string;
  readonly span: Span;
  readonly sentence: Span;
  readonly talk: number | null;
  /** 0 to 1: how much speaks for a technology. */
  readonly score: number;
  /** Ids of what speaks for it: "use-object", "camel-case". */
  readonly signals: readonly string[];
}
