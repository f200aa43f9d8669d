import type { Words } from "@/domain/extraction/cues/cue";
import { inflectAdjectives, inflectVerbs } from "@/domain/extraction/cues/inflect-verb";

const USE = inflectVerbs("pt", "usar utilizar adotar aplicar empregar");
const TRY = inflectVerbs("pt", "testar experimentar provar");
const FILLER =
  "(muito|mais|bem|bastante|realmente|verdadeiramente|praticamente|absolutamente|sem duvida|ja|hoje|hoje em dia|agora|ainda|quase|tao|super|totalmente|cada vez mais|provavelmente|talvez|pra mim|para mim|na minha opiniao|para nos|simplesmente|pessoalmente|uma|um|o|a|os|as|nosso|nossa|dos|das|tambem|meio|otimo|otima)?";
const FILLERS = `${FILLER} ${FILLER} ${FILLER}`;
const IS = "(e|sao|era|eram|foi|tem sido|continua sendo|continuam sendo|segue sendo|se tornou|se tornaram|virou|viraram|esta virando|acabou sendo|ficou|ficam|fica|parece ser|me parece|acho|considero)";
const WHOLE = "(a|o|toda a|todo o|quase toda a|boa parte da)? (arquitetura|plataforma|infraestrutura|infra|site|aplicacao|app|backend|frontend|sistema|stack|produto|servico|monolito|solucao|pipeline) (deles|dela|dele|nossa|toda|inteira|inteiro|atual|da empresa)?";
const PEOPLE = "(do|da|dos|das|de quem|para o|para os|pro|pra) (desenvolvedor|desenvolvedores|desenvolvedora|time|times|pessoal|galera|programador|programadores|usuario|usuarios|desenvolve|programa)";
const LIFE = "(a vida|o trabalho|as coisas|o desenvolvimento|o deploy|os deploys|a entrega|os testes|o dia a dia|tempo|muito tempo|dinheiro|horas|muitas horas|codigo|erros|problemas)";
const A_LOT = "(muito|demais|bastante|enormemente|pra caramba|um monte|um pouco|realmente|bem)?";

