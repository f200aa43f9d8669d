import { describe, expect, it } from "vitest";
import { plainTitle } from "./plain-title";

describe("plainTitle", () => {
  it.each([
    ["**Kafka** &amp; [Flink](https://example.org)", "Kafka & Flink"],
    ["**Queues at scale** (Ada Example), https://example.org/queues", "Queues at scale (Ada Example)"],
    ["Queues at scale | https://example.org/a <https://example.org/b>", "Queues at scale"],
    ["Queues at scale - www.example.org/queues", "Queues at scale"],
  ])("shows %s as %s", (raw, title) => expect(plainTitle(raw)).toBe(title));

  it("leaves a link that is all there is, or stands within", () => {
    expect(plainTitle("https://example.org/queues")).toBe("https://example.org/queues");
    expect(plainTitle("Why https://example.org is down")).toBe("Why https://example.org is down");
  });
});
