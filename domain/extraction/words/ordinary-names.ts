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
    "para antes rosa actividades tempo entra canal momento personas mono carbon continue imagen llama panel veo maestro metal vapor metro fresco cargo cobra mesa delta lance temporal responder moto copa inspector detective conductor tornado perfecto mio cura oso pasta capa danos soda lava gas saga sagas aca hara eso",
  ),
  fr: toSet(
    "continue test tests spectre vite vue flux dart allure rails clair activités danger mise proton canal notion gel noms element express lit moderne distribution porter score port logo compose metal circuit instruments metro signal garage composer devise rayon diesel notation ranger disque lance segment tableau axe histoire sinon turbo bref quart trio servant vues ses encore aider bleu croissant croissants art ami textile bloc masque combine midi chef perspective records cri cachet opa spa pop observer voyager saga sagas ci",
  ),
  it: toSet(
    "presto avro volere vite scala tempo drone domani corretto detective moto entra coda galera momento inferno volta ballerina caffe quarto maestro metro fresco garage alibi stata balena lance restate perfetto undici ci mio chi ad credo aria zio dita rosa cura otto fido capi soci pasta tara servo fossa falco gossip saga delta gas",
  ),
  nl: toSet(
    "flink elk minder sloop tempo zoom element lift kind score moderne capsule nest circuit garage eigen amper bind arm snap storm express dapper skip mix tower",
  ),
  pt: toSet(
    "para antes tempo astro lua vim rosa atividades moto entra agora surge canal galera momento volta inferno quarto vapor metro fresco cargo cobra mesa temporal fio roda responder metal lance bem numa cura capa pasta tara lanterna soa render tornado rio servo opa credo maestro soar saga sagas logo dom es",
  ),
};

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
