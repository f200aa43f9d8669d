import { endTest } from "@/domain/notes/text/end-test";
import type { Quadrant } from "@/domain/radar/vocabulary";

/** Nouns that say what a named thing is, in several languages, by the quadrant that they put it in. */
const KINDS: Readonly<Record<Quadrant, string>> = {
  "languages-and-frameworks":
    "framework|frameworks|librar(?:y|ies)|lib|gem|crate|npm package|python package|npm module|sdk|language|programming language|dsl|extension|protocol|format|file format|table format|specification|spec|standard|api|orm|compiler|runtime library|biblioteca|librería|libreria|lenguaje|linguagem|linguaggio|bibliothèque|librairie|langage|bibliothek|sprache|bibliotheek|taal|moteur de templates?|template engine|toolkit|ライブラリ|フレームワーク|言語|パッケージ|モジュール|コンパイラ|SDK",
  platforms:
    "platform|database|db|data ?store|object store|key-value store|broker|message broker|queue|operating system|os|distro|distribution|orchestrator|engine|query engine|processing engine|service mesh|runtime|cloud|hypervisor|filesystem|file system|board|development board|dev board|microcontroller|processor|chip|plataforma|base de datos|banco de dados|base de données|plateforme|plattform|datenbank|piattaforma|プラットフォーム|データベース|ミドルウェア|エンジン",
  tools:
    "tool|tools|cli|operator|plugin|plug-in|dashboard|scanner|linter|editor|ide|debugger|profiler|package manager|build system|bundler|agent|controller|proxy|client|server|service|utility|wrapper|generator|emulator|simulator|exporter|collector|gateway|bot|app|test runner|test framework|herramienta|ferramenta|outil|werkzeug|tooling|strumento|gereedschap|agente|agent|extensión|servicio|serviço|servizio|proyecto|projet|projeto|progetto|módulo|modulo|logiciel|programma|système|système distribué|sistema|solución|soluzione|solução|utilitaire|utilidad|utilitário|estensione|extensão|moteur|motore|orquestador|orchestrateur|orchestratore|orquestrador|gestor|gestionnaire|gestore|gerenciador|servidor|serveur|aplicación|applicazione|aplicação|aplicativo|appli|motor de (?:reglas|plantillas|regras)|motore di regole|ツール|エディタ|エージェント|サービス|拡張|プラグイン|コマンド|アプリケーション|アプリ|ソフトウェア|プロダクト|OSS",
  techniques:
    "technique|method|methodology|practice|pattern|approach|architecture|algorithm|técnica|método|methode|muster|praktik|approche|technik|手法",
};

const NOUNS = Object.values(KINDS).join("|");
const COPULA = "is|are|was|es|est|ist|is een|é|è|son|sind|são|sono|era|war|était|=|:|–|—|-|=>|->|は";
/** What may follow the noun: with another noun after it, it is not what the name is ("language support"). */
const FOLLOWERS =
  "for|to|that|which|who|by|with|in|from|of|on|at|like|and|or|used|built|written|based|om|voor|die|dat|para|por|que|con|de|pour|qui|avec|en|für|zum|zur|mit|per|che|von|em|do|da|di|du|y|e|et|und|propi[oa]|cas[ei]r[oa]|intern[oae]|maison|própri[oa]|propri[oa]|libre|livre|escrit[oa]|écrite?|scritt[oa]|geschrieben|geschreven|basad[oa]|basée?|basat[oa]|baseado|feit[oa]|hech[oa]|fatt[oa]|open[- ]source";
/** "is an open source SQL query engine for …": at most five words between the verb and the noun. */
const DESCRIPTION = new RegExp(
  `^["'\`*_)\\]]{0,3}\\s?(?:\\([^)]{1,40}\\)\\s?)?(?:,\\s*|(?:${COPULA})\\s+)(?:[\\p{L}\\p{N}+#/-]+[ -]){0,6}?(${NOUNS})(?=\\s*(?:$|[.,;:()!?–—-]|(?:${FOLLOWERS})(?![\\p{L}\\p{N}])))`,
  "iu",
);
/** "the framework X", "una librería llamada X" */
const APPOSITION = new RegExp(
  `(?:^|[^\\p{L}])(${NOUNS})\\s+(?:called\\s+|named\\s+|llamad[ao]\\s+|namens\\s+|appelée?\\s+|nommée?\\s+|chamad[ao]\\s+|chiamat[ao]\\s+|genaamd\\s+)["'\`*_]{0,2}$`,
  "iu",
);

