import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };
const DATABASE_TESTS = ["db/**/*.test.ts", "scripts/**/*.db.test.ts", "app/**/*.db.test.ts"];

/** `npx vitest run --project unit` needs nothing; `--project db` starts a PostgreSQL server, or uses TEST_DATABASE_URL. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{domain,components,scripts,app}/**/*.test.{ts,tsx}"],
          exclude: DATABASE_TESTS,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: DATABASE_TESTS,
          globalSetup: ["db/testing-server.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
