import type { Frame, FrameWords } from "./cue";
import { SHARED_FRAMES } from "./shared-frames";

/** The frames of a language, in the order of its words. Throws where words stand for a frame that `SHARED_FRAMES` lacks. */
export function fillFrames(words: FrameWords): readonly Frame[] {
  return Object.entries(words).map(([id, said]) => {
    if ("strength" in said) return { id, ...said };
    const shared = SHARED_FRAMES[id];
    if (shared === undefined) throw new Error(`No shared frame is called "${id}"; state what it says of both beside its words`);
    return { id, ...shared, ...said };
  });
}
