import { isDigitCode, isLetterCode } from "@/domain/notes/lines/line-marks";
import { LOWER_CODES } from "@/domain/notes/text/letter-codes";
import { findWord, tableOfWords } from "@/domain/notes/words/word-table";

/** Conferences by the names that notes give them; where a form differs from the public one, the public one stands first. */
const KNOWN_EVENTS = `
  KubeCon + CloudNativeCon|KubeCon|CloudNativeCon|Cloud Native Rejekts|OpenTofu Day|PlatformCon|FOSDEM|LinuxCon|Linux Plumbers|linux.conf.au|All Systems Go|DevConf.cz|DevConf|Red Hat Summit|DockerCon|HashiConf|SREcon|Monitorama|GrafanaCON|ObservabilityCON|PromCon|EnvoyCon|eBPF Summit|KCD|CfgMgmtCamp
  AWS re:Invent|re:Invent|AWS re:Inforce|re:Inforce|AWS Summit|AWS Community Day|Google Cloud Next|Google I/O|I/O Extended|Microsoft Build|Microsoft Ignite|MS Build|Azure DevOps Day|.NET Conf|NDC Oslo|NDC London|NDC Porto|NDC Sydney|NDC TechTown|NDC|Techorama|Update Conference|WWDC|Apple WWDC|droidcon|Droidcon|Android Dev Summit|KotlinConf|SwiftConf|try! Swift|NSSpain|iOSDevUK|Swift Alps|AppBuilders|UIKonf|Mobiconf|FlutterCon|Flutter Vikings|iOSDC|DroidKaigi
  Devoxx France|Devoxx Belgium|Devoxx UK|Devoxx Poland|Devoxx Morocco|Devoxx|Voxxed Days|JavaOne|Oracle Code One|Oracle OpenWorld|JavaLand|JFokus|Jfokus|JAX|W-JAX|JPoint|Spring I/O|SpringOne|JBCNConf|Codemotion|Commit Conf|GeeCON|J-Fall|J-Spring|Riviera DEV|Breizhcamp|BreizhCamp|Touraine Tech|Sunny Tech|Snowcamp|SnowCamp|MiXiT|DevFest|BDX I/O|Best of Web|Paris Web|dotJS|dotGo|dotCSS|dotSwift|Java Day|JJUG CCC|The Developer's Conference|TDC|QCon|GOTO|YOW!|Craft Conference|Build Stuff|Strange Loop|LambdaConf|Lambda Days|Code Mesh|CodeMesh|ElixirConf|ElixirConf EU|Erlang User Conference|Scala Days|ScalaDays|flatMap|ClojureConj|Clojure/conj|EuroClojure|RailsConf|RubyConf|RubyKaigi|Euruko|EuRuKo|Brighton Ruby|GopherCon|GopherCon EU|GoLab|RustConf|RustFest|EuroRust|RustNation|Rust Nation|CppCon|C++ Now|C++Now|Meeting C++|ACCU|Embedded World|embedded world|Embedded Linux Conference|Open Source Summit|Zephyr Developer Summit|PyCon|EuroPython|PyData|DjangoCon|PyCascades|PyOhio|PHP[tek]|SymfonyCon|Laracon|DrupalCon|WordCamp
  JSConf|NodeConf|Node+JS Interactive|Node Congress|React Conf|ReactConf|React Summit|React Europe|ReactEurope|React Rally|React Advanced|React Day|Next.js Conf|ViteConf|VueConf|Vue.js Amsterdam|VueConf Toronto|ngConf|ng-conf|AngularConnect|NG-DE|EmberConf|Svelte Summit|Jamstack Conf|CSSconf|CSS Day|Smashing Conference|SmashingConf|View Source|An Event Apart|Full Stack Fest|FullStack|ForwardJS|Forward JS|FOWA|Polymer Summit|Chrome Dev Summit|GraphQL Summit|GraphQLConf|Fronteers|Frontend United|Frontmania|TypeScript Congress|TSKaigi|Vue Fes|YAPC|PHPカンファレンス|PHP Conference
  Strata Data|Data Council|dbt Coalesce|Data + AI Summit|Spark Summit|Spark + AI Summit|Snowflake Summit|Kafka Summit|Flink Forward|Berlin Buzzwords|Big Data Spain|Big Data LDN|Data Engineering Summit|NeurIPS|NIPS|ICML|ICLR|CVPR|KDD|RecSys|MLOps World|MLOps Community|MLconf|ODSC|AI Engineer Summit|AI Engineer World's Fair|Ray Summit|PostgresConf|PGConf|pgDay|PGDay|PGCon|Percona Live|MongoDB World|Couchbase Connect|VLDB|SIGMOD|PyTorch Conference|NVIDIA GTC|GTC
  Black Hat|DEF CON|DEFCON|RSA Conference|RSAC|OWASP AppSec|AppSec EU|OWASP Global AppSec|BSides|BruCON|Hack.lu|hack.lu|Chaos Communication Congress|32C3|33C3|34C3|35C3|36C3|37C3|38C3|CCC|Nullcon|RootedCON|TROOPERS|44CON|Hardwear.io|USENIX Security|SSTIC|DeepSec|CODE BLUE|SECCON|ekoparty|Usenix Enigma
  OSCON|O'Reilly Velocity|O'Reilly Software Architecture Conference|Software Architecture Conference|LeadDev|The Lead Developer|DevOps Enterprise Summit|DevOpsDays|DevOps Days|DevOpsCon|Continuous Lifecycle|ContainerDays|Container Days|XP Days|XPDays|ExploreDDD|Explore DDD|DDD Europe|KanDDDinsky|SoCraTes|BASTA!|heise devSec|betterCode|enterJS|WeAreDevelopers|Better Software|Web Summit|SXSW|CES|MWC|Mobile World Congress|JSNation|Test Automation Days|Agile Testing Days|EuroSTAR|SeleniumConf|Ministry of Testing|TestBash|Write the Docs|GitHub Universe|Atlassian Summit|GitLab Commit|ElasticON|Elastic{ON}|VMworld|VMware Explore|Cisco Live|Dreamforce|SAP TechEd|Figma Config|Developers Summit|デブサミ|builderscon|CloudNative Days|CNDT|AWS Dev Day|SRE NEXT|PyCon JP|Python Brasil|PyCon Italia|PyCon ES|RubyConf Brasil|BrazilJS|Front in Sampa|JSDay|jsDay|phpDay|Codemotion Milan|Codemotion Rome|Codemotion Madrid|Better Embedded|Incontro DevOps|Italian C++ Conference|Linux Day|Campus Party|JSConf ES|T3chFest|OpenSouthCode|Lechazoconf|Madrid DevOps
  PyConES|PyCon ES|PyConFR|Caipyra|jsDay|JSDay|JS Day|BilboStack|WeyWeyWeb|DevLille|DevOps REX|Forum PHP|AFUP Day|PHP Tour|Volcamp|Cloud Nord|Agile Grenoble|Agile Tour|Lambda World|reactjsday|Cloud Day|The Developers Conference|The Developer's Conference|BrasilJS|PHPeste|Agile Brazil|Go Conference|Kotlin Fest|Platform Engineering Kaigi|JaSST|Regional Scrum Gathering|ScalaMatsuri|JAWS DAYS|JAWS-UG|AndroidMakers|Android Makers|SwiftLeeds|Swift Heroes|Do iOS|FrenchKit|Swift Connection|Flutter Forward|Fluttercon|JNation|Pixels Camp|All Day DevOps|DevSecCon|NorthSec|LeHack|GreHack|Botconf|Embedded Online Conference|Oxidize|beyond tellerrand|React Alicante|React Paris|dotAI|We Love Speed|performance.now()|Perfmatters|Apidays|API World|Tarugoconf|Salmorejo Tech|Pamplona Software Crafters|Software Crafters Barcelona|SCBCN|Conferencia Agile Spain|DevOps Barcelona|Kubernetes Community Days|Container Day
`;

