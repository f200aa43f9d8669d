import {
  noteAddress,
  quoteAddress,
  speakerAddress,
  talkAddress,
  technologyAddress,
} from "@/components/evidence/addresses";
import { scoreName } from "@/domain/search/score-name";
import type { SearchView } from "@/domain/search/search-view";

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

/** Of each group what answers the words typed, best first. */
export function findChoices(typed: string, groups: readonly ChoiceGroup[]): readonly ChoiceGroup[] {
  return groups.map(({ title, choices }) => {
    const scored = choices
      .map((choice) => ({ choice, score: scoreChoice(typed, choice) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    return { title, choices: scored.slice(0, MOST_PER_GROUP).map(({ choice }) => choice) };
  });
}

function scoreChoice(typed: string, { name, alsoFoundBy }: Choice): number {
  const others = alsoFoundBy.map((word) => OTHER_WORD_SHARE * scoreName(typed, word));
  return Math.max(scoreName(typed, name), ...others);
}

/** Groups that a search found beside those that are known here, by how well their best choice is called as was typed. */
export function mergeGroups(
  typed: string,
  own: readonly ChoiceGroup[],
  found: readonly ChoiceGroup[],
): readonly ChoiceGroup[] {
  const bestOf = ({ choices }: ChoiceGroup) => Math.max(0, ...choices.map((choice) => scoreChoice(typed, choice)));
  return [...own, ...found]
    .filter(({ choices }) => choices.length > 0)
    .map((group) => ({ group, best: bestOf(group) }))
    .sort((a, b) => b.best - a.best)
    .map(({ group }) => group);
}

/** What a search found as choices. */
export function listFound({ technologies, talks, speakers, notes, sentences, quadrants }: SearchView) {
  const quadrantName = (id: string) => quadrants.find((quadrant) => quadrant.id === id)?.name ?? id;
  return [
    {
      title: "Technologies",
      choices: technologies.hits.map(({ slug, name, spelling, quadrant }) =>
        toFound(`technology-${slug}`, name.text, quadrantName(quadrant), technologyAddress(slug), spelling ?? ""),
      ),
    },
    {
      title: "Talks",
      choices: talks.hits.map(({ id, title, speakers: by, event }) =>
        toFound(`talk-${id}`, title.text, [by.join(", "), event].filter(Boolean).join(" · "), talkAddress(id)),
      ),
    },
    {
      title: "Speakers",
      choices: speakers.hits.map(({ slug, name }) =>
        toFound(`speaker-${slug}`, name.text, "", speakerAddress(name.text)),
      ),
    },
    {
      title: "Notes",
      choices: notes.hits.map(({ id, name }) => toFound(`note-${id}`, name.text, "", noteAddress(id))),
    },
    {
      title: "Sentences",
      choices: sentences.hits.map(({ note, span, sentence: { text } }) =>
        toFound(`sentence-${note.id}-${span.start}`, text, note.name, quoteAddress(note.id, { span, text })),
      ),
    },
  ];
}

function toFound(id: string, name: string, detail: string, address: string, otherName = ""): Choice {
  return { id, name, detail, act: { go: address }, alsoFoundBy: otherName === "" ? [] : [otherName] };
}
