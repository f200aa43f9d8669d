// What every worker thread starts with. Threads do not inherit the TypeScript loader of the process on Node 20, so that
// each registers it anew before it loads the module that it was started for.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.module);
