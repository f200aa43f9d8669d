import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import type { ReviewView } from "@/domain/review/review-views";
import { queryKeys } from "./query-keys";
import { pickNewer, readChanges } from "./read-changes";

/** A page that shows something: how often it was read is counted. */
function show(client: QueryClient, queryKey: readonly unknown[]) {
  const read = vi.fn(async () => "read");
  const observer = new QueryObserver(client, { queryKey, queryFn: read, initialData: "drawn", staleTime: 60_000 });
  observer.subscribe(() => undefined);
  return read;
}

describe("news of what others do", () => {
  it("makes pages read what it is about, and nothing else", async () => {
    const client = new QueryClient();
    const [radar, technology, names] = [queryKeys.radar, queryKeys.technology("velero"), queryKeys.names].map((key) =>
      show(client, key),
    );
    const alsoRead = vi.fn();
    const tell = readChanges(client, alsoRead);
    tell("radar");
    await vi.waitFor(() => expect([radar, technology].map((read) => read?.mock.calls.length)).toEqual([1, 1]));
    expect(names).not.toHaveBeenCalled();
    expect(alsoRead).toHaveBeenCalledOnce();
    tell("notes");
    await vi.waitFor(() => expect(names).toHaveBeenCalledOnce());
  });

  it("waits for what this page has on its way", async () => {
    const client = new QueryClient();
    const radar = show(client, queryKeys.radar);
    const tell = readChanges(client, vi.fn());
    let settle: () => void = () => undefined;
    const moving = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const move = new MutationObserver(client, { mutationFn: () => moving }).mutate();
    tell("radar");
    tell("radar");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(radar).not.toHaveBeenCalled();
    settle();
    await move;
    await vi.waitFor(() => expect(radar).toHaveBeenCalledOnce());
  });

  it("makes pages read all that they show after a time without hearing", async () => {
    const client = new QueryClient();
    const reads = [queryKeys.radar, queryKeys.names, queryKeys.review("march")].map((key) => show(client, key));
    readChanges(client, vi.fn())("anything");
    await vi.waitFor(() => expect(reads.every((read) => read.mock.calls.length === 1)).toBe(true));
  });
});

describe("of two views of a review", () => {
  const view = (number: number, now: string) => ({ number, now }) as ReviewView;
  const shown = view(7, "2026-03-01T10:00:05.000Z");

  it.each<[string, ReviewView, boolean]>([
    ["an older one", view(6, "2026-03-01T10:00:09.000Z"), false],
    ["the same, made before", view(7, "2026-03-01T10:00:04.000Z"), false],
    ["the same, made after: somebody came", view(7, "2026-03-01T10:00:06.000Z"), true],
    ["a newer one, by another clock", view(8, "2026-03-01T09:59:00.000Z"), true],
  ])("%s is shown only where it is newer", (_, given, isShown) => {
    expect(pickNewer(shown, given)).toBe(isShown ? given : shown);
    expect(pickNewer(undefined, given)).toBe(given);
  });
});
