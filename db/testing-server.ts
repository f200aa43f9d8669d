import { startTestServer } from "./testing";

/** What Vitest runs once around all database tests. @returns what it runs in the end */
export default startTestServer;
