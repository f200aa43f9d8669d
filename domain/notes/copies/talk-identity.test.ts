import { describe, expect, it } from "vitest";
import { linkIdentity } from "./link-identity";
import { isSameTalk, talkKeys } from "./talk-identity";

const talk = (title: string, speakers: string[] = [], url?: string) => ({
  title,
  speakers,
  event: null,
  links: url === undefined ? [] : [{ kind: "video" as const, url }],
});

describe("linkIdentity", () => {
  it.each([
    ["https://youtu.be/abcDEF123-_?t=30", "youtube:abcDEF123-_"],
    ["https://www.youtube.com/watch?list=x&v=abcDEF123-_", "youtube:abcDEF123-_"],
    ["https://kccnceu2024.sched.com/event/1YFha/from-zero", "sched:1YFha"],
    ["https://sched.co/1YFha", "sched:1YFha"],
    ["https://vimeo.com/123456789", "vimeo:123456789"],
    ["https://archive.fosdem.org/2018/schedule/event/pipewire/", "fosdem:2018/schedule/event/pipewire"],
    ["https://example.org/talks/1", null],
    ["https://www.youtube.com/playlist?list=PL1", null],
  ])("%s", (url, identity) => {
    expect(linkIdentity(url)).toBe(identity);
  });
});

describe("isSameTalk", () => {
  it("joins by a common recording, whatever the titles", () => {
    expect(
      isSameTalk(
        talk("Loom", [], "https://youtu.be/abcDEF123-_"),
        talk("Virtual threads", [], "https://www.youtube.com/watch?v=abcDEF123-_"),
      ),
    ).toBe(true);
  });

  it("joins titles that share most of their words", () => {
    const long = "From Plank to Pier: Lifting Heavy Crates in Winter Using the Patience of Cranes";
    expect(isSameTalk(talk(long), talk(long.toLowerCase()))).toBe(true);
    expect(isSameTalk(talk(long), talk("Lifting Heavy Crates in Winter with the Patience of Cranes, from plank"))).toBe(
      true,
    );
  });

  it("keeps different speakers' talks apart", () => {
    const title = "Lessons learned from running Kafka in production";
    expect(isSameTalk(talk(title, ["Ada Lovelace"]), talk(title, ["Alan Turing"]))).toBe(false);
    expect(isSameTalk(talk(title, ["Ada Lovelace"]), talk(title, ["ADA LOVELACE"]))).toBe(true);
  });

  it("does not join short titles without a speaker in common", () => {
    expect(isSameTalk(talk("crossplane"), talk("crossplane"))).toBe(false);
    expect(isSameTalk(talk("crossplane"), talk("Platform engineering with Crossplane at Example Bank"))).toBe(false);
    expect(isSameTalk(talk("Crossplane", ["Ada Lovelace"]), talk("crossplane", ["Ada Lovelace"]))).toBe(true);
  });
});

describe("talkKeys", () => {
  it("gives the same keys for the same talk", () => {
    const one = talk("Keynote: Kubernetes at the edge of the network", [], "https://youtu.be/abcDEF123-_");
    expect(talkKeys(one)).toEqual(["youtube:abcDEF123-_", "title:edge kubernetes network"].slice(0, 1));
    expect(talkKeys(talk("Scaling etcd beyond its comfort zone"))).toEqual(
      talkKeys(talk("Scaling etcd beyond its Comfort Zone!")),
    );
  });

  it("has no key for a title that says nothing", () => {
    expect(talkKeys(talk("Keynote"))).toEqual([]);
  });
});
