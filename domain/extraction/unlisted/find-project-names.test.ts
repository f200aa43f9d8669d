import { describe, expect, it } from "vitest";
import { readNote } from "@/domain/extraction/read-note";
import { compileTerms } from "@/domain/extraction/terms/compile-terms";

const terms = compileTerms([{ name: "Svelte", quadrant: "languages-and-frameworks" }]);

function namesIn(text: string): readonly string[] {
  return readNote({ name: "note.md", text }, terms).technologies.map(({ name }) => name);
}

describe("projects called by names of their own", () => {
  it("takes the words of a link for a project where they are the repository's name, here and further on", () => {
    const text =
      "# Tooling day\n\n## Bundles\n\n- [slow-bundle-finder](https://github.com/mia/slow-bundle-finder)\n\nslow-bundle-finder reads maps.\n";
    expect(namesIn(text)).toEqual(["slow-bundle-finder"]);
    const { mentions } = readNote({ name: "note.md", text }, terms);
    expect(mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "slow-bundle-finder",
      "slow-bundle-finder",
    ]);
  });

  it("knows what an address calls a project where other words of the note do, too", () => {
    const text =
      "## Bundles\n\nShe wrote `quick-finder` for Svelte [link](https://www.npmjs.com/package/quick-finder).\n";
    expect(namesIn(text)).toEqual(["quick-finder", "Svelte"]);
  });

  it("takes a repository that a line opens with for the project of its address", () => {
    const text =
      "## Bundles\n\n- https://github.com/mia/slowfinder\n- see https://github.com/mia/quickfinder\n* https://github.com/mia/finder-for-svelte\n";
    expect(namesIn(text)).toEqual(["slowfinder"]);
  });

  it("is one with what stands out as a name by other signs", () => {
    const text = "## Bundles\n\n- 今回は SlowFinderKit をつくった\n- https://github.com/mia/SlowFinderKit\n";
    expect(namesIn(text)).toEqual(["SlowFinderKit"]);
  });

  it("takes no other words of a link, and no repository of what someone showed", () => {
    expect(namesIn("## Bundles\n\n- [the code for it](https://github.com/mia/slow-bundle-finder)\n")).toEqual([]);
    expect(namesIn("## Bundles\n\n- [bundle-demo](https://github.com/mia/bundle-demo)\n")).toEqual([]);
    expect(namesIn("## Bundles\n\n- [mia/talk-code](https://github.com/mia/talk-code)\n")).toEqual([]);
  });

  it("knows plug-ins of editors by their spelling, and a name of ours within is none of its own", () => {
    expect(namesIn("## エディタの話\n\n- zoomer.nvimとvim-svelte-peekを試したい\n")).toEqual([
      "zoomer.nvim",
      "vim-svelte-peek",
    ]);
    expect(
      namesIn("## Editing\n\nset it in ~/.config/nvim/init.vim and look at https://example.net/zoomer.nvim\n"),
    ).toEqual([]);
  });
});
