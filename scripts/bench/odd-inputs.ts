/** Texts that nobody writes and that reading must still not choke on: each takes its length in UTF-16 units. */
export const ODD_INPUTS: Readonly<Record<string, (length: number) => string>> = {
  "one line of prose": (length) =>
    fill("we moved all of it to Kubernetes and now use Helm, with some regret, ", length),
  "one line without spaces": (length) => fill("abcdefghij", length),
  "one name, again and again": (length) => fill("Kubernetes ", length),
  "one word that may be a name": (length) => fill("go ", length),
  "names that no list has": (length) => fill("use FooBarDb, ", length),
  "names and arrows": (length) => fill("Kafka -> ", length),
  "names and cues on one line": (length) => fill("avoid Helm, ", length),
  "lists, 5,000 levels deep": nestLists,
  "nothing but headings": (length) => fill("# Storage (Ada Example)\n", length),
  "nothing but short headings": (length) => fill("# a\n", length),
  "nothing but times": (length) => fill("10:30 - 11:00 Storage\n", length),
  "one long table": (length) => fill("| Kafka | adopt | yes |\n", length),
  "nothing but opening brackets": (length) => fill("[[[[[((((((", length),
  "nothing but blank lines": (length) => fill("\n", length),
  "Japanese on one line": (length) => fill("これは導入すべきだと思うKafkaを使う", length),
  "nothing but emoji": (length) => fill("👍", length),
};

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const DEEPEST = 5_000;

function nestLists(length: number): string {
  const lines: string[] = [];
  for (let written = 0, depth = 0; written < length; depth = (depth + 1) % DEEPEST) {
    const line = `${" ".repeat(2 * depth)}- use Kafka\n`;
    lines.push(line);
    written += line.length;
  }
  return lines.join("").slice(0, length);
}
