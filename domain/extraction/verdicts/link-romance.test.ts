import { describe, expect, it } from "vitest";
import { expectedOf, judgeMarked } from "@/domain/extraction/verdicts/sentences/judge-marked";

const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "lists whose names each have a role": [
    [
      "pt",
      "Eles usam [Clojure|adopt] como linguagem, o [Datomic|adopt] como banco (bem bacana), [Kafka|adopt] para filas e [Ruby|adopt] para deploy.",
    ],
    ["fr", "Ils utilisent [Clojure|adopt] comme langage et [Datomic|adopt] comme base de données"],
    ["it", "Usano [Kafka|adopt] per i messaggi e [AWS|adopt] per l'infrastruttura"],
    ["pt", "Usam [Kafka|adopt] para [mensageria] e [AWS|adopt] para infra"],
    ["en", "They use [Kafka|adopt] for messages, [Redis] is for another day"],
  ],
  "relative clauses": [
    ["it", "Ha parlato anche di [Zed|adopt], che ormai adoro"],
    ["fr", "On parle de [KISS] et d'une grille qu'elle utilise le lundi"],
    ["fr", "# Le [Traefik|assess] du port\n\nUne heure autour d'un outil qui m'a semblé être très intéressant !"],
    ["pt", "# Estrangulando com [Envoy|assess]\n\nUm conceito bastante interessante!"],
  ],
  "what a talk is about, and what it made one want": [
    ["it", "Il suo talk su come montare [Uyuni] in barca mi è piaciuto parecchio"],
    ["fr", "Un talk qui m'a donné envie de tester [PHP|trial] 7.4 et [FFI|trial]"],
  ],
  "what is done with it, and what for": [
    ["es", "- [Browsersync]: inyecta CSS en el navegador, para evitar"],
    ["pt", "Ruim pra [SEO] e ruim pra quem rema sozinho"],
    ["fr", "Toujours très intéressant de voir tourner la grue de [Kafka]"],
    ["fr", "Ils gèrent tout ça avec des [Spot Instances|adopt]"],
    ["it", "### [Backstage]\n\n- i template li usano tutti"],
    ["fr", "[CQRS] est un patron. Ne mettez pas à jour vos caisses vous-mêmes."],
    ["es", "[Kafka|adopt] es ultra útil"],
    ["fr", "L'orateur a dit du mal de [Angular|hold]"],
    ["fr", "Abandon de [Jira|hold] en faveur de *[Trello|adopt]*"],
  ],
  "labels of what is recommended, and of what is not": [
    ["es", "Editor recomendado: [Zed|adopt]"],
    ["it", "Strumenti consigliati: [k9s|adopt] e [stern|adopt]"],
    ["pt", "Ferramentas desaconselhadas: [Bower|hold]"],
    ["fr", "Outils déconseillés : [Bower|hold]"],
  ],
  "what falls short, and what is shown off": [
    ["es", "A [Deno|assess] le queda mucho camino por recorrer"],
    ["fr", "[Deno|assess] n'est pas encore au niveau de [Node]"],
    ["pt", "O [Deno|assess] ainda tem um longo caminho pela frente"],
    ["it", "Ha mostrato esempi impressionanti di [WebGL|assess]"],
  ],
  "the name that a sentence brings up is what the next ones go on about": [
    ["fr", "Elle a montré [Fastify|assess], un framework pour [Node]. Le framework me semble très intéressant."],
    ["es", "[Zellij|assess] es un multiplexor escrito en [Rust]. Es una librería muy interesante."],
    ["it", "In sala si parlava di [Quarkus|assess], un parente di [Spring]. È un progetto molto interessante."],
    ["pt", "Uma novidade do [Deno], um servidor: [Hono|assess]. Parece muito interessante."],
    ["es", "Usaron [Kafka] y luego [Redis] en el puerto. Es una pena."],
  ],
  "a paragraph above": [
    [
      "pt",
      "O cais inteiro foi refeito com [Temporal|assess], uma camada de cada vez e sem parar os navios.\n\nUma técnica muito interessante!",
    ],
  ],
  "what a name is, behind its comma": [
    ["pt", "O minicurso girou em torno do [Gleam|trial], linguagem jovem mas muito promissora!"],
    ["pt", "A palestra sobre [Gleam] foi longa, mas muito interessante!"],
  ],
  "lists in brackets, and examples of a kind": [
    ["it", "Un elenco di attrezzi da valutare ([Vector|assess], [Loki|assess]), e una cena con [Grafana]"],
    ["pt", "Ele recomenda o uso de uma biblioteca como [Zod|adopt]"],
  ],
  "orders behind what they are for": [
    ["pt", "para quem rema em C use [Meson|adopt]"],
    ["fr", "Pour les petits ports utilisez [SQLite|adopt]"],
    ["fr", "Si [Rust] vous fait peur au début, utilisez [Go|adopt]"],
    ["es", "para los que quieren que use [Meson]"],
  ],
  "who persuades, and pronouns at the end": [
    ["fr", "Qui est encore sur [Gradle|adopt] ? Nadia nous a convaincus d'y passer."],
    ["pt", "O [Nix|assess] voltou em três palestras. Tudo isso me motivou a investir os estudos nele."],
  ],
  "remarks behind a title on its line": [
    [
      "fr",
      "- [Des fermetures pour tous](https://a.example/1), par Ada Lovelace : nous utilisons [Clojure|adopt] tous les jours\n- [Bateaux verts](https://a.example/2), par Grace Hopper : une heure bien longue\n- [Vieilles cordes en [Perl]](https://a.example/3), par Alan Turing : très intéressant, et drôle",
    ],
  ],
  "words that English has, too": [
    ["pt", "No trabalho usamos [Kafka|adopt] para os logs"],
    ["pt", "Ainda no começo, adotamos [Redis|adopt]"],
    ["fr", "Le but est simple : on recommande [Kafka|adopt]"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s: %s", (language, marked) => {
    expect(judgeMarked(language, marked)).toEqual(expectedOf(marked));
  });
});
