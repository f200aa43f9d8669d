import type { FrameWords } from "@/domain/extraction/cues/cue";

export const DUTCH_FRAMES: FrameWords = {
  again: { opening: ["(zou|zouden)"], joint: ["(weer|opnieuw|nog een keer|zo weer) (kiezen|gebruiken|nemen|doen|inzetten|kopen|invoeren)"] },
  "replace-with": { opening: ["(vervang|vervangen|vervangt|verving|vervingen|inruilen|ruilen|ruilde)"], joint: ["(door|met|voor|in voor)"] },
  "replaced-by": { joint: ["(is|zijn|wordt|worden|werd)? (vervangen|opgevolgd|verdrongen|ingeruild) (door|voor)"] },
  replaces: { joint: ["(vervangt|is de opvolger van|(is)? (de)? (vervanger|vervanging|opvolger) (van|voor))"] },
  "from-to": { opening: ["(overgestapt|overstap|overstappen|gemigreerd|migratie|migreren|verhuisd|verhuizen|gegaan|gaan|overgang|afgestapt) (van)", "(stapten|stappen|gingen) (over)? van"], joint: ["(naar|op)"] },
  "instead-of": { joint: ["(in plaats van|ipv|liever dan|en niet)"] },
  "prefer-over": { opening: ["(liever|verkiezen|verkiest|prefereren|beter)"], joint: ["(dan|boven)"] },
  "not-but": { opening: ["(niet|geen)"], joint: ["(maar wel|maar)"] },
  "before-now": { opening: ["(vroeger|eerst|voorheen)"], joint: ["(nu|tegenwoordig|inmiddels)"] },
  "not-without": { opening: ["zonder"], joint: ["(kunnen|kan|willen|wil|zouden|zou) (we|ze|ik|wij|zij|hij) (het|er|niet)? (niet|nooit) meer", "(gaat|werkt|draait|lukt) (er|hier|bij ons|bij hen)? niets meer"] },
  "start-over": { joint: ["als (hij|zij|ze|ik|we|wij) (nu|vandaag|opnieuw) (opnieuw|weer)? (begon|begonnen|startte|startten|zou beginnen|zouden beginnen)"] },
  "enough-of": { opening: ["(waren|zijn|was|ben|is|werden|raakten)"], joint: ["(helemaal|echt|goed|meer dan)? (zat|beu|spuugzat)"], first: "hold", second: null, loose: true, strength: 0.72 },
  "replaces-now": { joint: ["(vervangen|vervang|vervangt|ruilen|ruil) (we|wij|ze|ik|zij) (nu|straks|binnenkort|momenteel|inmiddels|stap voor stap)? (in)? (door|met|voor)"] },
  "off-to": { opening: ["van"], joint: ["(overgestapt|gemigreerd|verhuisd|overgegaan|overgeschakeld) (naar|op)"], first: "hold", second: "adopt", strength: 0.8 },
  "all-with": { opening: ["met"], joint: ["(testen|bouwen|deployen|ontwikkelen|schrijven|doen|beheren|monitoren) (we|wij|ze) (inmiddels|nu|tegenwoordig)? (alles|alle|bijna alles)"] },
  struck: { opening: ["(het meest|vooral|meteen)? (viel|valt|sprong)"], joint: ["(me|mij|ons) (op|in het oog)"] },
  "back-to": { joint: ["(terug|teruggegaan|teruggekeerd|weer terug) (naar|op)"] },
  "leave-for": { opening: ["(laten vallen|weggegooid|verlaten|gestopt met|eruit gegooid|opgegeven|ingeruild|afgeschaft)"], joint: ["(voor|en gebruiken|en zijn naar|nu)"] },
  "move-verb": { opening: ["(van|vanaf)"], joint: ["(naar|op)"], ending: ["(overgestapt|gemigreerd|verhuisd|gegaan|overgezet|overstappen|migreren|verhuizen)"] },
  farewell: { opening: ["vaarwel", "dag", "doei"], joint: ["hallo", "welkom"] },
};
