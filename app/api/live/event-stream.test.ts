import { describe, expect, it, vi } from "vitest";
import { openEventLine } from "./event-stream";

const decoder = new TextDecoder();

async function readOnce(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<string> {
  return decoder.decode((await reader?.read())?.value);
}

describe("a line of events", () => {
  it("says how to come back, then what it is told, as server-sent events", async () => {
    const line = openEventLine(new AbortController().signal, vi.fn());
    const reader = line.response.body?.getReader();
    expect(await readOnce(reader)).toBe("retry: 1000\n\n");
    line.tell({ event: "changed", data: "radar" });
    expect(await readOnce(reader)).toBe("event: changed\ndata: radar\n\n");
    line.tell({ event: "review", data: '{"number":1}' });
    expect(await readOnce(reader)).toBe('event: review\ndata: {"number":1}\n\n');
  });

  it("leaves out what is outdated for a page that reads slowly, and nothing of another kind", async () => {
    const line = openEventLine(new AbortController().signal, vi.fn());
    const large = (number: number) => JSON.stringify({ number, filling: "x".repeat(200_000) });
    for (let number = 1; number <= 50; number += 1) line.tell({ event: "review", data: large(number) });
    line.tell({ event: "changed", data: "radar" });
    line.tell({ event: "changed", data: "notes" });
    const reader = line.response.body?.getReader();
    let text = "";
    while (!text.includes("data: notes")) text += await readOnce(reader);
    const numbers = [...text.matchAll(/"number":(\d+)/g)].map(([, number]) => Number(number));
    expect(numbers.at(-1)).toBe(50);
    expect(numbers.length).toBeLessThan(5);
    expect(text).toContain("data: radar");
  });

  it("ends once, whoever ends it", async () => {
    const closing = new AbortController();
    const onEnd = vi.fn();
    const line = openEventLine(closing.signal, onEnd);
    closing.abort();
    line.tell({ event: "beat", data: "" });
    line.end();
    expect(onEnd).toHaveBeenCalledOnce();
    const gone = vi.fn();
    await openEventLine(new AbortController().signal, gone).response.body?.cancel();
    expect(gone).toHaveBeenCalledOnce();
  });
});
