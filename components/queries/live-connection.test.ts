import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LiveConnection } from "./live-connection";

/** A browser's line to the server, as far as a page can tell. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeSource[] = [];
  readonly url: string;
  readyState = 0;

  constructor(url: string) {
    super();
    this.url = url;
    FakeSource.opened.push(this);
  }

  close(): void {
    this.readyState = FakeSource.CLOSED;
  }

  say(event: string, data = ""): void {
    this.dispatchEvent(new MessageEvent(event, { data }));
  }

  break(readyState: number): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event("error"));
  }
}

/** A browser's locks, as far as a page can tell: whoever asks first has one until done with it. */
class FakeLocks {
  private held: Promise<unknown> = Promise.resolve();

  request(_name: string, { signal }: { signal: AbortSignal }, keep: () => Promise<unknown>): Promise<unknown> {
    this.held = this.held.then(() => (signal.aborted ? Promise.reject(signal.reason) : keep())).catch(() => undefined);
    return this.held;
  }
}

let ends: (() => void)[] = [];
const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
const listener = { onReview: vi.fn(), onChanged: vi.fn(), onBack: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  FakeSource.opened = [];
  page.visibilityState = "visible";
  vi.stubGlobal("EventSource", FakeSource);
  vi.stubGlobal("document", page);
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("navigator", {});
});

afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

/** The addresses of lines that are open. */
function listOpen(): string[] {
  return FakeSource.opened.filter(({ readyState }) => readyState !== FakeSource.CLOSED).map(({ url }) => url);
}

function last(): FakeSource {
  const source = FakeSource.opened.at(-1);
  if (source === undefined) throw new Error("Nothing was opened.");
  return source;
}

function show(visibilityState: "visible" | "hidden"): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event("visibilitychange"));
}

function start(): LiveConnection {
  const connection = new LiveConnection(listener);
  ends.push(connection.start());
  last().say("open");
  return connection;
}

describe("a page's connection", () => {
  it("hears what others do", () => {
    const connection = start();
    expect(connection.status()).toBe("live");
    last().say("changed", "notes");
    last().say("changed", "radar");
    last().say("review", '{"number":7}');
    expect(listener.onChanged.mock.calls).toEqual([["notes"], ["radar"]]);
    expect(listener.onReview.mock.calls).toEqual([[{ number: 7 }]]);
    expect(listener.onBack).not.toHaveBeenCalled();
  });

  it("is let go of while nobody sees the page, and everything is read anew after", () => {
    start();
    show("hidden");
    expect(listOpen()).toEqual([]);
    show("visible");
    expect(listOpen()).toEqual(["/api/live"]);
    last().say("open");
    expect(listener.onBack).toHaveBeenCalledOnce();
  });

  it("is kept while the page shows a review, and is one at a time", () => {
    const connection = start();
    const leave = connection.watch("k7wq 2mzx");
    expect(listOpen()).toEqual(["/api/live?review=k7wq%202mzx"]);
    show("hidden");
    expect(listOpen()).toHaveLength(1);
    leave();
    expect(listOpen()).toEqual([]);
  });

  it("is kept by one of the tabs that show a review, and by the next when that one goes", async () => {
    vi.stubGlobal("navigator", { locks: new FakeLocks() });
    const [first, second] = [start(), start()];
    const leave = first.watch("k7wq");
    second.watch("k7wq");
    await vi.advanceTimersByTimeAsync(0);
    expect(listOpen()).toHaveLength(2);
    show("hidden");
    expect(listOpen()).toEqual(["/api/live?review=k7wq"]);
    leave();
    expect(listOpen()).toEqual([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(listOpen()).toEqual(["/api/live?review=k7wq"]);
    show("visible");
    expect(listOpen()).toHaveLength(2);
  });

  it("is opened again a second after it was closed, as often as it takes", () => {
    const connection = start();
    for (let round = 0; round < 3; round += 1) {
      last().break(FakeSource.CLOSED);
      expect([connection.status(), listOpen().length]).toEqual(["lost", 0]);
      vi.advanceTimersByTime(1000);
      expect(listOpen()).toHaveLength(1);
    }
    last().say("open");
    expect([connection.status(), listener.onBack.mock.calls.length]).toEqual(["live", 1]);
  });

  it("leaves it to the browser to open a line that broke", () => {
    const connection = start();
    last().break(0);
    vi.advanceTimersByTime(5000);
    expect([connection.status(), FakeSource.opened.length]).toEqual(["lost", 1]);
    last().say("open");
    expect([connection.status(), listener.onBack.mock.calls.length]).toEqual(["live", 1]);
  });

  it("is given up when nothing at all is heard on it", () => {
    const connection = start();
    for (let beat = 0; beat < 10; beat += 1) {
      vi.advanceTimersByTime(15_000);
      last().say("beat");
    }
    expect(FakeSource.opened).toHaveLength(1);
    vi.advanceTimersByTime(40_000);
    expect(connection.status()).toBe("lost");
    vi.advanceTimersByTime(1000);
    expect(listOpen()).toHaveLength(1);
  });

  it("follows the network", () => {
    const connection = start();
    window.dispatchEvent(new Event("offline"));
    expect([connection.status(), listOpen().length]).toEqual(["lost", 0]);
    window.dispatchEvent(new Event("online"));
    last().say("open");
    expect([connection.status(), listOpen().length]).toEqual(["live", 1]);
  });

  it("ends with the page", () => {
    const connection = new LiveConnection(listener);
    const end = connection.start();
    end();
    show("visible");
    vi.advanceTimersByTime(60_000);
    expect(listOpen()).toEqual([]);
    expect(connection.status()).toBe("connecting");
  });
});
