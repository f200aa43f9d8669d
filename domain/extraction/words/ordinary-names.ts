/**
 * Names of ours that are common words of a language other than English, by ISO 639-1 code, German nouns with their capital.
 * In a note of that language, in lower case or at a sentence's start, they are the word, unless something near says
 * otherwise. Names that are English words have their policy in the catalogue instead, since English words are found in
 * notes of every language.
 */
export const ORDINARY_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: toSet(
    "immer Art Paket Pakete Distribution Element Depot Port Notation Instanz zeit rest kanister pakete paket spring Tempo rost kapitan element nest zustand geb kind moderne stern arm garage signal fluss faust kopf pest ring",
  ),
  es: toSet(
    "para antes rosa actividades tempo entra canal momento personas mono carbon continue imagen llama panel veo maestro metal vapor metro fresco cargo cobra mesa delta lance temporal responder moto copa inspector detective conductor tornado",
  ),
  fr: toSet(
    "continue test tests spectre vite vue flux dart allure rails clair activités danger mise proton canal notion gel noms element express lit moderne distribution porter score port logo compose metal circuit instruments metro signal garage composer devise rayon diesel notation ranger disque lance segment tableau axe histoire sinon turbo bref quart trio servant",
  ),
  it: toSet(
    "presto avro volere vite scala tempo drone domani corretto detective moto entra coda galera momento inferno volta ballerina caffe quarto maestro metro fresco garage alibi stata balena lance restate perfetto undici",
  ),
  nl: toSet(
    "flink elk minder sloop tempo zoom element lift kind score moderne capsule nest circuit garage eigen amper bind arm snap storm express dapper skip mix tower",
  ),
  pt: toSet(
    "para antes tempo astro lua vim rosa atividades moto entra agora surge canal galera momento volta inferno quarto vapor metro fresco cargo cobra mesa temporal fio roda responder metal lance",
  ),
};

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
