import { runApp } from "./run-app";

/** `npm run dev`: the same with Next's development server, which shows each change of the code at once. */
await runApp("dev");
process.exit();