/** What every apposition ends with; a quick look, since the search for the noun is a long one. */
const CALLED = endTest(
  /\s(?:called|named|llamad[ao]|namens|appelée?|nommée?|chamad[ao]|chiamat[ao]|genaamd)\s+["'`*_]{0,2}$/iu,
);

const KIND_TESTS = Object.entries(KINDS).map(
  ([quadrant, nouns]) => [quadrant as Quadrant, new RegExp(`^(?:${nouns})$`, "iu")] as const,
);

/** "Suzume という OSS ライブラリ", "Suzume（自作のツール）", "[Suzume](https://…) というパッケージ" */
const JAPANESE_DESCRIPTION =
  /^["'`*_」』]{0,3}(?:\]\([^)\s]{1,200}\))?["'`*_」』]{0,3}\s?(?:という|っていう|と言う|とかいう|[（(])[^。、)）\n]{0,16}?(ツール|ライブラリ|フレームワーク|言語|データベース|プラットフォーム|エディタ|エージェント|サービス|拡張|プラグイン|パッケージ|モジュール|ミドルウェア|コマンド|アプリケーション|アプリ|ソフトウェア|プロダクト|エンジン|コンパイラ|OSS|SDK)/u;

/** What the words around a name say it is; null where they say nothing. Japanese ones are looked for only where there may be any. */
export function findDescribedKind(before: string, after: string, isJapanese: boolean): Quadrant | null {
  const described = DESCRIPTION.exec(after) ?? (isJapanese ? JAPANESE_DESCRIPTION.exec(after) : null);
  const noun = (described ?? (CALLED(before) ? APPOSITION.exec(before) : null))?.[1];
  return noun === undefined ? null : (quadrantOfNoun(noun) ?? "tools");
}

const BESIDE = `${NOUNS}|add-?on|cluster|module|instance|image|project|software|stack|model|schema|kernel|driver|connector|adapter|backend|provider|integration|projekt|projet|proyecto|projeto|progetto|プロジェクト`;
const KIND_BEHIND = new RegExp(`^["'\`*_)\\]]{0,2}[ -](${BESIDE})(?![\\p{L}\\p{N}])`, "iu");
const KIND_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(${BESIDE})\\s?(?:[:,(]\\s?|called |named |llamad[ao] |appelée? |namens )?["'\`*_[(]{0,2}$`,
  "iu",
);
const ENDS_WITH_KIND = endTest(KIND_BEFORE);

/** The noun of these kinds that stands beside a name: "the X library", "framework X", "a tool (X)"; null where none does. */
export function findKindBeside(before: string, after: string): string | null {
  const behind = KIND_BEHIND.exec(after)?.[1];
  if (behind !== undefined) return behind;
  return ENDS_WITH_KIND(before) ? (KIND_BEFORE.exec(before)?.[1] ?? null) : null;
}

/** The quadrant that a noun puts a thing in; null for nouns such as "project", which say too little. */
export function quadrantOfNoun(noun: string): Quadrant | null {
  return KIND_TESTS.find(([, test]) => test.test(noun))?.[0] ?? null;
}

/** What names of a kind end with (or begin with): "JavaScriptKit", "PyScript", "libgip". */
const NAMED_KINDS: readonly (readonly [Quadrant, RegExp])[] = [
  ["techniques", /(?<=\p{Ll})(?:Ops|DD)$/u],
  [
    "languages-and-frameworks",
    /^(?:lib|py|[Jj]ax|Rx)(?=\p{L})|(?:JS|\.js|QL|Kit|ML|UI|Py|py|RPC|[Ll]ang|[Ss]cript|SDK)$/u,
  ],
  ["platforms", /(?<=[\p{Ll}\d])(?:DB|OS|FS|SQL|MQ|BSD|Cloud|VM|Linux|Store)$|(?<=\p{Lu}.*)(?:DB|OS)$/u],
  // Of abbreviations that no list knows, most are protocols, formats and libraries.
  ["languages-and-frameworks", /^\p{Lu}{2,6}$/u],
];

/** The quadrant that a name's ending speaks for; tools where none does. */
export function quadrantOfName(name: string): Quadrant {
  return NAMED_KINDS.find(([, ending]) => ending.test(name))?.[0] ?? "tools";
}
