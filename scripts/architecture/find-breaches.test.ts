import { describe, expect, it } from "vitest";
import { findBreaches } from "./find-breaches";

const rulesFor = (path: string, text = "") => findBreaches([{ path, text }]).map(({ rule }) => rule);

describe("imports", () => {
  it.each([
    ["domain/radar/x.ts", "@/domain/slug"],
    ["domain/radar/x.ts", "../slug"],
    ["db/queries/x.ts", "@/domain/slug"],
    ["components/radar/x.tsx", "@/domain/slug"],
    ["app/page.tsx", "@/db/queries/get-radar"],
    ["app/page.tsx", "@/components/radar/radar"],
    ["scripts/x.ts", "@/db/client"],
    ["db/client.ts", "postgres"],
    ["drizzle.config.ts", "drizzle-kit"],
    ["domain/x.test.ts", "node:fs"],
  ])("lets %s import %s", (path, target) => {
    expect(rulesFor(path, `import { x } from "${target}";`)).toEqual([]);
  });

  it.each([
    ["domain/x.ts", "@/db/client"],
    ["domain/notes/x.ts", "../../db/client"],
    ["domain/x.ts", "react"],
    ["domain/x.ts", "node:fs"],
    ["db/x.ts", "@/components/ui/button"],
    ["db/x.ts", "next/headers"],
    ["components/x.tsx", "@/db/queries/get-radar"],
    ["components/x.tsx", "@/app/database"],
    ["app/page.tsx", "@/scripts/settings"],
    ["app/page.tsx", "drizzle-orm"],
    ["scripts/x.ts", "postgres"],
    ["scripts/x.ts", "@/app/database"],
    ["e2e/x.spec.ts", "@/scripts/settings"],
  ])("does not let %s import %s", (path, target) => {
    expect(rulesFor(path, `import { x } from "${target}";`)).toHaveLength(1);
  });

  it.each([
    'export { x } from "@/db/client";',
    'import "@/db/client";',
    'const x = await import("@/db/client");',
    'import type {\n  X,\n} from "@/db/client";',
    'vi.mock("@/db/client");',
  ])("is seen in %s", (text) => {
    expect(rulesFor("domain/x.ts", text)).toHaveLength(1);
  });

  it("is not seen in a comment", () => {
    expect(rulesFor("domain/x.ts", '// import { x } from "@/db/client";\n/* from "react" */')).toEqual([]);
  });
});

describe("d3", () => {
  const drawing = 'import { select } from "d3";';

  it("may compute anywhere", () => {
    expect(rulesFor("components/technology/x.tsx", 'import { scaleSqrt, type Selection } from "d3";')).toEqual([]);
  });

  it("may touch the page in one file of components/radar", () => {
    expect(rulesFor("components/radar/x.ts", drawing)).toEqual([]);
    expect(rulesFor("components/technology/x.ts", drawing)).toHaveLength(1);
    const two = ["components/radar/x.ts", "components/radar/y.ts"].map((path) => ({ path, text: drawing }));
    expect(findBreaches(two).map(({ path }) => path)).toEqual(["components/radar/y.ts"]);
  });

  it("is imported by name", () => {
    expect(rulesFor("components/radar/x.ts", 'import * as d3 from "d3";')).toHaveLength(1);
  });
});

describe("files", () => {
  it.each([
    "domain/slug.ts",
    "db/schema/index.ts",
    "notes/data.md",
    "domain/streaming-and-data.ts",
    "README.md",
    ".ci/run",
    "app/notes/[id]/page.tsx",
  ])("may be %s", (path) => {
    expect(rulesFor(path)).toEqual([]);
  });

  it.each(["domain/utils.ts", "domain/date-helpers.test.ts", "lib/x.ts", "domain/info/x.ts", "domain/notes/index.ts"])(
    "may not be %s",
    (path) => {
      expect(rulesFor(path)).not.toEqual([]);
    },
  );

  it("have at most 300 lines, word lists apart", () => {
    expect(rulesFor("domain/x.ts", "\n".repeat(300))).toEqual([]);
    expect(rulesFor("domain/x.ts", "\n".repeat(301))).toHaveLength(1);
    expect(rulesFor("domain/extraction/catalogue/x.ts", "\n".repeat(301))).toEqual([]);
  });
});

it("says the rule and the way out for each breach", () => {
  expect(findBreaches([{ path: "domain/x.ts", text: 'import "@/db/client";' }])).toEqual([
    {
      path: "domain/x.ts",
      rule: "domain may import nothing of ours but itself, and this file imports db/client.",
      wayOut: "Move what both need to domain, or have a folder that may import both hand it over.",
    },
  ]);
});
