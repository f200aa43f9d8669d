import { prepareDatabase } from "@/db/server/prepare-database";
import { readSettings } from "./settings";

/** `npm run migrate` brings the database to the newest tables and does nothing else. */
const database = await prepareDatabase(readSettings(process.env));
await database.leave();
console.log("The database has the newest tables.");
