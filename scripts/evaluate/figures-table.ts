interface Harmonic {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** What the scorer gives for one note, or for all. */
export interface Figures {
  readonly talks: Harmonic;
  readonly technologies: Harmonic;
  readonly centralRecall: number | null;
  readonly mentions: Harmonic;
  readonly mentionToTalk: number | null;
  readonly quadrants: number | null;
  readonly verdicts: Harmonic;
  readonly falseVerdictRate: number | null;
  readonly evidence: number | null;
}

/** The scorer's answer: all notes together, and each by the name of its file. */
export interface NoteFigures {
  readonly total: Figures;
  readonly notes: Readonly<Record<string, Figures>>;
}

interface Row {
  readonly name: string;
  readonly of: (figures: Figures) => number | null;
  /** At least this, or for a rate of errors, at most. */
  readonly aim: number;
  readonly atMost?: true;
}

const ROWS: readonly Row[] = [
  { name: "talks F1", of: (f) => f.talks.f, aim: 0.96 },
  { name: "technologies F1", of: (f) => f.technologies.f, aim: 0.93 },
  { name: "  precision", of: (f) => f.technologies.p, aim: 0.85 },
  { name: "  recall", of: (f) => f.technologies.r, aim: 0.85 },
  { name: "recall of central technologies", of: (f) => f.centralRecall, aim: 0.97 },
  { name: "mentions F1", of: (f) => f.mentions.f, aim: 0.93 },
  { name: "mentions linked to the right talk", of: (f) => f.mentionToTalk, aim: 0.98 },
  { name: "quadrant accuracy", of: (f) => f.quadrants, aim: 0.96 },
  { name: "verdict F1", of: (f) => f.verdicts.f, aim: 0.82 },
  { name: "false verdict rate", of: (f) => f.falseVerdictRate, aim: 0.02, atMost: true },
  { name: "evidence on the right line", of: (f) => f.evidence, aim: 0.85 },
];

/** The evaluation as text: each figure beside its aim, then each note, then the mean over the notes of each language. */
export function formatFigures(scored: NoteFigures, languageOf: Readonly<Record<string, string>>): string {
  const totals = ROWS.map((row) => {
    const value = row.of(scored.total);
    const good = value === null || (row.atMost === true ? value <= row.aim : value >= row.aim);
    return `${row.name.padEnd(36)}${percent(value)}   ${row.atMost === true ? "at most" : "at least"} ${percent(row.aim)}   ${good ? "reached" : "missed"}`;
  });
  const header = `${"".padEnd(30)}${["talks", "tech P", "tech R", "tech F", "central", "mention", "linked", "quadr.", "verdict", "false", "evid."].map((name) => name.padStart(8)).join("")}`;
  const notes = Object.entries(scored.notes).map(([name, figures]) => formatRow(name, [figures]));
  const languages = [...new Set(Object.values(languageOf))].sort();
  const byLanguage = languages.map((language) => {
    const all = Object.entries(scored.notes).filter(([name]) => languageOf[name] === language);
    return formatRow(
      `${language} (${all.length})`,
      all.map(([, figures]) => figures),
    );
  });
  return [...totals, "", header, ...notes, "", ...byLanguage, formatRow("all", [scored.total])].join("\n");
}

function formatRow(name: string, figures: readonly Figures[]): string {
  const [talks, techF, techP, techR, ...rest] = ROWS.map((row) => percent(mean(figures.map(row.of))).padStart(8));
  return `${name.padEnd(30).slice(0, 30)}${[talks, techP, techR, techF, ...rest].join("")}`;
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function percent(value: number | null): string {
  return value === null ? "    -" : (value * 100).toFixed(1).padStart(5);
}
