import { describe, expect, it } from "vitest";
import { type HostSettings, refuseUnknownHost } from "./refuse-unknown-host";

function isKnown(host: string, settings: HostSettings = {}): boolean {
  return refuseUnknownHost(new Headers({ host }), settings) === null;
}

describe("a request's host", () => {
  it.each(["127.0.0.1:3000", "localhost:3000", "radar.localhost", "[::1]:3000", "192.168.0.7:3000", "LOCALHOST"])(
    "%s is known: nobody else's name can lead there",
    (host) => {
      expect(isKnown(host)).toBe(true);
    },
  );

  it.each(["evil.example:3000", "localhost.evil.example", "127.0.0.1.evil.example", "notlocalhost", "a b"])(
    "%s is not, while the app listens on the loopback address",
    (host) => {
      for (const HOST of [undefined, "", "127.0.0.1", "localhost", "::1"]) expect(isKnown(host, { HOST })).toBe(false);
      expect(refuseUnknownHost(new Headers({ host: "evil.example:3000" }), {})).toEqual({
        ok: false,
        reason: "not-allowed",
        sentence:
          "Talkradar was not told that it is called “evil.example”: ALLOWED_HOSTS=evil.example npm start tells it so.",
      });
    },
  );

  it("is known by the names that the team gives, however they are written", () => {
    const settings = { ALLOWED_HOSTS: "radar.example.com, https://Other.example:8443/" };
    for (const host of ["radar.example.com", "RADAR.example.com.:80", "other.example"])
      expect(isKnown(host, settings)).toBe(true);
    expect(isKnown("evil.example", settings)).toBe(false);
    expect(isKnown("evil.example", { ...settings, HOST: "0.0.0.0" })).toBe(false);
  });

  it("is any on all addresses of a machine, and the name that it listens at", () => {
    expect(isKnown("radar.lan:3000", { HOST: "0.0.0.0" })).toBe(true);
    expect(isKnown("radar.lan:3000", { HOST: "radar.lan" })).toBe(true);
    expect(isKnown("radar.lan:3000", { HOST: "radar.lan", ALLOWED_HOSTS: "other.lan" })).toBe(true);
  });

  it("may be absent: no browser leaves it out", () => {
    expect(refuseUnknownHost(new Headers(), {})).toBeNull();
  });
});
