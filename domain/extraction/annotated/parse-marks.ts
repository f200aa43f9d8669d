/**
 * A mark of an annotated note:
 * - `mention`  `⟦k8s=Kubernetes|platforms⟧`, with the label "=Kubernetes|platforms"
 * - `verdict`  `⟪hold speaker Helm: nobody could read it any more⟫`, with the label "hold speaker Helm"
 * - `talk`     `⟬Title⟭`, or `⟬?Title⟭` with the label "?"; `speaker` `⟨Name⟩`
 * - `break`    `⟬/⟭`: what follows belongs to no talk
 */
export interface Mark {
  readonly kind: "mention" | "verdict" | "talk" | "speaker" | "break";
  readonly label: string;
  /** Offsets of what the mark stands around, in the text without marks. */
  readonly start: number;
  readonly end: number;
}

const TOKEN = /⟦(?<surface>[^⟧=|]+)(?<naming>[^⟧]*)⟧|⟪(?<verdict>[^:⟫]+): |⟬\/⟭|⟬(?<doubt>\??)|⟨|[⟫⟭⟩]/gu;
const CLOSES = { "⟫": "verdict", "⟭": "talk", "⟩": "speaker" } as const;

interface OpenMark {
  readonly mark: Omit<Mark, "end">;
  /** Where the mark belongs in the order of marks. */
  readonly position: number;
}

/**
 * Takes the marks out of an annotated note. The marks come in the order in which they open; marks may stand within others.
 * Throws where one is not closed, or closed without having been opened: a fault of the fixture.
 */
export function parseMarks(source: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: OpenMark[] = [];
  let text = "";
  let read = 0;
  for (const token of source.matchAll(TOKEN)) {
    text += source.slice(read, token.index);
    read = token.index + token[0].length;
    const start = text.length;
    if (isClosing(token[0])) {
      const { mark, position } = close(open, CLOSES[token[0]], source.slice(0, read));
      marks[position] = { ...mark, end: start };
      continue;
    }
    const mark = openMark(token, start);
    const surface = token.groups?.surface ?? "";
    text += surface;
    marks.push({ ...mark, end: text.length });
    if (mark.kind !== "mention" && mark.kind !== "break") open.push({ mark, position: marks.length - 1 });
  }
  if (open.length > 0) throw new Error(`A ${open.at(-1)?.mark.kind} mark is never closed.`);
  return { text: text + source.slice(read), marks };
}

function isClosing(token: string): token is keyof typeof CLOSES {
  return token in CLOSES;
}

function openMark(token: RegExpMatchArray, start: number): Omit<Mark, "end"> {
  const { surface, naming = "", verdict, doubt = "" } = token.groups ?? {};
  if (surface !== undefined) return { kind: "mention", label: naming, start };
  if (verdict !== undefined) return { kind: "verdict", label: verdict, start };
  if (token[0] === "⟬/⟭") return { kind: "break", label: "", start };
  return token[0] === "⟨" ? { kind: "speaker", label: "", start } : { kind: "talk", label: doubt, start };
}

function close(open: OpenMark[], kind: Mark["kind"], before: string): OpenMark {
  const last = open.pop();
  if (last?.mark.kind !== kind) throw new Error(`Line ${before.split("\n").length}: no ${kind} mark is open here.`);
  return last;
}