/** Text in runs of letters and runs of digits: "kubecon2025" -> kubecon, 2025. */
const RUN = /\p{L}+|\d+/gu;

interface KnownEvent {
  /** The name, and without its spaces. */
  readonly forms: readonly string[];
  readonly lowerForms: readonly string[];
  /** Where its first letter or digit stands: behind the dot of ".NET Conf". */
  readonly offset: number;
}

/** The names by their first run in lower case, longest first, so that only few are tried at any word. */
const NAMES_BY_FIRST_RUN: ReadonlyMap<string, readonly string[]> = groupNames();
const FIRST_RUNS = tableOfWords([...NAMES_BY_FIRST_RUN.keys()], LOWER_CODES);
/** In the order of the first runs. */
const EVENTS: readonly (readonly KnownEvent[])[] = [...NAMES_BY_FIRST_RUN.values()].map((names) =>
  names.map(readForms),
);

/** 1 for each character code that known names begin with, as they are written and in either case. */
const STARTS = flagCodes([...NAMES_BY_FIRST_RUN.values()].flat().map((name) => name.charCodeAt(offsetOf(name))));
const STARTS_IN_ANY_CASE = flagCodes(
  [...NAMES_BY_FIRST_RUN.keys()].flatMap((run) => [run.charCodeAt(0), run.toUpperCase().charCodeAt(0)]),
);

