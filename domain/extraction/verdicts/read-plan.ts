import type { VerdictReading } from "@/domain/extraction/reading";
import { findInheritedSubject } from "@/domain/extraction/verdicts/context/find-inherited-subject";
import type { NoteFrame } from "@/domain/extraction/verdicts/context/note-frame";
import { findDeed, readTask } from "@/domain/extraction/verdicts/frames/link-plan";
import type { SentenceView } from "@/domain/extraction/verdicts/grammar/sentence-view";
import { toVerdict } from "./to-verdict";

const DEED_STRENGTH = 0.72;

/** In a plan, what is to be used is to be tried; a deed without any other cue says so, too. */
export function readPlan(
  note: NoteFrame,
  index: number,
  view: SentenceView,
  told: readonly VerdictReading[],
): VerdictReading[] {
  const deed = findDeed(view);
  // To "prototype" something is a deed here, not how far it has come.
  const said = deed === null ? told : told.filter(({ rule }) => !/\.assess\.early\//.test(rule));
  if (deed === null || said.length > 0) return said.map(readPlanned);
  const subject =
    view.mentions.length > 0
      ? { mentions: deed.mentions, how: "object", trust: 1 }
      : findInheritedSubject(note, index, false, "trial");
  if (subject === null) return [];
  const rule = `any.${deed.ring}.deed/${subject.how}`;
  return subject.mentions.map((mention) =>
    toVerdict(view, deed, mention, deed.ring, DEED_STRENGTH * subject.trust, rule, "author"),
  );
}

/** In a plan "use Helm" means to try it, and "keep Jest" what it says. */
function readPlanned(verdict: VerdictReading): VerdictReading {
  if (verdict.ring !== "adopt") return verdict;
  if (/\.adopt\.order\//.test(verdict.rule)) return { ...verdict, strength: Math.max(verdict.strength, DEED_STRENGTH) };
  if (!/\.(?:use|need|we-use|do-it)\//.test(verdict.rule)) return verdict;
  return { ...verdict, ring: "trial", rule: `${verdict.rule}/planned` };
}

/** "[x] try pnpm" was done; what came of it is for other words to say. */
export function dropDone(note: NoteFrame, view: SentenceView, told: readonly VerdictReading[]): VerdictReading[] {
  if (readTask(note.text, view.line) !== "done") return [...told];
  return told.filter(({ ring }) => ring === "adopt" || ring === "hold");
}
