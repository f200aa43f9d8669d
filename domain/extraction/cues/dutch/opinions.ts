import type { FrameWords, Words } from "@/domain/extraction/cues/cue";

const VERY = "(echt|erg|heel|hele|best|zeer|super|gewoon|ook|wel|enorm|ontzettend|verrassend|bijzonder|behoorlijk|nogal|toch|eindelijk)?";
/** "X **is echt** goed", "X **vind ik** goed", "X **was** …" */
const IS = "(is|zijn|was|waren|vind ik|vond ik|vinden we|vonden we|blijkt|bleek|maakt een|maakte een) ";
const GOOD =
  "(goed|super|top|prima|sterk|geweldig|fantastisch|fijn|handig|prettig|krachtig|nuttig|praktisch|elegant|mooi|tof|gaaf|makkelijk|eenvoudig|een goede tool|een fijne tool|een handige tool|een mooie tool|een goede oplossing|een mooie oplossing|een fijne oplossing|een goede keuze|een goed framework|een fijn framework|een prettig framework|een goede library|een goede manier|goede indruk|solide indruk)";
const POOR = "(slecht|vreselijk|verschrikkelijk|afschuwelijk|vermoeiend|omslachtig|irritant|onhandig|teleurstellend|instabiel|foutgevoelig|onbruikbaar|waardeloos|verouderd|achterhaald|overbodig|lelijk|een ramp|een gedoe|gedoe|lastig in gebruik|slechte indruk)";
const PROMISING = "(super|prima|praktisch|krachtig|fijn|makkelijk|eenvoudig|bruikbaar|snel)";

/** What people think of a technology in a word or two, and what they did about it. */
export const DUTCH_OPINIONS: Words = {
  adopt: {
    "is-good": { side: "subject", strength: 0.6, inherits: true, near: 2, phrases: [`${IS}${VERY} ${GOOD}`, "(is|was|vind ik|vond ik) (eindelijk)? (een) (echt|erg|hele|heel|zeer|best) (goed|goede|fijn|fijne|mooi|mooie|handig|handige|krachtig|krachtige|nuttig|nuttige|sterk|sterke)"] },
    "works-well": {
      side: "subject",
      strength: 0.66,
      inherits: true,
      near: 3,
      phrases: [
        "(werkt|werken|werkte|loopt|bevalt|bevallen|beviel) (me|ons|bij ons)? (echt|erg|heel|super|ontzettend|enorm|verrassend|bijzonder)? (goed|fijn|prettig|lekker|makkelijk|snel|soepel|uitstekend)",
        "(maakt|maken) (het|ons|mijn|je|de|onze) (werk|leven|ontwikkeling)? (veel|een stuk|zoveel)? (makkelijker|eenvoudiger|sneller|prettiger)",
      ],
    },
  },
  trial: {
    "sounds-good": [`(klinkt|klonk|lijkt|leek|oogt) (me|mij|ons)? ${PROMISING}`, `(ziet er|zag er|voelt|voelde) (me|mij|ons)? ${PROMISING} (uit|aan)`, "(lijkt|leek) (me|mij|ons) (wel)? (wat|iets|een goede|een mooie|een handige|een fijne|een leuke)", "smaakt naar meer"],
    "wants-a-test": [
      "(moet|moeten|wil|willen|ga|gaan|zou|zouden) (ik|we|wij)? (hier|dit|toch|echt|zeker|snel|binnenkort|nog|eens|graag)? (eens|zeker|een keer)? (proberen|uitproberen|testen|uittesten)",
      "(zou|zouden|kan|kunnen) (voor ons|voor mij|hier|wellicht|misschien)? (een) (goede|mooie|interessante|prima)? (alternatief|optie|vervanger|kandidaat|oplossing) (zijn|worden)",
    ],
  },
  assess: {},
  hold: {
    "is-poor": [`${IS}${VERY} ${POOR}`],
    "not-convinced": [
      "(heeft|hebben) (me|mij|ons|iedereen) (erg|zwaar|een beetje|nogal)? teleurgesteld",
      "(kon|konden) (me|mij|ons|niemand) (nog)? niet (echt|helemaal)? (overtuigen|bekoren)",
      "(bevalt|bevallen|beviel) (me|mij|ons)? (echt|helemaal)? niet",
      "(is|zijn) (voor ons|voor mij) (geen optie|geen alternatief|afgevallen|klaar)",
    ],
    "no-fan": ["(geen|nooit een) (groot|grote)? (fan|fans|vriend|liefhebber) van"],
  },
};

