import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people did with a technology, by families of verbs, each in the persons and tenses that notes use. */
export const PORTUGUESE_VERBS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "stayed-on",
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: [
        "(ninguem|nao) (abre|abrem|abrimos|abriria) mao",
        "(o que de melhor|a melhor coisa que|o melhor que) (nos|lhes|lhe)? (aconteceu|fizeram|fizemos|fez|ja fizeram)",
        "(impecavel|impecaveis|irrepreensivel|irrepreensiveis|nota dez|show de bola)",
        "(resolve|resolvem|resolveu) (e|tudo e|muito bem e) (nao custa|custa pouco|pronto|ponto|ninguem)",
        "(ninguem|nao|nunca) (olhou|olharam|olhamos|olha|olham) (mais)? (pra tras|para tras)",
        "(nao|ninguem) (saberia|saberiam|saberiamos|sabe|sabem|consegue|conseguem|conseguiria|conseguiriam) (mais|ja)? (viver|trabalhar|passar) sem (ele|ela|isso|isto)?",
        "(nunca|nao) (nos|lhes|os|me) (deixou|deixaram) (na mao|ficar mal|pendurados)",
        "e (ate hoje|continua la|la continua|la ficou)",
      ],
    },
    {
      id: "decided-for",
      side: "object",
      strength: 0.72,
      near: 1,
      phrases: ["(bateu|bateram|batemos|bati) o martelo (no|na|em|por|pelo|pela|com o)", "(voltaram|voltamos|voltou|voltei) (pro|pra|para o|para a)", "nada (sobe|vai|passa|entra|sai) (pra producao|para producao|em producao|para a producao)? sem"],
    },
  ],
  trial: [
    {
      id: "some-first",
      side: "subject",
      strength: 0.68,
      inherits: true,
      asks: true,
      phrases: [
        "primeiros (sinais|resultados|testes|numeros) (sao|foram|parecem)? (bons|animadores|promissores|positivos|encorajadores)",
        "um (servico|time|modulo|projeto) (de cada vez|por vez)",
        "uma (equipa|equipe|tela|maquina) (de cada vez|por vez)",
        "(por enquanto|por ora|para ja|por agora) (so|apenas|somente) (pra|para|em|no|na|com|nos|nas)",
        "se (tudo)? (der certo|correr bem|for bem|aguentar) (o resto|vai|vamos|levam|levamos)?",
        "(o resto|os outros|as outras) (vem|vira|segue|seguira|virao) depois",
      ],
    },
    {
      id: "play-with",
      side: "object",
      strength: 0.7,
      near: 2,
      asks: true,
      phrases: [
        "(bora|partiu) (colocar|botar|meter|por|testar|experimentar|subir)",
        "(brincando|mexendo|experimentando|namorando|a brincar|a mexer|a experimentar) com",
        "(fazer|fazemos|faria|fazia|facamos|farei) (uma|umas|um|uns)? (experiencia|experiencias|ensaio|teste|testes|prova|piloto) (com|ao)",
        "(segundo|primeiro|proximo|novo) (produto|projeto|projecto|servico|modulo|app) (ja)? (arrancou|comecou|nasceu|vai arrancar|vai comecar|vai ser feito|esta a ser feito) (em|com)",
      ],
    },
  ],
  assess: [
    {
      id: "weigh-later",
      side: "subject",
      strength: 0.64,
      inherits: true,
      phrases: [
        "(ainda)? (falta|faltam) (comunidade|maturidade|estrada|gente usando)",
        "ainda (tem|tera|ha|falta) (muito|muita coisa|bastante)? (que|a|o que|para|pra)? (provar|amadurecer|mostrar|crescer|andar)",
        "(vai|vou|vamos|teremos|tera) (ter)? (que|de) (comparar|compara-lo|estuda-lo|ler)",
        "(ainda)? (e)? terra de ninguem",
      ],
    },
    {
      id: "read-up",
      side: "object",
      strength: 0.68,
      near: 2,
      asks: true,
      phrases: [
        "(fucar|fussar|xeretar|cutucar) (no|na|em|o|a)?",
        "(convinha|convem|conviria|seria bom|era bom|valia a pena) (estudar|ver|olhar|espreitar|analisar|avaliar|conhecer|ler sobre)",
        "ainda nao (se|nos)? (confiam|confiamos|confio|confia) (no|na|em)",
        "(fiquei|ficamos) (curioso|curiosa|curiosos|intrigado) (com|sobre)",
      ],
    },
  ],
  hold: [
    {
      id: "ended-up-leaving",
      side: "subject",
      strength: 0.78,
      inherits: true,
      phrases: [
        "(foi|foram|vai|mandaram|mandamos|mandou) (pro|para o) (espaco|lixo|brejo|saco)",
        "ninguem (consegue|conseguia|conseguiu) (mais)? (depurar|debugar|entender|manter|mexer|ler|dar manutencao)",
        "(ja)? deu o que tinha (que|de|pra|para) dar",
        "(puseram|pos|pusemos|meteram|metemos|deixaram|deixamos|deixou|botaram|botamos|colocaram|largaram) (no|na|nos|nas|o|a|os|as)? de lado",
        "(acabaram|acabamos|acabou|terminaram) (por)? (abandonando|largando|desligando|tirando|jogando fora|abandonar|largar|desligar|tirar|desistir)",
        "(so|mais) (atrapalha|atrapalhou|atrapalhava|atrapalharam|complica|complicou|complicava) (mais)? (do que ajuda|do que ajudou|tudo)?",
        "ninguem (mais)? (liga|quer saber|quer mexer|aposta) (mais|nisso|nele|nela)?",
        "(voltaram|voltamos|deram|demos) (atras|marcha a re|marcha atras) (na|da|com)?",
        "(custava|custa|custavam) mais (do que|que o que|caro do que)",
        "nao (foi|era|serve) (para|pra) (nos|eles|a gente)",
        "desistiram (dele|dela|disso|a meio)",
      ],
    },
    {
      id: "when-to-retire",
      side: "either",
      strength: 0.74,
      asks: true,
      phrases: ["quando (e que)? (a gente|nos|vamos|eles)? (aposenta|aposentamos|aposentar|desliga|desligamos|desligar|mata|matamos|enterra|enterramos|se livra|nos livramos|larga|largamos|reformamos) (isso|de vez|do|da|o|a)?"],
    },
  ],
};
