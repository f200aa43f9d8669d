import { runApp } from "./run-app";

/** `npm start`: the app as it is meant to be used. */
await runApp("start");
process.exit();
