import type { Frame } from "../cue";

export const DUTCH_FRAMES: readonly Frame[] = [
  { id: "again", opening: ["(zou|zouden)"], joint: ["(weer|opnieuw|nog een keer|zo weer) (kiezen|gebruiken|nemen|doen|inzetten|kopen|invoeren)"], first: "adopt", second: null, denied: "hold", loose: true, strength: 0.8 },
  { id: "replace-with", opening: ["(vervang|vervangen|vervangt|verving|vervingen|inruilen|ruilen|ruilde)"], joint: ["(door|met|voor|in voor)"], first: "hold", second: "adopt", strength: 0.85 },
  { id: "replaced-by", joint: ["(is|zijn|wordt|worden|werd)? (vervangen|opgevolgd|verdrongen|ingeruild) (door|voor)"], first: "hold", second: "adopt", strength: 0.9, loose: true },
  { id: "replaces", joint: ["(vervangt|is de opvolger van|(is)? (de)? (vervanger|vervanging|opvolger) (van|voor))"], first: "adopt", second: "hold", strength: 0.6 },
  { id: "from-to", opening: ["(overgestapt|overstap|overstappen|gemigreerd|migratie|migreren|verhuisd|verhuizen|gegaan|gaan|overgang|afgestapt) (van)", "(stapten|stappen|gingen) (over)? van"], joint: ["(naar|op)"], first: "hold", second: "adopt", strength: 0.8 },
  { id: "instead-of", joint: ["(in plaats van|ipv|liever dan|en niet)"], first: "adopt", second: "hold", strength: 0.7 },
  { id: "prefer-over", opening: ["(liever|verkiezen|verkiest|prefereren|beter)"], joint: ["(dan|boven)"], first: "adopt", second: "hold", strength: 0.7 },
  { id: "not-but", opening: ["(niet|geen)"], joint: ["(maar wel|maar)"], first: "hold", second: "adopt", strength: 0.7 },
  { id: "before-now", opening: ["(vroeger|eerst|voorheen)"], joint: ["(nu|tegenwoordig|inmiddels)"], first: "hold", second: "adopt", strength: 0.65 },
  { id: "not-without", opening: ["zonder"], joint: ["(kunnen|kan|willen|wil|zouden|zou) (we|ze|ik|wij|zij|hij) (het|er|niet)? (niet|nooit) meer", "(gaat|werkt|draait|lukt) (er|hier|bij ons|bij hen)? niets meer"], first: "adopt", second: null, loose: true, strength: 0.75 },
  { id: "start-over", joint: ["als (hij|zij|ze|ik|we|wij) (nu|vandaag|opnieuw) (opnieuw|weer)? (begon|begonnen|startte|startten|zou beginnen|zouden beginnen)"], first: null, second: "adopt", loose: true, strength: 0.75 },
  { id: "enough-of", opening: ["(waren|zijn|was|ben|is|werden|raakten)"], joint: ["(helemaal|echt|goed|meer dan)? (zat|beu|spuugzat)"], first: "hold", second: null, loose: true, strength: 0.72 },
  { id: "replaces-now", joint: ["(vervangen|vervang|vervangt|ruilen|ruil) (we|wij|ze|ik|zij) (nu|straks|binnenkort|momenteel|inmiddels|stap voor stap)? (in)? (door|met|voor)"], first: "hold", second: "adopt", strength: 0.85, loose: true },
  { id: "off-to", opening: ["van"], joint: ["(overgestapt|gemigreerd|verhuisd|overgegaan|overgeschakeld) (naar|op)"], first: "hold", second: "adopt", strength: 0.8 },
  { id: "all-with", opening: ["met"], joint: ["(testen|bouwen|deployen|ontwikkelen|schrijven|doen|beheren|monitoren) (we|wij|ze) (inmiddels|nu|tegenwoordig)? (alles|alle|bijna alles)"], first: "adopt", second: null, loose: true, strength: 0.68 },
  { id: "struck", opening: ["(het meest|vooral|meteen)? (viel|valt|sprong)"], joint: ["(me|mij|ons) (op|in het oog)"], first: "assess", second: null, loose: true, strength: 0.62 },
];
