import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives, inflectVerbs } from "@/domain/extraction/cues/inflect-verb";

const USE = inflectVerbs("pt", "usar utilizar adotar empregar aplicar");
const KEEP_USING = inflectVerbs("pt", "usar utilizar empregar aplicar");
const CHOOSE = inflectVerbs("pt", "adotar escolher implantar incorporar introduzir padronizar");
const TRY = inflectVerbs("pt", "testar experimentar prototipar");
const PLAY = "brincar com|mexer com|fazer testes com|fazer um teste com|fazer um piloto com|fazer uma poc com";
const LEARN = inflectVerbs("pt", "pesquisar estudar explorar investigar olhar analisar ler aprender");
const LEAVE = inflectVerbs("pt", "abandonar descartar eliminar remover largar aposentar");
const AVOID = inflectVerbs("pt", "evitar");

const LIKED = "gosto|gostamos|gostei|gostaram|gostava|curto|curti|curtimos|curtiram";
const VERY = "muito|bastante|demais|pra caramba|pra caralho|mesmo|especialmente";
const KINDS = "ferramenta|ferramentas|biblioteca|bibliotecas|lib|framework|linguagem|plataforma|projeto|tecnologia|banco de dados|banco|tecnica|pratica|ideia|sacada|produto|servico";
/** What a list may be of, behind the kinds. */
const LISTED = "terminal|editor|extensao|extensoes|recurso|recursos|alternativa|alternativas|opcao|opcoes|linguagens|projetos|tecnologias|tecnicas|praticas|servicos|frameworks|tool|tools|stack|software|app|apps|programa|programas|plugin|plugins|leitura|leituras";
const OPTIONS = "opcao|alternativa|solucao|escolha|candidata|candidato|aposta|pedida";
const IS = "e|sao|era|foi|parece|pareceu|parece ser|seria|pode ser|achei";

