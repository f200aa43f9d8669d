import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, readSettings } from "./settings";

describe("readSettings", () => {
  it("needs nothing", () => {
    expect(readSettings({})).toEqual({ port: 3000, host: "127.0.0.1", dataDir: join(ROOT, ".data"), keepDays: 90 });
  });

  it("takes an empty value for none", () => {
    expect(readSettings({ PORT: "", HOST: "", DATA_DIR: "", DATABASE_URL: "" })).toEqual(readSettings({}));
  });

  it("reads all five, a relative folder from where the command was typed", () => {
    expect(
      readSettings({
        PORT: "80",
        HOST: "::1",
        DATA_DIR: "d",
        INIT_CWD: "/somewhere",
        DATABASE_URL: "postgres://h/d",
        KEEP_NOTES_DAYS: "7",
      }),
    ).toEqual({ port: 80, host: "::1", dataDir: "/somewhere/d", keepDays: 7, databaseUrl: "postgres://h/d" });
  });

  it.each(["0", "65536", "-1", "3000x", "3.5", "1e3", " 80"])("refuses %j as a port", (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/PORT is .* whole number/);
  });

  it.each(["http://a", "a b", "a/b"])("refuses %j as a host", (HOST) => {
    expect(() => readSettings({ HOST })).toThrow(/HOST is/);
  });
});
