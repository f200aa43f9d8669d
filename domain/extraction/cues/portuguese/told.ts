import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives } from "@/domain/extraction/cues/inflect-verb";

const THEIR = "(o|a|os|as|seu|sua|nosso|nossa|meu|minha|o nosso|a nossa|o meu|a minha)";
const THING = "(ferramenta|linguagem|framework|biblioteca|lib|banco de dados|banco|editor|stack|plataforma|tecnologia|solucao|opcao|broker|orquestrador|ide)";
const MUCH = "(muito|realmente|bastante|super|bem|verdadeiramente)?";
const BIG = "(grandes|serios|serias|graves|muitos|muitas|varios|varias|bastantes|demasiados|enormes|um monte de|uma porcao de)";
const SOME = "(alguns|algumas|parte dos|parte das|varios|os primeiros|todos os|toda a|o|a|seu|seus)? (servicos|servico|projetos|aplicacoes|times|modulos|coisas|testes|monolito|plataforma|codigo|microservicos)?";

/** What teams work with, what a talk left one with, and what did not go well. */
export const PORTUGUESE_TOLD: Words = {
  adopt: {
    "made-up-of": [`(${inflectAdjectives("pt", "compost formad constituid montad basead construid")}) (por|pelo|pela|em|no|na|com|sobre|de|em cima do|em cima da|em cima de)`, "se (compoe|baseia|apoia|sustenta) (de|em|no|na|por)", "(consiste|consistem) em"],
    "was-the-choice": ["(foi|foram|e|era|acabou sendo) (no fim|finalmente|claramente)? (a escolha|a nossa escolha|a opcao escolhida|o escolhido|a escolhida|os escolhidos|as escolhidas|o eleito|a eleita|o vencedor|a vencedora|escolhido|escolhida)", "(levou|levaram) a melhor"],
    "was-used": [
      "(foi|foram) (tambem|entao|bastante|muito)? (utilizado|utilizada|utilizados|utilizadas|usado|usada|usados|usadas|adotado|adotada|adotados|adotadas) (no|na|nos|nas|em) (nova|novo|nosso|nossa|seu|sua|todo|toda|todos|todas)? (projeto|infraestrutura|infra|arquitetura|plataforma|produto|sistema|migracao|empresa|back end|front end|backend|frontend|solucao)",
    ],
    "makes-use": [
      "(faz|fazem|fazemos|faco|fez|fizeram|fazia) (muito|bastante|grande|bom)? uso (de|do|da|dos|das)",
      "(se|nos) (apoia|apoiam|apoiamos|apoiaram|vale|valem|serve|servem) (muito|bastante|tambem|sobretudo|principalmente)? (em|no|na|de|do|da)",
      "(trabalham|trabalhamos|a empresa trabalha|a empresa inteira trabalha|o time trabalha|a equipe trabalha) (ja|todos|so|sempre|diariamente)? com",
    ],
    "tells-to-use": [
      "(sugere|sugerem|sugeriu|sugeriram|aconselha|aconselham|aconselhou|aconselharam|propoe|propoem|propos|incentiva|incentivou|convida a|insiste em|insistiu em|defende|defendeu|recomenda|recomendam|recomendou) (entao|fortemente|muito|tambem)? (a|que|o)? (usar|utilizar|adotar|apostar em|apostar no|se apoiar em|recorrer a|usemos|uso de|uso do|uso da)",
      "(nos|me) (sugeriu|aconselhou|recomendou|incentivou|convidou) (fortemente)? (a)? (usar|utilizar|adotar|apostar em|apostar no|apostar na)",
    ],
    "favourite-is": [
      `${THEIR} ${THING} (${inflectAdjectives("pt", "preferid favorit")}|de referencia|do dia a dia|de cabeceira|de sempre) (deles|dela|dele|da equipe|do time)? (e|continua sendo|segue sendo|era|foi)`,
      `${THEIR} ${THING} (deles|dela|dele) (do dia a dia|preferida|preferido|favorita|favorito) (e|continua sendo|segue sendo|era)`,
      `(e|sao|continua sendo|segue sendo) ${THEIR}? ${THING} (${inflectAdjectives("pt", "preferid favorit")}|de referencia|do dia a dia) (deles|dela|dele|da equipe|do time|da casa)?`,
    ],
    "big-step": [
      `${MUCH} (um|uma|o|a)? (grande|enorme|baita|tremendo|tremenda|imenso|imensa|belo|bela) (evolucao|avanco|melhoria|passo adiante|passo a frente|salto|ajuda|alivio|economia|vantagem|acerto)`,
      "(e|foi|ficou) (muito|bem|super|simplesmente)? (animal|irado|irada|foda|show|sensacional|matador|matadora|lindo|linda)",
    ],
    "no-excuse": ["nao (ha|tem|existe|temos) (mais)? (nenhuma)? (desculpa|desculpas|motivo|motivos|razao|razoes) (para|pra|de) nao (usar|utilizar|ter|adotar|fazer|testar|escrever)"],
    "saves-work": ["(nos|me|lhes|te)? (poupa|poupam|poupou|economiza|economizam|economizou|evita|evitam|evitou|tira|tirou) (muito|muita|muitos|muitas|bastante|um monte de|um bocado de|horas de) (trabalho|tempo|dinheiro|codigo|problemas|dor de cabeca|dores de cabeca|esforco|horas|retrabalho)"],
    "day-to-day": ["(no dia a dia|diariamente) (usamos|usam|uso|utilizam|utilizamos|a gente usa)"],
    "made-standard": [
      "(padronizaram|padronizamos|padronizou|generalizaram|estenderam|expandiram|implantaram|difundiram) (o uso de|o uso do|o uso da|todos|tudo em|tudo no)?",
      "(apostaram|apostamos|apostam|aposta) (forte|pesado|tudo|muito|todas as fichas) (em|no|na)",
      "(intensificando|ampliando|aumentando|expandindo) (cada vez mais)? o uso (de|do|da)",
    ],
    "niche-no-more": [
      "(ja nao|nao) (e|sao) (mais)? (uma|um|so|apenas)? (uma|um)? (tecnologia|ferramenta|linguagem|moda|brinquedo|projeto|solucao|coisa) (de nicho|passageira|experimental|para poucos|de brinquedo)?",
      "(veio|vieram|chegou) (para|pra) ficar",
      "(ganhou|ganhando|ganharam|vem ganhando|tem ganhado) (muito|bastante|cada vez mais|mais)? (espaco|forca|terreno|adocao|tracao)",
    ],
    "highlight-label": ["(ferramentas|ferramenta|bibliotecas|tecnologias|produtos) (principais|chave|chaves|indispensaveis|essenciais|favoritas|de cabeceira|basicas|obrigatorias)"],
    "like-its": [
      "(adorei|adoramos|amei|gostei|gostamos|curti|curtimos|gosto) (muito|demais|bastante|especialmente|principalmente)? (de|da|do)? (a|como e facil|a simplicidade|simplicidade|facilidade|a facilidade|a potencia|o poder|poder|a elegancia|elegancia|a filosofia|filosofia|abordagem|a abordagem|a leveza|leveza|a flexibilidade|flexibilidade|ideia por tras) (de|do|da|usar)?",
    ],
    "kept-in": [
      "(guardam|guardamos|armazenam|armazenamos|mandam|mandamos|enviam|enviamos|processam|processamos|monitoram|monitoramos|orquestram|orquestramos|implantam|gerenciam|gerenciamos|automatizam|automatizamos|testam|testamos|publicam|publicamos) (os|as|seus|suas|nossos|nossas|tudo|todos os|todas as)? (dados|metricas|logs|traces|eventos|mensagens|segredos|imagens|servicos|mudancas|testes|builds|artefatos|deploys|requisicoes|infraestrutura)? (em|no|na|com|para o|pro|via)",
      "(os|as) (dados|metricas|logs|traces|eventos|mensagens|segredos|imagens|servicos|testes|builds|deploys|backups) (sao|ficam)? (guardados|guardadas|armazenados|armazenadas|enviados|enviadas|feitos|feitas|gerenciados|gerenciadas|ficam|rodam|vao) (em|no|na|com|para o|pro|via)",
      "(em producao|em prod|hoje|atualmente) (eles)? (tem|temos|a gente tem)",
    ],
    "behind-it": ["(por tras|por baixo|no centro|no coracao) (de tudo|disso|de tudo isso|da plataforma|do sistema)? (esta|estao|ha|tem)"],
  },
  trial: {
    "see-oneself": ["(ja)? (me|nos) (vejo|vemos|imagino|imaginamos) (ja|perfeitamente)? (usando|utilizando|montando|escrevendo|trabalhando com|testando)"],
    "next-one": ["(meu|nosso|no meu|o meu|o nosso) (proximo|futuro) (projeto|servico|blog|site|backend|jogo) (vai ser|sera|vou fazer|vou tentar fazer|quero fazer|farei|faremos) (com|em|no|na|usando)"],
    "began-moving": [
      `(ja)? (comecaram|comecamos|comecei|comecou|comecam) (ja|aos poucos)? a (migrar|mover|passar|portar|levar|reescrever|testar) ${SOME} (para|pra|pro|em|no|na|com|usando)`,
      "(estao|estamos) (ja|aos poucos)? (migrando|movendo|portando|reescrevendo) (alguns|algumas|varios|os primeiros) (servicos|projetos|aplicacoes|times|modulos|coisas|testes) (para|pra|pro|em|no|na|com|usando)",
    ],
    "would-fit": ["(cairia|encaixaria|serviria|se encaixaria|se encaixa|encaixa|caberia|atenderia) (muito|super|perfeitamente|direitinho)? (bem|perfeitamente|como uma luva|direitinho) (no|na|para|pra|em|aqui)? (nosso|nossa|nos|meu|minha)?"],
    "try-at-home": ["(para|pra)? (testar|experimentar|brincar|mexer) (com ele|com ela|isso)? (em casa|no trabalho|no trampo|no fim de semana|nesse fim de semana|logo|o quanto antes|em breve)"],
    "build-with": [
      "(vou|vamos|quero|queremos|gostaria de|preciso|pretendo) (montar|fazer|construir|escrever|criar) (alguma coisa|algo|um projeto|um projetinho|um teste|um experimento|meu site|meu blog|coisas) (com|em|no|na|usando)",
      "vontade de (voltar|voltar a mexer|voltar a usar|retomar|me aventurar|mexer) (com|a|no|na|em)?",
    ],
  },
  assess: {
    "impressed-by": [
      "(fiquei|ficamos|fico|sai|saimos) (muito|bem|bastante|realmente)? (impressionado|impressionada|impressionados|surpreso|maravilhado) (com|pelo|pela) (a|o)? (facilidade|simplicidade|poder|velocidade|qualidade|flexibilidade|desempenho)? (de uso)? (de|do|da)?",
      "(me|nos) (impressionou|impressionaram|encantou|conquistou) (muito|bastante)? (a facilidade|a simplicidade|o poder|a velocidade|a qualidade|a flexibilidade|o desempenho) (de uso)? (de|do|da)",
    ],
    "good-find": ["(uma|um|que|foi)? (otima|boa|grande|bela|grata|excelente|baita|agradavel) (descoberta|surpresa)"],
    "best-was": [`(o|a coisa|a parte|o ponto|o que) (foi|e|para mim)? ${MUCH} (mais|achei mais)? (interessante|curioso|curiosa|legal|bacana|marcante) (de tudo|para mim|da palestra|do dia)? (foi|e|era) (o uso|a parte|a abordagem|a ideia|a chegada|a demo|o suporte)? (de|do|da|com)?`],
    "interesting-way": [
      `${MUCH} (interessante|curiosa|original|promissora|legal) (abordagem|alternativa|solucao|forma|maneira|iniciativa|ideia|proposta) (para|pra|de|com)?`,
      "(abordagem|alternativa|solucao|forma|maneira|iniciativa|ideia|proposta) (muito|bem|bastante|super)? (interessante|original|promissora|legal|bacana|curiosa)",
    ],
    "not-clear-yet": ["ainda nao (entendi|vejo|saquei|ficou claro) (muito bem|direito|bem)? (para que|pra que|o que|o sentido de|a utilidade de|onde) (serve|agrega|encaixa)? (o|a)?"],
  },
  hold: {
    "has-problems": [`(tem|tinha|tinham|apresenta|da|dava|traz|sofre de|sofre com) (ainda|infelizmente|seus)? ${BIG} (problemas|problema|limitacoes|falhas|bugs|defeitos|deficiencias|inconvenientes)`],
    "not-enough": ["(ficou|ficava|ficaram) (muito|logo)? (pequeno|pequena|curto|curta|para tras|pra tras|obsoleto|obsoleta)", "(ja)? nao (bastava|bastavam|basta|dava mais|aguentava mais|era mais suficiente|era suficiente)"],
    "fought-with": ["(brigaram|brigamos|briguei|brigou|sofreram|sofremos|apanharam|apanhamos|apanhei|penaram|lutaram|lutamos) (muito|durante|por|varios|muitos)? (meses|semanas|dias|anos|horas)? (com|contra)"],
    "went-badly": ["(foi|e|era|acabou sendo|se mostrou) (bem|muito|bastante|realmente)? (ruim|pessima|pessimo|horrivel|terrivel|desastrosa|desastroso|frustrante|dolorosa|doloroso|decepcionante|um desastre|um pesadelo|um inferno|um parto|um sofrimento|uma tortura|uma decepcao)"],
    complicates: ["(nos)? (complica|complicam|complicava|complicou|dificulta|dificultam|atrapalha|atrapalham) (muito|demais|bastante|tudo)? (as coisas|a vida|tudo|o codigo|a manutencao|o desenvolvimento)"],
    "much-pain": ["(nos|lhes|me)? (deu|deram|trouxe|trouxeram|causou|causaram|tivemos|tiveram|tive) (muito|muitos|muita|muitas|bastante|um monte de|varias|varios) (problemas|problema|dor de cabeca|dores de cabeca|trabalho|sustos|bugs|dificuldade|dificuldades)"],
    regrets: ["(se|nos|me) (arrependem|arrependemos|arrependo|arrependeram|arrependi|arrependeu) (muito|hoje|agora)? (de)? (ter|terem|termos)? (escolhido|usado|apostado em|apostado no|adotado|colocado)?"],
    "people-dislike": ["nao (gosta|gostam|gostava|gostavam|curte|curtem|curtia|suporta|suportam|simpatiza com) (nada|muito|nem um pouco|mesmo|tanto|mais)? (de|do|da|dos|das)?"],
    "nobody-could": ["(ninguem|nenhum time|poucos) (sabia|sabe|queria|quer|podia|entende|entendia|sabem) (mais|direito)? (como)? (manter|usar|operar|mexer|mexer em|configurar|depurar|atualizar)? (o|a|os|as|no|na|com)?"],
    "complained-of": ["(se|nos)? (queixou|queixaram|reclamou|reclamaram|reclamava|reclamavam|reclama|reclamam|reclamamos) (muito|bastante|demais|todos)? (de|do|da|dos|das)"],
    "no-more-sense": ["nao (faz|fazem|fazia|tem) (mais|muito|nenhum|tanto)? sentido"],
    "hard-to": ["(e|sao|era|foi) (muito|bem|bastante|super)? (dificil|dificeis|complicado|complicada|chato|chata|penoso) (de|para) (depurar|debugar|operar|manter|configurar|testar|escalar|atualizar|entender|usar|instalar|monitorar)"],
  },
};
