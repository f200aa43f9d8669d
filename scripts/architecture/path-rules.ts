import type { Breach } from "./find-breaches";

const FOLDERS = ["app", "components", "domain", "db", "scripts", "notes", "e2e", "public", ".ci"];
/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /^(utils?|helpers?|misc|managers?|data|info|common|shared|lib)$/;
const EMPTY_ENDINGS = /-(utils?|helpers?|misc|managers?)$/;
const BARREL = /(^|\/)index\.(ts|tsx|mjs)$/;
const ITS_ONE_BARREL = "db/schema/index.ts";
/** What people write and read, whatever they call it. */
const NOT_CODE = /^(notes|public)\//;

/** What is wrong, if anything, with where a file is and what it is called. */
export function checkPath(path: string): Breach[] {
  if (NOT_CODE.test(path)) return [];
  return [...checkFolder(path), ...checkNames(path), ...checkBarrel(path)];
}

function checkFolder(path: string): Breach[] {
  const [folder = ""] = path.split("/");
  if (!path.includes("/") || FOLDERS.includes(folder)) return [];
  return [
    {
      path,
      rule: `The project has the folders ${FOLDERS.join(", ")}, and ${folder} is none of them.`,
      wayOut: "Put the file where the words of the product say it belongs.",
    },
  ];
}

function checkNames(path: string): Breach[] {
  const parts = path.replace(/\.[^/]*$/, "").split("/");
  const empty = parts.find((part) => EMPTY_NAMES.test(part)) ?? parts.find((part) => EMPTY_ENDINGS.test(part));
  if (!empty) return [];
  return [
    {
      path,
      rule: `No folder or file is called ${empty}, which says nothing about what is inside.`,
      wayOut: "Name it after its main export, or after the one idea in it.",
    },
  ];
}

function checkBarrel(path: string): Breach[] {
  if (!BARREL.test(path) || path === ITS_ONE_BARREL) return [];
  return [
    {
      path,
      rule: "Files that only hand on other files' exports are not made, but for the schema's.",
      wayOut: "Import from the file that has what is needed.",
    },
  ];
}
