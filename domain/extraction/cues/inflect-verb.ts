/** The languages whose regular verbs can be inflected by rule. */
export type RomanceLanguage = "es" | "fr" | "it" | "pt";

/**
 * Forms of one verb, or of several, each a choice as patterns write it: "usamos|adoptamos". Accents are left out, since
 * they count for nothing.
 */
export interface VerbForms {
  /** "usar", and in Spanish and Italian with what it is done to attached: "usarlo", "usarla". */
  readonly infinitive: string;
  readonly gerund: string;
  /** All genders and numbers: "usado|usada|usados|usadas". */
  readonly participle: string;
  readonly i: string;
  readonly one: string;
  readonly we: string;
  readonly they: string;
  readonly weDid: string;
  readonly theyDid: string;
  readonly iShall: string;
  readonly weShall: string;
  readonly iWould: string;
  /** Said to several, or politely to one: "usad|usen", "utilisez". */
  readonly order: string;
}

/** The endings of one class of verbs, behind the stem; those of `shall` and `would` behind the infinitive's own stem. */
interface Endings extends Omit<VerbForms, "order"> {
  readonly order: readonly string[];
}

const SPANISH_AR: Endings = { infinitive: "ar", gerund: "ando", participle: "ad", i: "o", one: "a", we: "amos", they: "an", weDid: "amos", theyDid: "aron", iShall: "are", weShall: "aremos", iWould: "aria", order: ["ad", "en"] };
const SPANISH_IR: Endings = { infinitive: "ir", gerund: "iendo", participle: "id", i: "o", one: "e", we: "imos", they: "en", weDid: "imos", theyDid: "ieron", iShall: "ire", weShall: "iremos", iWould: "iria", order: ["id", "an"] };
const SPANISH_ER: Endings = { ...SPANISH_IR, infinitive: "er", we: "emos", iShall: "ere", weShall: "eremos", iWould: "eria", order: ["ed", "an"] };
const PORTUGUESE_AR: Endings = { ...SPANISH_AR, they: "am", theyDid: "aram", iShall: "arei", order: ["em"] };
const PORTUGUESE_IR: Endings = { ...SPANISH_IR, gerund: "indo", they: "em", theyDid: "iram", iShall: "irei", order: ["am"] };
const PORTUGUESE_ER: Endings = { ...PORTUGUESE_IR, infinitive: "er", gerund: "endo", we: "emos", weDid: "emos", theyDid: "eram", iShall: "erei", weShall: "eremos", iWould: "eria" };
const ITALIAN_ARE: Endings = { infinitive: "are", gerund: "ando", participle: "at", i: "o", one: "a", we: "iamo", they: "ano", weDid: "ammo", theyDid: "arono", iShall: "ero", weShall: "eremo", iWould: "erei", order: ["ate"] };
const ITALIAN_IRE: Endings = { infinitive: "ire", gerund: "endo", participle: "it", i: "o", one: "e", we: "iamo", they: "ono", weDid: "immo", theyDid: "irono", iShall: "iro", weShall: "iremo", iWould: "irei", order: ["ite"] };
const FRENCH_ER: Endings = { infinitive: "er", gerund: "ant", participle: "e", i: "e", one: "e", we: "ons", they: "ent", weDid: "ions", theyDid: "aient", iShall: "erai", weShall: "erons", iWould: "erais", order: ["ez"] };

/** By the end of the infinitive; the longest that fits comes first. */
const CLASSES: Readonly<Record<RomanceLanguage, readonly Endings[]>> = {
  es: [SPANISH_AR, SPANISH_ER, SPANISH_IR],
  fr: [FRENCH_ER],
  it: [ITALIAN_ARE, ITALIAN_IRE],
  pt: [PORTUGUESE_AR, PORTUGUESE_ER, PORTUGUESE_IR],
};

const GENDERS: Readonly<Record<RomanceLanguage, readonly string[]>> = {
  es: ["o", "a", "os", "as"],
  fr: ["", "e", "s", "es"],
  it: ["o", "a", "i", "e"],
  pt: ["o", "a", "os", "as"],
};

/**
 * The forms of regular verbs, parted by spaces. A stem that changes under stress stands behind a slash:
 * "usar probar/prueb" gives `i: "uso|pruebo"`, `we: "usamos|probamos"`. Throws where a verb is of no class that is known:
 * that is a mistake in the word data.
 */
export function inflectVerbs(language: RomanceLanguage, verbs: string): VerbForms {
  const forms = verbs.split(" ").map((verb) => inflectVerb(language, verb));
  const join = (form: keyof VerbForms) => forms.map((each) => each[form]).join("|");
  return {
    infinitive: join("infinitive"),
    gerund: join("gerund"),
    participle: join("participle"),
    i: join("i"),
    one: join("one"),
    we: join("we"),
    they: join("they"),
    weDid: join("weDid"),
    theyDid: join("theyDid"),
    iShall: join("iShall"),
    weShall: join("weShall"),
    iWould: join("iWould"),
    order: join("order"),
  };
}

function inflectVerb(language: RomanceLanguage, verb: string): VerbForms {
  const [infinitive = "", changed] = verb.split("/");
  const endings = CLASSES[language].find((each) => infinitive.endsWith(each.infinitive));
  if (endings === undefined) throw new Error(`No class of ${language} verbs ends like "${infinitive}"`);
  const stem = infinitive.slice(0, -endings.infinitive.length);
  const stressed = changed ?? stem;
  const plain = (ending: string) => join(language, stem, ending);
  return {
    infinitive: [infinitive, ...attach(language, infinitive)].join("|"),
    gerund: plain(endings.gerund),
    participle: inflectAdjectives(language, stem + endings.participle),
    i: join(language, stressed, endings.i),
    one: join(language, stressed, endings.one),
    we: plain(endings.we),
    they: join(language, stressed, endings.they),
    weDid: plain(endings.weDid),
    theyDid: plain(endings.theyDid),
    iShall: plain(endings.iShall),
    weShall: plain(endings.weShall),
    iWould: plain(endings.iWould),
    order: endings.order.map((ending, place) => join(language, place === 0 && language !== "it" ? stem : stressed, ending)).join("|"),
  };
}

/** With what it is done to: "usarlo" in Spanish and Italian. */
function attach(language: RomanceLanguage, infinitive: string): readonly string[] {
  if (language === "es") return ["lo", "la", "los", "las"].map((pronoun) => infinitive + pronoun);
  return language === "it" ? ["lo", "la", "li", "le"].map((pronoun) => infinitive.slice(0, -1) + pronoun) : [];
}

/** Italian keeps the sound of a stem before e and i: "sfruttiamo", "lasciamo", "impieghiamo". */
function join(language: RomanceLanguage, stem: string, ending: string): string {
  if (language !== "it" || !/^[ei]/.test(ending)) return stem + ending;
  if (/[cg]$/.test(stem)) return `${stem}h${ending}`;
  return stem.endsWith("i") ? stem.slice(0, -1) + ending : stem + ending;
}

/** All genders and numbers of adjectives, given without their endings: "frustrad" gives "frustrado|frustrada|…". */
export function inflectAdjectives(language: RomanceLanguage, stems: string): string {
  return stems
    .split(" ")
    .flatMap((stem) => GENDERS[language].map((ending) => stem + ending))
    .join("|");
}
