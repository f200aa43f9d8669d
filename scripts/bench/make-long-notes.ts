/** A note of about a megabyte, in which one sentence far down tells. */
export interface LongNote {
  readonly title: string;
  /** The file's name. */
  readonly name: string;
  readonly text: string;
}

const LENGTH = 1_000_000;
/** Of the text, so much stands before the sentence that tells. */
const TELLING_AT = 0.7;

export const TELLING = "We use Kubernetes for every lighthouse, and would choose it again at once.";
const NAMED = ["Kubernetes", "Terraform", "PostgreSQL", "React", "Apache Kafka", "Docker", "Rust", "Grafana"];

/** A megabyte each: talks with lists, code and tables; the same that name technologies on every line; and a single line. */
export function makeLongNotes(): readonly LongNote[] {
  return [
    { title: "Markdown", name: "long-markdown.md", text: fill("# Long Days 2026\n\n", talkOfPoints) },
    { title: "named everywhere", name: "long-names.md", text: fill("# Dense Days 2026\n\n", talkOfNames) },
    { title: "plain text", name: "long-plain.txt", text: fill("Plain Days 2026\n\n", (index) => `${words(index)}\n`) },
    { title: "one line", name: "long-line.md", text: fill("# Line\n\n", words) },
  ];
}

function fill(head: string, part: (index: number) => string): string {
  let text = head;
  let hasTold = false;
  for (let index = 0; text.length < LENGTH; index += 1) {
    text += part(index);
    if (hasTold || text.length < TELLING_AT * LENGTH) continue;
    text += `${TELLING} `;
    hasTold = true;
  }
  return text;
}

function talkOfPoints(index: number): string {
  const points = Array.from({ length: 30 }, (_, at) => `- Point ${at} of talk ${index}, **some words** about tides.\n`);
  const code =
    "\n```sh\n# no heading, but a remark\ntide --at noon\n```\n\n| hour | tide |\n|---|---|\n| 1 | low |\n\n";
  return `## Tides, part ${index} - Ida Storm\n\n${points.join("")}${code}`;
}

function talkOfNames(index: number): string {
  const lines = Array.from({ length: 20 }, (_, at) => {
    const named = NAMED[(index + at) % NAMED.length];
    return `- In year ${at} we used ${named} in production, and the tides were kind to the harbour.\n`;
  });
  return `## Names, part ${index} - Ida Storm\n\n${lines.join("")}\n`;
}

function words(index: number): string {
  return `The ${index} boats of the harbour lay low at noon, for the moon was near. `;
}