/** Turns of phrase that are put together freely: a verb, some small words, and a word that judges. */
export const PORTUGUESE_COMPOSED: Words = {
  adopt: {
    "is-good": [
      `${IS} ${FILLERS} (${inflectAdjectives("pt", "fantastic maravilhos magnific poderos acertad rapidissim facilim")}|excelente|excelentes|excepcional|imprescindivel|imprescindiveis|indispensavel|indispensaveis|fundamental|fundamentais|essencial|essenciais|imbativel|impressionante|sensacional|sensacionais|genial|geniais|espetacular|formidavel|incrivel|show de bola|show|moleza|mamao com acucar|tranquilo|maravilha|delicia|joia|mao na roda|acerto|aposta certa|escolha certa|referencia|padrao|canivete suico|peca chave|pilar|salva vidas|bem vindo|bem vinda|bem vindos|otima biblioteca|excelente biblioteca|otima ferramenta|excelente ferramenta)`,
      `(uma|um|como) (excelente|otima|otimo|maravilhosa|fantastica|fantastico|sensacional|baita) (biblioteca|ferramenta|framework|linguagem|plataforma|opcao|solucao|alternativa|projeto|recurso|tecnologia)`,
    ],
    "here-to-stay": [
      `(${IS} ${FILLERS} realidade|(e|sao|foi|foram|vem sendo|esta sendo) ${FILLER} (adotado|adotada|adotados|usado|usada|usados|utilizado|utilizada|utilizados) (ja)? (por|pelos|pelas) (gigantes|grandes|grandes empresas|muitas empresas|quase todas as empresas|todo mundo|quase todo mundo|empresas como|toda a industria)|(veio|vieram|chegou|chegaram|esta aqui) (pra|para) ficar|(ganhou|ganharam|venceu|conquistou) (a batalha|a guerra|o mercado|a briga)|(domina|dominam|manda|reina))`,
    ],
    "makes-easy": [
      `(nos|me|lhes|te)? (vai|pode)? ${FILLER} (simplifica|simplificam|simplificou|simplificar|facilita|facilitam|facilitou|facilitar|economiza|economizam|economizou|poupa|poupam|poupou|pouparam|acelera|aceleram|acelerou|agiliza|agilizam|agilizou|melhora|melhoram|melhorou|resolve|resolveu|salva|salvou) ${A_LOT} ${LIFE} ${PEOPLE}?`,
      `(deixa|deixam|deixou|torna|tornam|tornou) (${LIFE})? ${FILLER} (mais|muito mais|bem mais) (facil|faceis|simples|tranquilo|agradavel|rapido|rapida) (${LIFE})?`,
      "(ficam|fica|ficaram|ficou) (muito|bem|super|muito mais|bem mais) (facil|faceis|simples|tranquilo|tranquilos)",
    ],
    "works-on": [
      `${WHOLE} (e|sao|esta|estao|foi|roda|rodam|se apoia|se baseia|gira) (toda|todo|totalmente|inteiramente)? (${inflectAdjectives("pt", "basead construid montad escrit feit desenvolvid")})? (em cima do|em cima da|em cima de|sobre|em|no|na|com|usando|em torno do)`,
      "(tudo|quase tudo) (roda|rodando|fica|esta|e escrito|e feito) (em cima do|em cima da|em cima de|sobre o|no|na|em|com)",
    ],
    "leans-on": [
      "(aproveitamos|aproveitam|aproveito|tiramos proveito|tiram proveito|exploramos|exploram) (muito|bastante|ao maximo|bem)? (o|a|do|da|de|os|as)?",
      "(programo|programamos|programam|desenvolvemos|desenvolvem) (diariamente|todo dia|todos os dias|no dia a dia|sempre|normalmente|muito)? (com|em|no|na)",
      "(trabalho|trabalhamos|trabalham) (diariamente|todo dia|todos os dias|no dia a dia|sempre|normalmente|muito) com",
      "(apostaram|apostamos|apostou|aposto|investiram|investimos) (tudo|forte|todas as fichas|pesado)? (no|na|em|nos|nas)",
      "(no fim|no final|por fim|enfim)? (a)? (escolha|decisao|opcao) (final|deles|escolhida)? (foi|foi pelo|foi pela|e|recaiu sobre|ficou com)",
    ],
    stressed: [
      "(insistiu|insiste|insistiram|reforcou|reforca|reforcaram|destacou|destaca|destacaram|ressaltou|ressalta|ressaltaram|enfatizou|enfatiza|enfatizaram|frisou|frisa|lembrou|bateu na tecla|bateram na tecla|defendeu|defende) (muito|bastante|tambem|varias vezes)? (na|a|sobre a|da|que)? (importancia|necessidade|valor|e preciso|e importante|e fundamental|precisamos|devemos|temos que) (de|do|da|dos|das)? (ter|fazer|usar|utilizar|escrever|aplicar|automatizar)? (bons|boas|sempre)?",
      "(o mais importante|o fundamental|o essencial|o melhor|a chave|o ideal) (de tudo|para isso|para comecar)? (e|era|foi|continua sendo|seria) (ter|fazer|usar|utilizar|escrever)?",
    ],
    "told-well": ["(fala|falou|falaram|falam|falava|falar|ouvi falar) (muito|super|maravilhas|so|bastante)? (bem) (do|da|de|dos|das)", "(rasgou|rasgaram|rasga) elogios (ao|a|para o|para a)", "(fez|fizeram) (muitos|varios)? elogios (ao|a|aos|as)"],
    take: ["(escolha|escolham|va de|vai de|vao de|aposte no|aposte na|aposte em|apostem em|opte por|optem por|fique com|fiquem com|confie no|confie na|prefira|prefiram|de preferencia ao)"],
    "company-uses": ["(usa|utiliza|emprega|adotou|aposta no|aposta na|aposta em|migrou para|migrou pro) (muito|bastante|internamente)?"],
    "happy-end": [
      "(e)? (estou|estamos|estao|fiquei|ficamos) (mais que|muito|super|bem|realmente)? (feliz|felizes|satisfeito|satisfeita|satisfeitos|contente|contentes|apaixonado|apaixonados) (com ele|com ela|com isso|com a escolha)?",
      "(e)? (nao|nunca) (se|nos|me)? (arrependem|arrependemos|arrependo|arrependeram|arrependi) (nem um pouco|de nada|disso|da escolha)?",
      "nao (o|a)? troco por nada",
      "(e|ha anos e|sempre e)? (eu)? (adoro|amo|curto muito|gosto muito|adoramos|amamos) (mesmo|demais)?",
    ],
    "moving-all": [
      "(estao|estamos|vem|vao|foram|continuam|vamos|seguem) (aos poucos)? (migrando|portando|movendo|levando|passando) (aos poucos|gradualmente|tudo|quase tudo)? ((os|seus|todos os|o|a|toda a|nossos|parte dos) (servicos|dados|projetos|aplicacoes|codigo|monolito|infraestrutura|backend|frontend|site|plataforma|times))? (deles)? (para|pra|pro|ao)",
      "(esta|estao|estamos|vai|vao|foram) (migrando|migrar|passando|passar|movendo|mover|reescrevendo|portando|levando) (tudo|quase tudo|aos poucos|todos os sistemas|o sistema)? (para|pra|em)",
    ],
    "deed-noun": ["(adocao|escolha|implantacao|introducao) (completa|gradual|final|total)? (do|da|de|dos)", "(migracao|mudanca|passagem) (completa|gradual|total)? (para o|para a|para|pro|pra)"],
  },
  trial: {
    "starts-with": [
      `(estao|estamos|estou|esta|comecaram|comecamos|comecei|comecou|acabaram de|acabamos de) (comecando|comecar)? (a|agora a)? (${USE.infinitive}|introduzir|implantar|brincar com|mexer com|${TRY.infinitive})`,
      `(vem|vimos|venho|estao|estamos|estou|tem|andam|andamos) (ha meses|aos poucos|ainda)? (${TRY.gerund}|brincando com|mexendo com|fazendo (testes|experimentos|um piloto|uma poc|pocs) (com|de))`,
      "(vontade|gosto) de (colocar|por|meter|botar|mexer|comecar|fazer algo|programar|me aventurar) (a mao na massa|as maos na massa|a mexer|logo)? (com|no|na|em)?",
    ],
    drawback: ["(o|a|um|uma|como) (principal|maior|unico|unica|grande)? (desvantagem|inconveniente|limitacao|ponto fraco|calcanhar de aquiles|contra|porem) (principal|maior)? (do|da|de|dos|que vejo no)"],
    "only-small": [
      "(funciona|funcionam|serve|servem|vai|e) (muito|bastante)? (bem|bom|legal)? (para|em|com|pra) (coisas|projetos|times|equipes|aplicacoes|casos|sites) (pequenos|pequenas|simples|menores|pontuais)",
      "(funciona|funcionam) (mais ou menos|razoavelmente|em partes|pela metade)",
      "(gera|geram|cria|criam) (uma|muita|certa)? (dependencia|complexidade)",
    ],
  },
  assess: {
    future: [`(${IS}|pode ser|poderia ser|sera|serao|talvez seja) ${FILLER} o futuro (do|da|dos|das|de)?`, "o futuro (e|esta no|esta na|passa por|vai ser|sera|pertence)"],
    awaits: [
      "(mal)? (aguardo|aguardamos|espero|esperamos|aguardando|posso esperar|podemos esperar) (com|pela|pelo|para)? (muita|grande|ansiosamente)? (ansiedade|expectativa|ansioso|curiosidade|ver|a hora de)?",
      "(estou|estamos|fiquei|ficamos|muito|bem|bastante)? (curioso|curiosa|curiosos|ansioso|ansiosa|ansiosos|interessado|interessada) (para|pra|com|pelo|pela|por|em|sobre|no|na) (o que|ver|saber|conhecer|descobrir|entender)? (como|o que|no que|ate onde)?",
      "(voltei|volto|sai|saio|fiquei) (pra casa|para casa|da palestra|do evento)? (com)? (muita|uma)? (vontade|curiosidade) de (saber|estudar|aprender|pesquisar|conhecer|entender|ver|ler) (mais|melhor)? (sobre|de|do|da)?",
    ],
    "how-about": { side: "object", strength: 0.58, near: 1, asks: true, phrases: ["que tal (usar|testar|um|uma|o|a|dar uma olhada no|dar uma olhada na)?"] },
  },
  hold: {
    "falls-short-of": [
      `(consome|consomem|come|comem|gasta|gastam) ${FILLER} (muita|muito|demais|bastante|um monte de) (memoria|recurso|recursos|ram|cpu|bateria|tempo)`,
      "nao (serve|servem|servia) (para|pra)",
      "nao (e|sao|era|foi) (adequado|adequada|indicado|indicada|feito|feita|pensado|pensada) (para|pra)",
      "nao (deu|da|dava|deram) conta",
      "nao (aguenta|aguentou|aguentava|escalou|escalava)",
    ],
    "never-convinced": ["(nunca|nao|jamais) (me|nos) (convenceu|convenceram|convence|convencem|conquistou|empolgou|animou|agradou|desceu)", "(nunca|nao) (fui|sou|somos) (muito|la muito|exatamente)? (com a cara|fa|chegado|entusiasta) (do|da|de)"],
    "no-sense-in": ["nao (vejo|vemos|ve|encontro|encontramos|entendo|entendemos|faz|tem|ha) (nenhum|muito|tanto|nenhuma|muita|tanta|o menor|a menor|mais)? (sentido|utilidade|vantagem|vantagens|graca|interesse|valor|beneficio|razao|motivo|necessidade) (em|no|na|de|do|da|para)? (usar|utilizar|ter|colocar)?"],
    "rid-of": [
      "(estao|estamos|querem|queremos|conseguiram|conseguimos|vao|vamos|tentam) (aos poucos|finalmente)? (se|nos)? (livrando|livrar|desfazendo|desfazer|desligando|aposentando|abandonando|removendo|eliminando|cansando) (aos poucos)? (do|da|de|dos|das|o|a)?",
      "(se|nos)? (cansaram|cansamos|encheram|livraram|livramos|desfizeram) (do|da|de|dos)",
      "(cansados|cansado|fartos|de saco cheio|exaustos) (ja)? (do|da|de|dos|com)",
      "(fujam|fuja|corram|corra|passem longe|passe longe|mantenha distancia) (bem)? (do|da|de|dos)",
    ],
    "bad-side": ["(o|a) (grande|maior|principal|pior|verdadeiro) (problema|defeito|falha|parte|dor) (do|da|de|dos|com|em usar)", "o (ruim|pior|chato) (do|da|de)"],
  },
};
