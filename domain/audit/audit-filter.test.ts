import { expect, test } from "vitest";
import { auditAddress, isNarrowedAudit, readAuditFilter } from "./audit-filter";

const NONE = { person: null, technology: null, kind: null, since: null, until: null, page: 1 };

test("reads what an address says, and what says nothing narrows nothing", () => {
  expect(readAuditFilter({})).toEqual(NONE);
  const odd = { person: " \0 ", kind: "sold", since: "yesterday", until: "2026-02-30", page: "-1", other: "x" };
  expect(readAuditFilter(odd)).toEqual(NONE);
  const given = { person: ["Ada", "Bo"], technology: "helm", kind: "placed", since: "2026-01-02", page: "3" };
  expect(readAuditFilter(given)).toEqual({
    ...NONE,
    person: "Ada",
    technology: "helm",
    kind: "placed",
    since: "2026-01-02",
    page: 3,
  });
});

test("writes the address that it reads", () => {
  const filter = { ...NONE, person: "Ada & Bo", until: "2026-03-04", page: 2 };
  const address = auditAddress("/audit", filter, { format: "csv" });
  expect(address).toBe("/audit?person=Ada+%26+Bo&until=2026-03-04&page=2&format=csv");
  const parameters = Object.fromEntries(new URL(address, "http://localhost").searchParams);
  expect(readAuditFilter(parameters)).toEqual(filter);
  expect(auditAddress("/audit", NONE)).toBe("/audit");
  expect([isNarrowedAudit({ ...NONE, page: 4 }), isNarrowedAudit(filter)]).toEqual([false, true]);
});
