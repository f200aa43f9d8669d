import { noteAddress, talkAddress, technologyAddress } from "@/components/evidence/addresses";
import type { NamesView } from "@/domain/search/names";
import { scoreName } from "@/domain/search/score-name";

/** One line of the palette: a place to go to, or something to do. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What else is known of it, in few words. */
  readonly detail: string;
  readonly act: { readonly go: string } | { readonly run: () => void };
  /** Other words under which it is found. */
  readonly alsoFoundBy: readonly string[];
}

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** So many of each kind: who sees more than a screen types another letter. */
const MOST_PER_GROUP = 8;
/** What is found by another word than its name stands a little lower. */
const OTHER_WORD_SHARE = 0.9;

/** Of each group what answers the words typed, best first; groups by their best. Nothing typed: those shown unasked. */
export function findChoices(
  typed: string,
  groups: readonly (ChoiceGroup & { readonly isShownUnasked: boolean })[],
): readonly ChoiceGroup[] {
  if (typed.trim() === "") return groups.filter(({ isShownUnasked, choices }) => isShownUnasked && choices.length > 0);
  const found = groups.map(({ title, choices }) => {
    const scored = choices
      .map((choice) => ({ choice, score: scoreChoice(typed, choice) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_PER_GROUP);
    return { title, best: scored[0]?.score ?? 0, choices: scored.map(({ choice }) => choice) };
  });
  return found.filter(({ best }) => best > 0).sort((a, b) => b.best - a.best);
}

function scoreChoice(typed: string, { name, alsoFoundBy }: Choice): number {
  const others = alsoFoundBy.map((word) => OTHER_WORD_SHARE * scoreName(typed, word));
  return Math.max(scoreName(typed, name), ...others);
}

/** Technologies, talks and notes as choices. */
export function listNamed({ technologies, talks, notes }: NamesView): readonly ChoiceGroup[] {
  return [
    {
      title: "Technologies",
      choices: technologies.map(({ slug, name, aliases, quadrant }) => ({
        id: `technology-${slug}`,
        name,
        detail: quadrant,
        act: { go: technologyAddress(slug) },
        alsoFoundBy: aliases,
      })),
    },
    {
      title: "Talks",
      choices: talks.map(({ id, title, event, speakers }) => ({
        id: `talk-${id}`,
        name: title,
        detail: [speakers.join(", "), event].filter(Boolean).join(" · "),
        act: { go: talkAddress(id) },
        alsoFoundBy: speakers,
      })),
    },
    {
      title: "Notes",
      choices: notes.map(({ id, name }) => ({
        id: `note-${id}`,
        name,
        detail: "",
        act: { go: noteAddress(id) },
        alsoFoundBy: [],
      })),
    },
  ];
}
