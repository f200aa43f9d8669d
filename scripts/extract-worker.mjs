// Worker threads do not inherit the TypeScript loader of the process on Node 20, so that each registers it anew.
import { register } from "tsx/esm/api";

register();
await import(new URL("./extract-in-worker.ts", import.meta.url).href);
