import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { inferProposal, type ProposalVerdict } from "@/domain/extraction/proposals/infer-proposal";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";
import type { Terms } from "@/domain/extraction/terms/terms";
import { decodeNote } from "@/domain/notes/text/decode-note";
import { letGarbageDieYoung } from "../let-garbage-die-young";
import { makeFieldNotes } from "./make-field-notes";
import { ODD_INPUTS } from "./odd-inputs";
import { profileStages } from "./profile-stages";

/** What bench-reading.ts asks for, in one message. */
export interface ReadingTask {
  readonly notes: readonly { readonly name: string; readonly text: string }[];
  /** How many bytes of notes to read in each round. */
  readonly bytes: number;
  readonly rounds: number;
  readonly oddLength: number;
}

export interface ReadingFigures {
  readonly compileMs: number;
  readonly bytesPerSecond: readonly number[];
  /** The same for notes that are all different, decoding left out. */
  readonly bytesPerSecondOfNew: number;
  /** Share of the time of each stage. */
  readonly stages: Readonly<Record<string, number>>;
  /** Bytes in use after so many notes, all different. */
  readonly heap: readonly { readonly notes: number; readonly bytes: number }[];
  readonly odd: readonly { readonly name: string; readonly ms: number; readonly twiceMs: number }[];
}

/** Runs in a process of its own, bundled, and answers with one message. */
process.once("message", async (task: ReadingTask) => {
  // As the threads do that read the files of a team.
  letGarbageDieYoung();
  process.send?.(await measure(task), () => process.disconnect());
});

async function measure({ notes, bytes, rounds, oddLength }: ReadingTask): Promise<ReadingFigures> {
  let terms = compileTerms([]);
  const files = notes.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));
  const compileMs = cpuMs(() => {
    terms = compileTerms(CATALOGUE);
  });
  const once = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const times = Math.ceil(bytes / once);
  const readAll = (repeats: number) => {
    for (let i = 0; i < repeats; i += 1) readFiles(files, terms);
  };
  const read = (name: string, text: string) => readNote({ name, text }, terms);
  readAll(Math.ceil(times / 4));
  const bytesPerSecond = Array.from({ length: rounds }, () => (times * once * 1000) / cpuMs(() => readAll(times)));
  const stages = await profileStages(() => readAll(Math.ceil(times / 2)));
  const odd = Object.entries(ODD_INPUTS).map(([name, make]) => {
    read("odd.md", make(oddLength / 4));
    const [text, twice] = [make(oddLength), make(oddLength * 2)];
    return { name, ms: cpuMs(() => read("odd.md", text)), twiceMs: cpuMs(() => read("odd.md", twice)) };
  });
  return { compileMs, bytesPerSecond, stages, ...measureNewNotes(read), odd };
}

/** All stages, from bytes to what all notes together suggest for each technology. */
function readFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[], terms: Terms): void {
  const said = new Map<string, ProposalVerdict[]>();
  for (const { name, bytes } of files) {
    const decoded = decodeNote(bytes);
    if (!decoded.ok) throw new Error(`${name}: ${decoded.sentence}`);
    const { talks, mentions, verdicts } = readNote({ name, text: decoded.value.text }, terms);
    for (const verdict of verdicts) {
      const { technology = "", talk = null } = mentions[verdict.mention] ?? {};
      const event = talks[talk ?? -1]?.event ?? null;
      const vote = { ...verdict, note: name, talk: talk === null ? null : `${name} ${talk}`, event };
      said.set(technology, [...(said.get(technology) ?? []), vote]);
    }
  }
  proposeAll(said);
}

function proposeAll(said: ReadonlyMap<string, readonly ProposalVerdict[]>): void {
  for (const verdicts of said.values()) inferProposal(verdicts);
}

/** Time of the processor, of all threads, since machines have more to do than this. */
function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads many notes once each: whether memory grows with their number, and whether it is slower than reading some again. */
function measureNewNotes(
  read: (name: string, text: string) => void,
): Pick<ReadingFigures, "heap" | "bytesPerSecondOfNew"> {
  const heap: { notes: number; bytes: number }[] = [];
  let notes = 0;
  let bytes = 0;
  let ms = 0;
  for (const { name, text } of makeFieldNotes(10_000)) {
    ms += cpuMs(() => read(name, text));
    bytes += Buffer.byteLength(text);
    notes += 1;
    if (notes !== 100 && notes !== 10_000) continue;
    gc?.();
    heap.push({ notes, bytes: process.memoryUsage().heapUsed });
  }
  return { heap, bytesPerSecondOfNew: (bytes * 1000) / ms };
}