function groupNames(): Map<string, string[]> {
  const names = KNOWN_EVENTS.trim()
    .split(/\s*[|\n]\s*/)
    .sort((a, b) => b.length - a.length);
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const first = firstRun(name);
    groups.set(first, [...(groups.get(first) ?? []), name]);
  }
  return groups;
}

function readForms(name: string): KnownEvent {
  const forms = [name, name.replace(/ /g, "")];
  return { forms, lowerForms: forms.map((form) => form.toLowerCase()), offset: offsetOf(name) };
}

function offsetOf(name: string): number {
  return name.search(/[\p{L}\p{N}]/u);
}

function flagCodes(codes: readonly number[]): Uint8Array {
  const flags = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) flags[code] = 1;
  return flags;
}

function firstRun(name: string): string {
  return (name.match(RUN)?.[0] ?? "").toLowerCase();
}

const YEAR = "(?:19|20)\\d\\d";
const PLACE =
  "(?:\\s*[-,(]?\\s*(?:EU|NA|US|UK|Europe|European|North America|Asia|India|China|Japan|JP|France|Germany|Deutschland|Italia|Italy|Spain|España|ES|Brasil|Brazil|Berlin|London|Londres|Paris|Munich|München|Amsterdam|Barcelona|Madrid|Milan|Milano|Roma?|Rome|Lisbon|Lisboa|Valencia|Vienna|Wien|Zurich|Zürich|Oslo|Stockholm|Copenhagen|Seattle|Las Vegas|San Francisco|New York|NYC|Tokyo|Singapore|Sydney|São Paulo|Köln|Hamburg|Austin|Seattle|Detroit|Chicago|Boston|Denver|Salt Lake City|Los Angeles|San Diego|Atlanta|Nantes|Lille|Lyon)\\b)?";
const TAIL = `${PLACE}(?:\\s*[-,'’(]?\\s*${YEAR})?${PLACE}`;
const TAIL_HERE = new RegExp(TAIL, "uy");

/** Conferences that no list knows show by their name's end: "GraphConf", "Platform Summit 2024", "Jornadas de DevOps". */
const SHAPED = new RegExp(
  `(?:[\\p{Lu}\\d.][\\p{L}\\p{N}.&+-]*\\s){0,4}(?:[\\p{Lu}][\\p{L}\\p{N}.&-]*(?:Conf|Con|Summit|Fest|Camp|Days?|Kaigi|Congress)|(?:Conf|Con|Summit|Conference|Fest|Days?|Congress|Symposium|Forum|Expo|Meetup|Konferenz|Tage|Kongress|Convention|Kaigi))(?![\\p{L}])${TAIL}`,
  "u",
);
const SHAPED_END = /Con|Summit|Fest|Camp|Day|Kaigi|Congress|Symposium|Forum|Expo|Meetup|Kon|Tage/;

/** The conference that a text names, as written, with place and year where they stand beside it: "KubeCon EU 2024". */
export function findEventName(text: string): string | null {
  const head = text.slice(0, 400);
  const known = listKnownEvents(head, head.length < 120, 1)[0];
  if (known !== undefined) return known;
  return SHAPED_END.test(head) ? tidyName(SHAPED.exec(head)?.[0] ?? "") : null;
}

