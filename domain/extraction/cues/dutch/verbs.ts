import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people did with a technology, by families of verbs, each in the persons and tenses that notes use. */
export const DUTCH_VERBS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "stayed-on",
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: ["gaat (bij hen|bij ons|daar|hier)? (er)? niets (meer)? (live|naar productie|de deur uit)", "(heeft|hebben) (hun|ons|hem|haar|me) de ogen geopend", "(heeft|hebben) (ze|ons|hen) (nooit|nog nooit) (in de steek gelaten|teleurgesteld)"],
    },
  ],
  trial: [
    {
      id: "some-first",
      side: "subject",
      strength: 0.68,
      inherits: true,
      asks: true,
      phrases: ["(op|bij wijze van) proef", "(voorzichtig|een keer|eens) (uit te proberen|uitproberen)", "(voorlopig|vooralsnog|voor nu) alleen (op|in|bij|voor|met)", "(een dienst|een team|een service|een module) tegelijk", "(de rest|de andere) (volgt|volgen|komt|komen) (later|daarna|dan)"],
    },
  ],
  assess: [{ id: "weigh-later", side: "subject", strength: 0.66, inherits: true, phrases: ["moet zich (nog|eerst|eerst nog) bewijzen", "(moet|moeten) nog (rijpen|volwassen worden)", "(in het achterhoofd|op de radar) (houden|gehouden)?"] }],
  hold: [
    {
      id: "ended-up-leaving",
      side: "subject",
      strength: 0.78,
      inherits: true,
      phrases: [
        "(zijn|is|ben|waren) (ze|we|hij|zij|ik)? (helemaal|inmiddels|snel|volledig)? teruggekomen",
        "(wil|willen|wilde|wilden) (hij|ze|we|zij|ik|niemand)? (niets|niks) meer (te maken|van doen) (hebben)?",
        "(vloog|vliegt|vlogen|moest) (er)? (uit|meteen uit) (vanwege|wegens|om|door)?",
        "(kostte|kost) meer dan het (opleverde|oplevert)",
        "was het (toen|daarna|na een jaar)? (klaar|afgelopen|gedaan) (mee)?",
      ],
    },
  ],
};
