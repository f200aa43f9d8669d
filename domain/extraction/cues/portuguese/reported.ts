import type { Words } from "@/domain/extraction/cues/cue";

/** How a written report tells what was seen: in whole sentences, with what one takes along and means to do. */
export const PORTUGUESE_REPORTED: Words = {
  adopt: {
    "kept-list": [
      "(as|os|suas|nossas)? (ferramentas|tecnologias|bibliotecas|frameworks|servicos|escolhas) (que)? (escolhidas|escolhidos|escolhemos|escolheram|mantiveram|mantemos|adotadas|adotados|adotaram|adotamos|recomendam|recomenda|recomendaram|em producao)",
      "o que (mantiveram|mantemos|escolheram|escolhemos|adotaram|recomendam)",
    ],
    "work-with": ["(trabalham|trabalhamos) (muito|sempre|sobretudo|ja|tambem)? com", "(ja)? (faco|fazemos|fazem|resolvemos) (ja|isso|tudo|isso ja)? com", "(a nossa|nossa|a|sua) stack (tecnologica)? (e|que (usam|usamos) (e)?)"],
    prefer: ["(o pessoal|pessoal|o time|a gente|a equipe|eles|nos|eu)? (prefere|preferem|preferimos|prefiro|aposta em|apostam em|apostamos em) (usar|utilizar)?"],
    "key-choice": ["(a tecnologia|a ferramenta|o framework|a biblioteca|a linguagem|a escolha|a solucao) (chave|escolhida|escolhido|adotada|usada|usado|principal)? (para (o|a) (projeto|frontend|backend|site))? (foi|e)", "(tem|existem|ha) (ferramentas|solucoes|alternativas|opcoes) melhores"],
    "keep-for": ["(manter|mantem|mantemos|mantiveram|conservar|continuar com|continuam com|continuamos com) (o|a)?"],
    "settled-on": { side: "object", strength: 0.66, near: 1, phrases: ["(a escolha|a decisao|nossa escolha) (final)? (caiu|recaiu|foi) (no|na|em|pelo|pela|por|sobre)", "(no fim|no final|por fim|no fim das contas) (eles|nos|a gente)? (ficaram|ficamos|ficou|fecharam|fechamos) com (o|a)?"] },
    "stack-is": ["(as tecnologias|as ferramentas|as techs) (usadas|utilizadas|envolvidas|escolhidas|adotadas|empregadas|que usam|que usamos|que usaram|que utilizam) (sao|foram|eram)"],
    "insisted-on": ["(insiste|insistem|insistiu|insistiram|reforcou|reforcaram|frisou) (muito)? (na|a) importancia (de|do|da|dos|das) (ter|usar|fazer)?", "(defende|defendem|defendeu|defenderam|advoga) (o uso de|o uso do|os sistemas|as ferramentas)?"],
    "put-in-place": ["(implantaram|implantamos|colocaram no ar|montaram|montamos) (uma ferramenta|uma solucao|uma plataforma)?"],
  },
  trial: {
    "starting-point": ["(um)? (otimo|bom|excelente|belo) ponto de partida"],
    "give-chance": ["(dar|darmos|dei|merece|merecem|vou dar|vamos dar) uma (chance|oportunidade) (para|pra|ao|a)?"],
    "next-project": ["(no|para o|pro) (proximo|nosso proximo|meu proximo) projeto (vai de|vou de|vamos de|vai ser|sera|vou usar|usaremos|usarei|uso)"],
    "tried-moving": ["(tentei|testei|experimentei|tentamos|testamos) (migrar|passar|portar|converter|levar) (este|esse|meu|nosso|o|um)? (blog|site|projeto|servico|codigo)? (para|pra|pro)"],
    "first-services": ["(os primeiros|alguns|dois|tres|uns poucos) (dois|tres)? (servicos|projetos|times|modulos) (ja)? (rodam|usam|estao|ficam) (ja)? (em|com|no|na)?", "(comecaram|comecamos|comecou|estao comecando|estamos comecando) a (colocar|botar|levar|introduzir|por)"],
  },
  assess: {
    "took-home": [
      "(levo|levei|fica) (para|pra) casa (o conceito|a ideia|o nome)? (de|do|da)?",
      "(o|a parte) mais (interessante|legal|bacana|curioso|util) (para mim|pra mim|da palestra|do dia)? (foi|e) (conhecer|descobrir|ver|a demo)? (de|do|da)?",
      "uma das coisas mais (interessantes|legais|bacanas|curiosas|uteis) (foi|e) (conhecer|descobrir|ver|a demo)? (de|do|da)?",
    ],
    discovered: ["(descobri|descobrimos|conheci|conhecemos|me apresentou|nos apresentou) (a existencia de|a biblioteca|a ferramenta|o projeto|o framework|a lib)?", "(foi|e) (muito|bem|super)? (bom|legal|interessante|bacana|massa) (conhecer|descobrir|ter conhecido)"],
    "talked-of": ["(tenho|temos)? (ouvido|ouco|ouvi|ouve se) falar (muito|bastante|cada vez mais)? (de|do|da|sobre)?", "(se fala|fala se|falam) (muito|cada vez mais|bastante) (de|do|da|sobre|em)", "(esta|vai) (dar|dando) o que falar"],
    "moved-to-study": ["(me|nos) (motivou|motivaram|animou|animaram|deu vontade|deixou com vontade|deixaram com vontade) (a|de) (estudar|investir|aprender|testar|experimentar|olhar|pesquisar) (mais)? (os estudos|tempo|mais)? (nele|nela|isso|em|sobre)?"],
    "mean-to-study": [
      "(pretendo|quero|gostaria de|vou|penso em|fiquei com vontade de|deu vontade de) (me aprofundar|aprofundar|estudar mais|pesquisar mais|aprender mais|saber mais|olhar com calma|dar uma estudada) (em|no|na|sobre)?",
      "(preciso|quero|queria|pretendo|vou|tenho que) (estudar|me aprofundar|mergulhar|mexer) (mais|melhor|nele|nela|nisso|com calma|a fundo)",
    ],
    "best-was-when": ["(a parte|o momento|o ponto) (mais|melhor) (legal|bacana|interessante|massa|divertida|alto)? (da palestra|do dia|da talk)? foi quando (ele|ela|eles)? (mostrou|apresentou|falou de|falou do|contou do|mostraram)"],
    "next-big": ["(a)? proxima grande (coisa|novidade|onda|revolucao)"],
    "interesting-kind": ["(ferramenta|ferramentas|biblioteca|bibliotecas|projeto|projetos) (muito|bem|super)? (interessante|interessantes|interessantissima|interessantissimas|interessantissimo|interessantissimos)"],
  },
  hold: {
    "dropped-list": [
      "(as|os|suas|nossas)? (ferramentas|tecnologias|bibliotecas|frameworks|servicos)? (que)? (descartadas|descartados|descartaram|descartamos|abandonadas|abandonados|abandonaram|abandonamos|removidas|largaram|largamos|pararam de usar|paramos de usar)",
      "o que (descartaram|descartamos|abandonaram|largaram|pararam de usar|paramos de usar)",
    ],
    "no-more-reliance": ["(paramos|pararam|deixamos|deixaram|deixar|parar) de (depender|confiar|contar) (do|da|de|no|na|em|com)"],
    "talked-out-of": ["(convencido|convenceu|convenceram|convencidos) (a|de) nao (usar|adotar|mexer com|migrar para)?"],
    obscure: ["(um tanto|meio|um pouco|bastante|muito|demasiado) (obscuro|obscura|enrolado|enrolada|trabalhoso|trabalhosa|chato|chata|confuso|confusa|burocratico)", "nao e (uma)? (solucao|opcao|coisa|ferramenta)? (facil|simples|trivial|tranquila) de (se)? (usar|aplicar|manter|integrar|configurar)"],
    "left-in-the-end": ["(acabaram|acabamos|acabou|acabei|terminaram) (largando|abandonando|jogando fora|tirando|removendo|desligando|aposentando|matando|desistindo)"],
    "tired-of": { side: "object", strength: 0.72, near: 0, phrases: ["(cansou|cansaram|cansamos|cansei|enjoou|enjoaram|encheu o saco|encheram o saco) (do|da|de|com)"] },
  },
};