export const DUTCH_OPINION_FRAMES: FrameWords = {
  "found-good": { opening: ["(vind|vond|vinden|vonden) (ik|we|wij)? (ook|zelf)?"], joint: [`${VERY} ${GOOD}`], first: "adopt", second: null, loose: true, torn: true, strength: 0.62 },
  "found-poor": { opening: ["(vind|vond|vinden|vonden) (ik|we|wij)? (ook|zelf)?"], joint: [`${VERY} ${POOR}`] },
  "goes-well-with": { opening: ["met"], joint: ["(gaat|ging|lukt|lukte|werkt|werkte|loopt|liep) (dat|het|dit|alles)? (ook)? (echt|erg|heel|super)? (goed|prima|makkelijk|eenvoudig|snel|soepel|fantastisch|uitstekend)"] },
  "won-by": { opening: ["(over|van)"], joint: ["(ben|zijn|was|waren) (ik|we|wij|ze) (erg|heel|helemaal|zeer|echt|inmiddels)? (enthousiast|overtuigd|tevreden|te spreken|onder de indruk)"] },
  "use-daily": {
    opening: ["(ik|we|wij|ze)? (gebruik|gebruiken) (ik|we|wij)? (zelf)?", "(werk|werken) (ik|we|wij)? (zelf)? met"],
    joint: ["(al)? (dagelijks|elke dag|al jaren|jaren|al lang|lang|al een tijd|graag|heel graag|overal|bijna overal|voor alles|met plezier|veel)"],
  },
  "built-with": { opening: ["(zijn|is|wordt|worden|werd|werden) (allemaal|volledig|inmiddels|bij ons)? (met|in|op)"], joint: ["(gebouwd|ontwikkeld|geschreven|gemaakt)"] },
  "no-way-round": { opening: ["om"], joint: ["(kun|kan|kunnen|kom|komt|komen) (je|we|men|niemand) (niet|bijna niet)? (meer)? (heen)"] },
  "paid-off": { opening: ["(migratie|overstap|keuze|overgang) (naar|op|voor)"], joint: ["(heeft|was|bleek) (zich|een|de)? (ruimschoots|zeker|echt)? (terugbetaald|terugverdiend|bewezen|een goede keuze|juiste keuze|goede beslissing|de moeite waard)"] },
  "will-try": {
    opening: ["(wil|willen|ga|gaan|moet|moeten|zou|zouden) (ik|we|wij)? (nu|eens|ook|binnenkort|graag|zeker|echt|snel|toch)?", "(van plan|plan|zin) om"],
    joint: ["(eens|zeker|snel|binnenkort|een keer|zelf|bij ons|ook|volgend jaar|te)? (proberen|uitproberen|testen|invoeren|in te voeren|te proberen|uit te proberen|te testen|uitrollen|evalueren|gaan gebruiken)"],
  },
  "trouble-with": { opening: ["met"], joint: ["(hadden|had|hebben|heb|heeft) (we|ik|wij|men|ze) (alleen maar|helaas|altijd|steeds|vaak|veel|grote|flinke|de nodige)? (veel)? (problemen|gedoe|ellende|hoofdpijn|slechte ervaringen)"] },
  "away-from": { opening: ["(ze|we|ik|wij|zij)? (zijn|ben|willen|wil|moeten) (we|ik|wij|ze)? (allang|eindelijk|inmiddels|snel)? (van)"], joint: ["(af|afgestapt|afgekomen|af geraakt)"], first: "hold", second: null, loose: true, torn: true, strength: 0.66 },
  "once-and-now": { opening: ["(vroeger|voorheen|eerst|destijds) (gebruikten|hadden|gebruikte|had|werkte|werkten) (we|ik|wij|iedereen|men|ze) (nog|met)?"], joint: ["(nu|tegenwoordig|inmiddels|sindsdien)"] },
  "used-before": { opening: ["(vroeger|voorheen|destijds) (gebruikten|gebruikte) (we|ik|wij|iedereen|men|ze) (nog|hier|daar)?"], joint: ["(om|voor|hiervoor|daarvoor)"], first: "hold", second: null, loose: true, strength: 0.66 },
  "dislike-it": { opening: ["(hou|houd|houden|hield) (ik|we|wij)?", "(ik|we|wij) (hou|houd|houden|hield)"], joint: ["(helemaal|echt)? (niet van|niet zo van)"], first: "hold", second: null, loose: true, strength: 0.7 },
  "meant-to-replace": { joint: ["(moet|moeten|gaat|zal|zou)"], ending: ["(vervangen|gaan vervangen|opvolgen)"], first: null, second: "hold", torn: true, strength: 0.9 },
  "brought-to-replace": { joint: ["om"], ending: ["te vervangen"], first: null, second: "hold", loose: true, strength: 0.84 },
  "soon-on": { opening: ["(binnenkort|straks|volgend jaar|op termijn) (stappen|gaan|migreren|verhuizen) (we|ze|wij) (over)? (op|naar)"], joint: ["(over)"] },
};
