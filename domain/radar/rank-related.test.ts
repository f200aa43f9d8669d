import { expect, test } from "vitest";
import { rankRelated } from "./rank-related";

function other(name: string, together: number, talkCount: number) {
  return { slug: name.toLowerCase(), name, together, talkCount };
}

test("puts first what is named together more often than by chance, and not what is named everywhere", () => {
  const related = rankRelated([other("Everywhere", 9, 90), other("Helm", 8, 10), other("Velero", 2, 2)], {
    own: 10,
    all: 100,
  });
  expect(related.map(({ name }) => name)).toEqual(["Helm", "Velero"]);
  expect(related[0]).toMatchObject({ talkCount: 8, lift: 8 });
});

test("takes one talk for chance", () => {
  expect(rankRelated([other("Once", 1, 1)], { own: 1, all: 1000 })).toEqual([]);
});