/** What is said with verbs in any person and tense, and with adjectives of any gender and number. */
export const PORTUGUESE_INFLECTED: Words = {
  adopt: {
    "label-in-kind": [`(${KINDS}|${LISTED}) (${inflectAdjectives("pt", "recomendad indicad aconselhad sugerid favorit preferid")})`],
    "use-in-person": [
      `(ja|tambem|sempre)? (${USE.we}|${USE.they}|${USE.order})`,
      `(eu|a gente|o time|a equipe|o pessoal|a empresa) (ja|tambem|sempre)? (${USE.one}|${USE.i})`,
      `(o melhor|o ideal|o certo|o caminho|a dica|a solucao|a chave) (e|seria|foi|e sempre) (${USE.infinitive})`,
      `(e preciso|e melhor|e recomendado|e recomendavel|deviamos|deveriamos|devem|deve se|convem|vale) (sempre)? (${USE.infinitive})`,
      `(passaram|passamos|passou|voltaram|voltamos) a (${USE.infinitive})`,
      `(vem|estao|estamos|estou|continuam|continuamos|seguimos) (${KEEP_USING.gerund})`,
      `(eu|pessoalmente)? (${USE.iWould})`,
      "ja (usava|usavamos|utilizava|utilizavamos|uso|utilizo)",
    ],
    "chose-in-person": [
      `(${CHOOSE.theyDid}|${CHOOSE.weDid}|preferiram)`,
      `(tem|temos|haviam|tinham) (${CHOOSE.participle}|optado por|apostado em)`,
      "(a|nossa|minha) (opcao|escolha|ferramenta|solucao) (escolhida|final|preferida|favorita) (e|foi)",
      "(confiam|confiamos|confio|se apoiam|nos apoiamos|se baseiam) (em|no|na|nos|nas)",
      "(rodam|rodamos|roda) (tudo|quase tudo|boa parte) (em|no|na|com|sobre)",
      "(fazem|fazemos|resolvem|resolvemos|gerenciam|gerenciamos|tratam|tratamos) (isso|tudo isso|tudo) (com|usando|atraves de)",
      "(nao ha|nao tem) nada (melhor|igual) (que|do que|a|ao)",
      "nada (melhor que|melhor do que|como|se compara a|se compara ao)",
      "(de|dando|damos|dao|dei) preferencia (a|ao|para|pra|por)",
    ],
    "stood-up-for": ["(defende|defendeu|defendem|defenderam|prega|pregou|advoga|advogou) (muito|bastante|e)? (o uso de|a ideia de|utilizar|usar|adotar|que usemos|que se use|o|a)?"],
    "like-object": [
      `(eu|nos)? (${LIKED}) (${VERY})? (de|do|da|dos|das|o|a|da ideia do|da ideia de)?`,
      "(eu)? (adorei|amei|adoramos|amamos|adoraram|amaram|adorava) (o|a|os|as)?",
      "(sou|somos|virei) (muito|um grande|uma grande|grande|super|bem)? (fa|fas|fan|adepto|adepta|defensor) (de|do|da)",
      `(estou|estamos|fiquei|ficaram|muito)? (${inflectAdjectives("pt", "apaixonad encantad empolgad animad")}) (com|por|pelo|pela)`,
    ],
    "good-tool": [
      `(${IS}) (uma|um)? (otima|otimo|excelente|baita|grande|sensacional|fantastica|fantastico|maravilhosa|maravilhoso|incrivel|muito boa|muito bom) (${KINDS})`,
      `(uma|um) (${KINDS}) (excelente|sensacional|fantastica|fantastico|incrivel|essencial|indispensavel|fundamental|muito boa|muito bom|animal)`,
      "(e|sao|sera) (o)? (seu|teu|nosso|meu|um) (melhor|grande|bom)? (amigo|aliado)",
    ],
    "worked-for-us": [
      "(nos|me|lhes)? (tem|atende|atendeu|atendem|funcionado|funciona|funcionou|atendido) (nos|me|funcionado|atendido|se saido)? (muito|bem|super|perfeitamente) (bem)?",
      "(ajudou|ajudaram|ajuda|ajudam|tem ajudado|vem ajudando) (muito|bastante|demais|pra caramba)",
      "nao (o|a)? (troco|trocaria|trocamos) por nada",
    ],
    "keep-at-all-cost": { side: "object", strength: 0.72, near: 1, phrases: ["nao (troco|trocaria|trocamos|largo|largaria) (mais)? (o|a)?"] },
  },
  trial: {
    "try-in-person": [
      `(quero|queremos|queria|gostaria de|gostariamos de|preciso|precisamos|tenho que|temos que|da vontade de|deu vontade de|deu muita vontade de|vontade de|louco para|louco pra|doido para|doido pra|ansioso para|ansioso pra|vou|vamos|vale|vale a pena|pretendo|pretendemos|bora|recomendo|recomendou|recomendaram|sugiro|sugeriu|convido a|penso em|estou pensando em|animado para|animado pra|curioso para|curioso pra|poderiamos|deveriamos) (${TRY.infinitive}|${PLAY})`,
      `(estamos|estou|estao|seguimos|comecamos a|ando|andamos|vamos|continuamos) (${TRY.gerund}|brincando com|mexendo com|fazendo testes com)`,
      `(${TRY.iShall}|${TRY.weShall}|${TRY.iWould})`,
      `(vamos|vou|vao|queremos|quero|querem|penso em|pretendo|pretendemos|pretendem|planejam|planejamos|gostaria de|gostariamos de) (comecar a|passar a)? (${USE.infinitive})`,
      `(${USE.iShall}|${USE.weShall})`,
    ],
    "good-option": [`(${IS}) (uma|um)? (muito)? (boa|bom|otima|otimo|excelente|interessante|bela) (${OPTIONS})`, `(${IS}) (uma|um)? (${OPTIONS}) (muito|bem|bastante|realmente)? (valida|interessante|boa|excelente|viavel|razoavel|a considerar)`],
  },
  assess: {
    "falls-short": [
      "(ainda)? (tem|tera|ha) (ainda)? (um longo|um bom|muito) (caminho|chao) (a percorrer|pela frente|ate|para)",
      "(ainda nao|nao) (esta|estao|chega|chegam|chegou) (ainda)? (a altura|no nivel|ao nivel|aos pes) (de|do|da|dos)",
      "(ainda)? (falta|faltam) (ainda)? (muito|bastante|um pouco|muita coisa) (para|pra) (o|a|os|as)?",
    ],
    "shown-off": ["(exemplos|demos|demonstracoes|coisas|resultados|uma demo|um exemplo) (muito|bem|realmente)? (impressionante|impressionantes|espetacular|espetaculares|incrivel|incriveis|sensacional|sensacionais) (feito|feita|feitos|feitas|criados|desenvolvidos)? (de uso de|de uso do|de uso da|de|do|da|com|usando)"],
    "learn-in-person": [
      `(quero|queria|gostaria de|preciso|precisamos|tenho que|pretendo|vou|vamos|vontade de|deu vontade de|vale a pena|vale|pensando em|penso em|deveria|deveriamos|falta) (${LEARN.infinitive}|aprofundar|me aprofundar|saber|entender) (mais|um pouco|um pouco mais|melhor|mais a fundo|a fundo|com calma)? (sobre|a respeito de|de|do|da|em|no|na)?`,
      `(de|deem|da|dei|daremos|darei|vou dar|vale dar) uma (olhada|espiada|conferida|pesquisada|estudada|lida) (em|no|na|nos|nas|sobre)`,
      `(pesquisar|ler|estudar|aprender|saber) (mais|melhor|um pouco)? (sobre|a respeito de|do|da)`,
    ],
    struck: ["(me|nos)? (chamou|chamaram|chama|chamam) (muito|bastante|muita)? (a|minha|nossa|muita|bastante)? atencao", "(entrou|entraram|entra|esta|estao|foi|foram|vai) (pra|para|na|no|ja) (a|o)? (minha|meu|nossa|nosso|minha lista de|radar|lista) (lista|radar|estudo|estudos|coisas)?"],
    noted: {
      side: "subject",
      strength: 0.66,
      inherits: true,
      phrases: [
        "(anotado|anotada|anotados|incluido|incluida|incluidos|incluidas|adicionado|adicionada|guardado|guardada|ficou|ficaram) (na|no|em|para|pra) (a|minha|meu|uma)? (lista|radar|backlog|estudo|estudos|estudar|quando|depois|um estudo|futuro|futuros estudos)",
        "(na|pra|para a) (minha)? lista (de|para) (estudos|estudo|coisas|um estudo)",
      ],
    },
    stage: ["(ainda|continua|esta|estao|encontra se) (ainda)? (em|na|no) (uma|um)? (fase|etapa|estagio|estado) (muito|ainda|de)? (experimental|embrionaria|embrionario|desenvolvimento|definicao|alfa|alpha|beta|inicial|iniciais|testes|preliminar)", "(muito|bem|ainda|meio) (verde|verdes|imaturo|imatura|experimental)"],
  },
  hold: {
    "label-in-kind": [`(${KINDS}|${LISTED}) (desaconselhado|desaconselhada|desaconselhados|desaconselhadas|nao recomendado|nao recomendada|nao recomendados|nao recomendadas|descartado|descartada|descartados|descartadas)`],
    "left-in-person": [
      `(acabaram|acabamos|acabei|terminaram|terminamos) (${LEAVE.gerund})`,
      `(tiveram que|tivemos que|tiveram de|decidiram|decidimos|decidi|resolveram|resolvemos|querem|queremos|planejam|pretendem) (${LEAVE.infinitive})`,
      `(${LEAVE.weDid}|${LEAVE.theyDid})`,
      "(deixaram|deixamos) (de lado|pra tras|para tras) (o|a)?",
    ],
    "shun-in-person": [`(${AVOID.i}|${AVOID.we}|${AVOID.order}|odeio|odiamos|odeiam|odiava|detesto|detestamos|detestam|detestei|odiei)`, "(ninguem|quase ninguem) (usa|utiliza|quer|aguenta) (mais)? (o|a)?"],
    disappointing: [
      "(me|nos|os|te)? (decepcionou|decepcionaram|decepciona|desapontou|frustrou)",
      "(da|deu|dava|dao|deram) (muito|bastante|um puta|um baita) (trabalho|problema|problemas|dor de cabeca)",
      "(deixa|deixou|deixam) (muito)? a desejar",
      "nao (deu|deram|dava) (muito)? certo",
      "(e|sao|era|achei) (muito|bem|meio)? (um saco|chato|chata|chatos|uma bosta|uma merda|um lixo|uma droga|bem ruim|muito ruim)",
      "(considera|consideram|considerou|acha|acham|achou) (ruim|pessimo|pessima|horrivel|um erro|uma ma ideia|um antipadrao)",
      "(morreu|morreram)",
    ],
    "disappointed-by": [
      `(${inflectAdjectives("pt", "decepcionad desapontad frustrad desiludid cansad insatisfeit")}|infeliz|infelizes) (com|por|pelo|pela) (o|a|os|as)?`,
      "(ma|mas|pessima|pessimas|experiencia ruim) (experiencia|experiencias)? (com|usando)",
      "(sofreram|sofremos|sofri|brigaram|brigamos) (muito|bastante)? com",
    ],
    "ran-down": ["(critica|criticou|criticaram|criticava|detona|detonou|detonaram|ataca|atacou|questiona|questionou|desce a lenha em|desceu a lenha em) (duramente|muito|bastante|basicamente)? (a ideia de|o uso de|o|a|os|as)?", "(fala|falou|falam|falaram|falar) (muito|bem|super)? mal (de|do|da|dos|das)"],
    "worse-than": ["(e|sao|era|eram)? (muito|bem|ainda)? pior (que|do que)"],
  },
};