/**
 * Only a conference of the list, one with its year before others, for places where a name's shape proves nothing, such
 * as running text.
 */
export function findKnownEvent(text: string): string | null {
  const found = listKnownEvents(text, false);
  return found.find((name) => /\d{4}/.test(name)) ?? found[0] ?? null;
}

/** A conference as its public name is written: "kubecon2025" -> "KubeCon 2025". Others are left as they are. */
export function spellEvent(written: string): string {
  const squeezed = squeeze(written);
  const name = (NAMES_BY_FIRST_RUN.get(firstRun(written)) ?? []).find((known) => squeezed.startsWith(squeeze(known)));
  if (name === undefined) return written.replace(/(?<=\p{L})(?=(?:19|20)\d\d)/u, " ");
  let rest = 0;
  for (let left = squeeze(name).length; left > 0; rest++) if (/\S/.test(written[rest] ?? "")) left--;
  return `${name} ${written.slice(rest).trim()}`.trim();
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/\s/g, "");
}

/** What a conference may be called by in passing is not its name: "Day 2024", "Conference". */
const BARE_WORD =
  /^(?:Days?|Tage|Con|Conf|Conference|Summit|Forum|Meetup|Congress|Expo|Symposium|Convention)(?:\s\d{4})?$/;

function tidyName(name: string): string | null {
  const tidy = name.replace(/[\s,(-]+$/, "").trim();
  return tidy === "" || BARE_WORD.test(tidy) ? null : tidy;
}

function listKnownEvents(text: string, anyCase: boolean, most = Number.POSITIVE_INFINITY): readonly string[] {
  let found: string[] = NO_EVENTS;
  const starts = anyCase ? STARTS_IN_ANY_CASE : STARTS;
  for (let at = 0, next = 0; at < text.length && found.length < most; at = next) {
    next = runEnd(text, at);
    if (starts[text.charCodeAt(at)] !== 1) continue;
    const events = next - at > LONGEST_RUN ? undefined : EVENTS[findWord(FIRST_RUNS, text, at, next)];
    const name = events === undefined ? null : knownEventAt(text, at, events, anyCase);
    if (name === null) continue;
    if (found === NO_EVENTS) found = [];
    found.push(name);
  }
  return found;
}

/** Most texts name none; they share one list. */
const NO_EVENTS: string[] = [];

/** No name begins with a longer run of letters. */
const LONGEST_RUN = 24;

const LETTER = 1;
const DIGIT = 2;
/** `LETTER`, `DIGIT` or 0 for each character code. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  isLetterCode(code) ? LETTER : isDigitCode(code) ? DIGIT : 0,
);

/** Where the run of letters or digits at `at` ends; a mark is a run of its own. */
function runEnd(text: string, at: number): number {
  const kind = KINDS[text.charCodeAt(at)];
  let end = at + 1;
  if (kind !== 0) while (end < text.length && KINDS[text.charCodeAt(end)] === kind) end++;
  return end;
}

function knownEventAt(text: string, at: number, events: readonly KnownEvent[], anyCase: boolean): string | null {
  for (const event of events) {
    const start = at - event.offset;
    const written = start < 0 ? "" : spellingAt(text, start, event, anyCase);
    if (
      written === "" ||
      /[\p{L}\p{N}]/u.test(text[start - 1] ?? " ") ||
      /\p{Ll}/u.test(text[start + written.length] ?? " ")
    )
      continue;
    TAIL_HERE.lastIndex = start + written.length;
    return tidyName(written + (TAIL_HERE.exec(text)?.[0] ?? ""));
  }
  return null;
}

/** The name as it stands at `start`, with or without its spaces; empty where another text stands there. */
function spellingAt(text: string, start: number, { forms, lowerForms }: KnownEvent, anyCase: boolean): string {
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] ?? "";
    if (text.startsWith(form, start)) return form;
    if (!anyCase) continue;
    const written = text.slice(start, start + form.length);
    if (written.toLowerCase() === lowerForms[i]) return written;
  }
  return "";
}
