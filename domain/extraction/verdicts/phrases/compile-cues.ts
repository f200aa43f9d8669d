import type { Cue, Frame, LanguageCues, Modifier } from "@/domain/extraction/cues/cue";
import { MODIFIERS } from "@/domain/extraction/cues/cue";
import { withoutFalseFriends } from "@/domain/extraction/cues/false-friends";
import { findCueLanguage } from "@/domain/extraction/cues/languages";
import type { Ring } from "@/domain/radar/vocabulary";
import { RINGS } from "@/domain/radar/vocabulary";
import { intensify } from "./intensify";
import { buildPhraseTrie, type PhraseTrie } from "./phrase-trie";
import { createPhraseWords } from "./phrase-words";
import { spellPlainly } from "./plain-kana";

/** What a phrase in a note stands for. */
export type PhraseTarget =
  | {
      readonly role: "cue";
      readonly cue: Cue;
      readonly ring: Ring;
      readonly rule: string;
      readonly negatesAfter: boolean;
    }
  | { readonly role: "opening" | "joint" | "ending"; readonly frame: Frame; readonly rule: string }
  | { readonly role: Modifier };

/** By what is asked for: "en", "pl" and null share one. */
const compiled = new Map<string | null, PhraseTrie<PhraseTarget>>();

/** Of all languages that read a word as it is written: each is understood with English, whose phrases they share. */
const asWritten = createPhraseWords();
/** German falls back on another spelling only where no phrase of its own or of English has a word as it is written. */
const german = createPhraseWords(withoutUmlauts);

/**
 * All phrases of a language and of English in one trie, built at first use and kept. A language without cues of its own,
 * or null, gives English alone.
 */
export function compileCues(language: string | null): PhraseTrie<PhraseTarget> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const own = language === null || language === "en" ? null : findCueLanguage(language);
  const trie = own === null && language !== "en" ? compileCues("en") : compileWithEnglish(own);
  compiled.set(language, trie);
  return trie;
}

function compileWithEnglish(own: LanguageCues | null): PhraseTrie<PhraseTarget> {
  const english = findCueLanguage("en");
  const others = english === null ? [] : [...listPatterns(english)];
  if (own === null) return buildPhraseTrie(others, asWritten);
  const written = [...listPatterns(own)].map(({ pattern, target }) => ({
    pattern: own.language === "ja" ? spellPlainly(pattern) : intensify(pattern, own.language),
    target,
  }));
  return buildPhraseTrie(
    [...written, ...others.flatMap((other) => readIn(own.language, other))],
    own.language === "de" ? german : asWritten,
  );
}

/** "laeuft", "fuer": typed without umlauts. */
function withoutUmlauts(word: string): string {
  return word.replace(/([aou])e/g, "$1");
}

/** An English pattern as notes of another language are read. */
function readIn(language: string, { pattern, target }: TargetPattern): readonly TargetPattern[] {
  const left = withoutFalseFriends(pattern, language);
  return left === null ? [] : [{ pattern: left, target }];
}

interface TargetPattern {
  readonly pattern: string;
  readonly target: PhraseTarget;
}

/** Every pattern of one language with what it stands for. */
export function* listPatterns(cues: LanguageCues): Generator<TargetPattern> {
  for (const ring of RINGS) {
    for (const cue of cues.rings[ring]) {
      const rule = `${cues.language}.${ring}.${cue.id}`;
      yield* aim(cue.phrases, { role: "cue", cue, ring, rule, negatesAfter: cues.negatesAfter });
    }
  }
  for (const frame of cues.frames) {
    const rule = `${cues.language}.frame.${frame.id}`;
    yield* aim(frame.opening ?? [], { role: "opening", frame, rule });
    yield* aim(frame.joint, { role: "joint", frame, rule });
    yield* aim(frame.ending ?? [], { role: "ending", frame, rule });
  }
  for (const role of MODIFIERS) yield* aim(cues.modifiers[role], { role });
}

/** In the cue files an apostrophe is a space: "wouldn t". */
const CONTRACTION = /(?<![a-z])(do|does|did|is|are|was|were|would|could|should|ca|wo|has|have|had)n t(?![a-z])/g;

/** German words that are written with ß, which is folded to one letter: "**große** Probleme" like "grosse Probleme". */
const SHARP =
  /(?<![a-z])[a-z]*(?:bloss|gross|schliess|spass|gemass|massig|ausser|heiss|weiss|draussen|fuss|stoss|strasse|suss|reiss|fliess|geniess|beissen)[a-z]*(?![a-z])/g;

/** Notes are typed in haste: "he **wouldnt** use it" is read like "wouldn't". */
function* aim(patterns: readonly string[], target: PhraseTarget): Generator<TargetPattern> {
  for (const pattern of patterns) {
    const written = pattern.replace(CONTRACTION, "($1n t|$1nt)");
    yield { pattern: target.role !== "cue" || target.rule.startsWith("de.") ? orSharp(written) : written, target };
  }
}

function orSharp(pattern: string): string {
  return pattern.replace(SHARP, (word) => `(${word}|${word.replace("ss", "s")})`);
}
