import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { CATALOGUE } from "@/domain/extraction/catalogue/all";
import { compileTerms } from "@/domain/extraction/compile-terms";
import { readNote } from "@/domain/extraction/read-note";
import { decodeNote } from "@/domain/notes/decode-note";
import { reportNote } from "./note-report";

const args = process.argv.slice(2);
const outIndex = args.indexOf("--out");
const out = outIndex < 0 ? null : (args[outIndex + 1] ?? null);
const paths = args.filter((arg, index) => !arg.startsWith("--") && (outIndex < 0 || index !== outIndex + 1));
const terms = compileTerms(CATALOGUE);
if (out !== null) mkdirSync(out, { recursive: true });
for (const path of paths) {
  const decoded = decodeNote(readFileSync(path));
  if (!decoded.ok) {
    console.error(`${path}: ${decoded.sentence}`);
    continue;
  }
  const { text } = decoded.value;
  const name = basename(path);
  const json = JSON.stringify(reportNote(name, text, readNote({ name, text }, terms)), null, 1);
  if (out === null) console.log(json);
  else writeFileSync(join(out, `${basename(name, extname(name))}.json`), `${json}\n`);
}
