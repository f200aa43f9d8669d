import { findBreaches } from "./architecture/find-breaches";
import { listProjectFiles } from "./architecture/list-project-files";
import { ROOT } from "./settings";

/** `npm run check-architecture`: says where the code has left the shape that README.md describes, and the way back. */
const files = listProjectFiles(ROOT);
const breaches = findBreaches(files);
for (const { path, rule, wayOut } of breaches) console.error(`${path}\n  ${rule}\n  ${wayOut}\n`);
console.log(`${files.length} files, ${breaches.length} breaches of the architecture.`);
process.exit(breaches.length === 0 ? 0 : 1);
