import type { Frame } from "../cue";

export const ENGLISH_FRAMES: readonly Frame[] = [
  {
    id: "replace-with",
    opening: ["(replace|replaces|replaced|replacing|swap|swapped|swapping|substitute|exchanged|exchange|ditched|dropped|drop|dropping|abandoned|left|leaving)"],
    joint: ["(with|by|in favor of|in favour of|and moved to|and switched to|and use)"],
    first: "hold",
    second: "adopt",
    strength: 0.9,
    loose: true,
  },
  {
    id: "replaced-by",
    joint: ["(is|are|was|were|been|being|got|gets|has been|have been|will be|to be)? (fully|completely|now|slowly)? (replaced|superseded|succeeded|supplanted|obsoleted|displaced) (by|with)", "gave way to", "(in favor of|in favour of)", "(is|are)? (deprecated|dropped|abandoned|retired) (in favor of|in favour of|for)"],
    first: "hold",
    second: "adopt",
    strength: 0.9,
    loose: true,
  },
  { id: "replaces", joint: ["(is|are) (our|the new) (replacement|substitute) (for|of)"], first: "adopt", second: "hold", strength: 0.6, loose: true },
  {
    id: "from-to",
    opening: [
      "(moved|move|moves|moving|migrated|migrate|migrates|migrating|migration|switched|switch|switches|switching|shift|shifted|shifting|transition|transitioned|transitioning|went|gone|going|rewrite|rewrote|rewritten|ported|porting|changed|evolved|converted|journey|upgrade|path) (away|over|everything|all|completely|successfully|services|workloads|slowly)? from",
    ],
    joint: ["(over|all the way)? (to|into|onto|towards)"],
    first: "hold",
    second: "adopt",
    strength: 0.8,
    loose: true,
  },
  { id: "instead-of", joint: ["(instead of|rather than|in place of|in lieu of)"], first: "adopt", second: "hold", strength: 0.7 },
  { id: "prefer-over", opening: ["(prefer|prefers|preferred|favour|favor|favours|favored|favoured|choose|chose|chosen|pick|picked|recommend|recommends|recommended)"], joint: ["(over|instead of|rather than|and not)"], first: "adopt", second: "hold", strength: 0.75 },
  { id: "over", joint: ["(is|are|much|far|way|clearly|works|performs)? (much|far|way|clearly)? (preferred over|better than|superior to|preferable to|chosen over|beats|outperforms|wins over|won over|wins against)"], first: "adopt", second: null, strength: 0.65 },
  {
    id: "again",
    opening: ["(would|d|will|ll|should) (pick|choose|take|use|go for|go with|go|do|buy|adopt|build on|start with|reach for|recommend)"],
    joint: ["again", "a second time", "once more", "any day", "any time", "every time", "in a heartbeat"],
    first: "adopt",
    second: null,
    denied: "hold",
    loose: true,
    strength: 0.8,
  },
  { id: "takes-over", joint: ["(took|takes|has taken|have taken|taking) over from"], first: "adopt", second: "hold", strength: 0.75 },
  { id: "throw-out", opening: ["(threw|throw|throwing|thrown|kicked|kick|ripped|tore|tossed|chucked)"], joint: ["(out|away)"], first: "hold", second: null, loose: true, strength: 0.75 },
  { id: "not-but", opening: ["(not|no|don t use|do not use|stop using|never use|avoid)"], joint: ["(but|but rather|but use|use|instead use|rather|use instead)"], first: "hold", second: "adopt", strength: 0.75 },
];
