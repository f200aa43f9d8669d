import type { LiveMessage } from "@/db/live/visitor";

/** How long a browser waits before it opens a line that broke. */
const RETRY_MS = 1000;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // "no-transform" keeps what lies between from compressing, which would hold events back.
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

export interface EventLine {
  readonly response: Response;
  readonly tell: (message: LiveMessage) => void;
  readonly end: () => void;
}

/**
 * A line of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). For a page that reads
 * slowly only the newest message of each kind is kept: each says all that there is to say.
 * @param onEnd is called once, when the page has gone or the line was ended
 */
export function openEventLine(signal: AbortSignal, onEnd: () => void): EventLine {
  const waiting = new Map<string, LiveMessage>();
  let control: ReadableStreamDefaultController<Uint8Array> | null = null;
  const encoder = new TextEncoder();
  const flush = () => {
    for (const [kind, message] of waiting) {
      if (control === null || (control.desiredSize ?? 0) <= 0) return;
      waiting.delete(kind);
      control.enqueue(encoder.encode(writeMessage(message)));
    }
  };
  const gone = () => {
    if (control === null) return;
    control = null;
    onEnd();
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        control = controller;
        controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`));
      },
      pull: flush,
      cancel: gone,
    },
    // In bytes: a page may be behind by a few views before some are left out.
    new ByteLengthQueuingStrategy({ highWaterMark: 256 * 1024 }),
  );
  signal.addEventListener("abort", gone, { once: true });
  return {
    response: new Response(stream, { headers: HEADERS }),
    tell: (message) => {
      waiting.set(message.event + (message.event === "changed" ? message.data : ""), message);
      flush();
    },
    end: () => {
      control?.close();
      gone();
    },
  };
}

/** JSON holds no line break, so each message is one line of data. */
function writeMessage({ event, data }: LiveMessage): string {
  return `event: ${event}\ndata: ${data}\n\n`;
}
