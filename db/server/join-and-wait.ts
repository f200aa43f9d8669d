import { joinEmbeddedServer } from "./embedded-server";

/** A program for tests: joins the server of the folder it is given, says so, and leaves when its input ends. */
const server = await joinEmbeddedServer(process.argv[2] ?? "", true);
console.log(server.url);
process.stdin.resume().once("end", () => server.leave().then(() => process.exit()));
