import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const PORTUGUESE_REPORTED: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "kept-list",
      side: "object",
      strength: 0.64,
      labels: true,
      phrases: [
        "(as|os|suas|nossas)? (ferramentas|tecnologias|bibliotecas|frameworks|servicos|escolhas) (que)? (escolhidas|escolhidos|escolhemos|escolheram|mantiveram|mantemos|adotadas|adotados|adotaram|adotamos|recomendam|recomenda|recomendaram|em producao)",
        "o que (mantiveram|mantemos|escolheram|escolhemos|adotaram|recomendam)",
      ],
    },
    { id: "work-with", side: "object", strength: 0.6, near: 1, phrases: ["(trabalham|trabalhamos) (muito|sempre|sobretudo|ja|tambem)? com", "(ja)? (faco|fazemos|fazem|resolvemos) (ja|isso|tudo|isso ja)? com", "(a nossa|nossa|a|sua) stack (tecnologica)? (e|que (usam|usamos) (e)?)"] },
    { id: "prefer", side: "object", strength: 0.62, near: 1, phrases: ["(o pessoal|pessoal|o time|a gente|a equipe|eles|nos|eu)? (prefere|preferem|preferimos|prefiro|aposta em|apostam em|apostamos em) (usar|utilizar)?"] },
    {
      id: "key-choice",
      side: "object",
      strength: 0.68,
      near: 1,
      phrases: ["(a tecnologia|a ferramenta|o framework|a biblioteca|a linguagem|a escolha|a solucao) (chave|escolhida|escolhido|adotada|usada|usado|principal)? (para (o|a) (projeto|frontend|backend|site))? (foi|e)", "(tem|existem|ha) (ferramentas|solucoes|alternativas|opcoes) melhores"],
    },
    { id: "keep-for", side: "object", strength: 0.6, near: 0, phrases: ["(manter|mantem|mantemos|mantiveram|conservar|continuar com|continuam com|continuamos com) (o|a)?"] },
    { id: "settled-on", side: "object", strength: 0.66, near: 1, phrases: ["(a escolha|a decisao|nossa escolha) (final)? (caiu|recaiu|foi) (no|na|em|pelo|pela|por|sobre)", "(no fim|no final|por fim|no fim das contas) (eles|nos|a gente)? (ficaram|ficamos|ficou|fecharam|fechamos) com (o|a)?"] },
    { id: "stack-is", side: "object", strength: 0.64, near: 1, phrases: ["(as tecnologias|as ferramentas|as techs) (usadas|utilizadas|envolvidas|escolhidas|adotadas|empregadas|que usam|que usamos|que usaram|que utilizam) (sao|foram|eram)"] },
    { id: "insisted-on", side: "object", strength: 0.62, near: 2, phrases: ["(insiste|insistem|insistiu|insistiram|reforcou|reforcaram|frisou) (muito)? (na|a) importancia (de|do|da|dos|das) (ter|usar|fazer)?", "(defende|defendem|defendeu|defenderam|advoga) (o uso de|o uso do|os sistemas|as ferramentas)?"] },
    { id: "put-in-place", side: "object", strength: 0.66, near: 1, phrases: ["(implantaram|implantamos|colocaram no ar|montaram|montamos) (uma ferramenta|uma solucao|uma plataforma)?"] },
  ],
  trial: [
    { id: "starting-point", side: "subject", strength: 0.56, inherits: true, phrases: ["(um)? (otimo|bom|excelente|belo) ponto de partida"] },
    { id: "give-chance", side: "either", strength: 0.68, inherits: true, asks: true, phrases: ["(dar|darmos|dei|merece|merecem|vou dar|vamos dar) uma (chance|oportunidade) (para|pra|ao|a)?"] },
    { id: "next-project", side: "object", strength: 0.68, near: 1, asks: true, phrases: ["(no|para o|pro) (proximo|nosso proximo|meu proximo) projeto (vai de|vou de|vamos de|vai ser|sera|vou usar|usaremos|usarei|uso)"] },
    { id: "tried-moving", side: "object", strength: 0.66, near: 1, phrases: ["(tentei|testei|experimentei|tentamos|testamos) (migrar|passar|portar|converter|levar) (este|esse|meu|nosso|o|um)? (blog|site|projeto|servico|codigo)? (para|pra|pro)"] },
    {
      id: "first-services",
      side: "object",
      strength: 0.64,
      near: 1,
      phrases: ["(os primeiros|alguns|dois|tres|uns poucos) (dois|tres)? (servicos|projetos|times|modulos) (ja)? (rodam|usam|estao|ficam) (ja)? (em|com|no|na)?", "(comecaram|comecamos|comecou|estao comecando|estamos comecando) a (colocar|botar|levar|introduzir|por)"],
    },
  ],
  assess: [
    {
      id: "took-home",
      side: "object",
      strength: 0.66,
      near: 3,
      asks: true,
      phrases: [
        "(levo|levei|fica) (para|pra) casa (o conceito|a ideia|o nome)? (de|do|da)?",
        "(o|a parte) mais (interessante|legal|bacana|curioso|util) (para mim|pra mim|da palestra|do dia)? (foi|e) (conhecer|descobrir|ver|a demo)? (de|do|da)?",
        "uma das coisas mais (interessantes|legais|bacanas|curiosas|uteis) (foi|e) (conhecer|descobrir|ver|a demo)? (de|do|da)?",
      ],
    },
    { id: "discovered", side: "object", strength: 0.62, near: 2, asks: true, phrases: ["(descobri|descobrimos|conheci|conhecemos|me apresentou|nos apresentou) (a existencia de|a biblioteca|a ferramenta|o projeto|o framework|a lib)?"] },
    { id: "talked-of", side: "either", strength: 0.6, inherits: true, asks: true, phrases: ["(tenho|temos)? (ouvido|ouco|ouvi|ouve se) falar (muito|bastante|cada vez mais)? (de|do|da|sobre)?", "(se fala|fala se|falam) (muito|cada vez mais|bastante) (de|do|da|sobre|em)", "(esta|vai) (dar|dando) o que falar"] },
    {
      id: "moved-to-study",
      side: "either",
      strength: 0.66,
      inherits: true,
      asks: true,
      phrases: ["(me|nos) (motivou|motivaram|animou|animaram|deu vontade|deixou com vontade|deixaram com vontade) (a|de) (estudar|investir|aprender|testar|experimentar|olhar|pesquisar) (mais)? (os estudos|tempo|mais)? (nele|nela|isso|em|sobre)?"],
    },
    { id: "mean-to-study", side: "either", strength: 0.68, inherits: true, asks: true, phrases: ["(pretendo|quero|gostaria de|vou|penso em|fiquei com vontade de|deu vontade de) (me aprofundar|aprofundar|estudar mais|pesquisar mais|aprender mais|saber mais|olhar com calma|dar uma estudada) (em|no|na|sobre)?"] },
    { id: "best-was-when", side: "object", strength: 0.62, near: 1, asks: true, phrases: ["(a parte|o momento|o ponto) (mais|melhor) (legal|bacana|interessante|massa|divertida|alto)? (da palestra|do dia|da talk)? foi quando (ele|ela|eles)? (mostrou|apresentou|falou de|falou do|contou do|mostraram)"] },
    { id: "next-big", side: "either", strength: 0.64, near: 1, inherits: true, asks: true, phrases: ["(a)? proxima grande (coisa|novidade|onda|revolucao)"] },
    { id: "interesting-kind", side: "either", strength: 0.6, near: 2, asks: true, phrases: ["(ferramenta|ferramentas|biblioteca|bibliotecas|projeto|projetos) (muito|bem|super)? (interessante|interessantes|interessantissima|interessantissimas|interessantissimo|interessantissimos)"] },
  ],
  hold: [
    {
      id: "dropped-list",
      side: "object",
      strength: 0.66,
      labels: true,
      phrases: [
        "(as|os|suas|nossas)? (ferramentas|tecnologias|bibliotecas|frameworks|servicos)? (que)? (descartadas|descartados|descartaram|descartamos|abandonadas|abandonados|abandonaram|abandonamos|removidas|largaram|largamos|pararam de usar|paramos de usar)",
        "o que (descartaram|descartamos|abandonaram|largaram|pararam de usar|paramos de usar)",
      ],
    },
    { id: "no-more-reliance", side: "object", strength: 0.78, near: 1, phrases: ["(paramos|pararam|deixamos|deixaram|deixar|parar) de (depender|confiar|contar) (do|da|de|no|na|em|com)"] },
    { id: "talked-out-of", side: "object", strength: 0.72, near: 1, phrases: ["(convencido|convenceu|convenceram|convencidos) (a|de) nao (usar|adotar|mexer com|migrar para)?"] },
    {
      id: "obscure",
      side: "subject",
      strength: 0.65,
      inherits: true,
      phrases: ["(um tanto|meio|um pouco|bastante|muito|demasiado) (obscuro|obscura|enrolado|enrolada|trabalhoso|trabalhosa|chato|chata|confuso|confusa|burocratico)", "nao e (uma)? (solucao|opcao|coisa|ferramenta)? (facil|simples|trivial|tranquila) de (se)? (usar|aplicar|manter|integrar|configurar)"],
    },
    { id: "left-in-the-end", side: "object", strength: 0.78, near: 1, phrases: ["(acabaram|acabamos|acabou|acabei|terminaram) (largando|abandonando|jogando fora|tirando|removendo|desligando|aposentando|matando|desistindo)"] },
    { id: "tired-of", side: "object", strength: 0.72, near: 0, phrases: ["(cansou|cansaram|cansamos|cansei|enjoou|enjoaram|encheu o saco|encheram o saco) (do|da|de|com)"] },
  ],
};
