import { expect, test } from "vitest";
import type { AuditEntryView } from "@/domain/audit/audit-views";
import { writeCsv } from "./write-csv";

const ENTRY: AuditEntryView = {
  kind: "placed",
  at: "2025-05-01T10:00:00.000Z",
  person: "Ada",
  technology: { slug: "velero", name: "Velero" },
  what: "Moved from Trial to Adopt.",
  from: "Trial",
  to: "Adopt",
  why: 'It works, "really"\nand well.',
  againstGate: null,
  evidence: [{ noteId: "a", start: 0, end: 5, text: "Use it", source: "A talk (Conf 2024)" }],
  review: null,
  edition: null,
  settings: null,
};

test("writes a line of names and quotes what has to be quoted", () => {
  expect(writeCsv([ENTRY])).toBe(
    "\ufeffat,person,kind,technology,what,from,to,why,against the gate,evidence,review,edition\n" +
      "2025-05-01T10:00:00.000Z,Ada,placed,Velero,Moved from Trial to Adopt.,Trial,Adopt," +
      '"It works, ""really""\nand well.",,“Use it” (A talk (Conf 2024)),,\n',
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("keeps %j from being a formula", (person) => {
  const [, line = ""] = writeCsv([{ ...ENTRY, person, why: null, evidence: [] }]).split(/\n(?=2025)/);
  expect(line.split(",")[1]?.replaceAll('"', "")).toBe(`'${person}`);
});

test("has no line but the names where nothing was decided", () => {
  expect(writeCsv([]).split("\n")).toHaveLength(2);
});
