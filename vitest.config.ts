import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };
const DATABASE_TESTS = ["db/**/*.test.ts", "scripts/**/*.db.test.ts", "app/**/*.db.test.ts"];

/** `npx vitest run --project unit` needs nothing; `--project db` starts a PostgreSQL server, or uses TEST_DATABASE_URL. */
export default defineConfig({
  test: {
    // One fewer than there are cores, as usual, would be a single one on two; and much of the work is the database's.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{domain,components,scripts,app}/**/*.test.{ts,tsx}"],
          exclude: DATABASE_TESTS,
          // Some start programs, which takes its time on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: DATABASE_TESTS,
          globalSetup: ["db/testing-server.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
