import type { FrameWords } from "@/domain/extraction/cues/cue";

export const PORTUGUESE_FRAMES: FrameWords = {
  "replace-with": { opening: ["(substituir|substituimos|substituiram|substituiu|substituindo|trocar|trocamos|trocaram|trocou|trocando|troca|largar|largamos|abandonar|abandonamos|abandonaram)"], joint: ["(por|pelo|pela|com|em favor de|em favor do)"] },
  "noun-for": { opening: ["(abandono|substituicao|troca) (de|do|da)"], joint: ["(a favor de|em favor de|em favor do|por|pelo|pela)"] },
  "replaced-by": { joint: ["(foi|foram|e|sera|sendo|ser)? (substituido|substituida|substituidos|trocado|trocada|superado) (por|pelo|pela)"] },
  replaces: { joint: ["(substitui|substituira|sucessor do|sucessor da)"] },
  "from-to": { opening: ["(migrar|migramos|migraram|migrou|migrando|migracao|mudar|mudamos|mudaram|mudanca|passar|passamos|passaram|saimos|sair|sairam|evoluir|fomos|movemos) (tudo)? (de|do|da)"], joint: ["(para|pra|pro|para o|para a)"] },
  "move-thing": {
    opening: ["(migrar|migrando|migraram|migramos|migrou|portar|portaram|converter|converteram|reescrever|reescreveram|reescrevendo|passar) (a|o|uma|um|sua|seu|nossa|nosso|toda a|todo o) (aplicacao|app|site|codigo|frontend|front end|backend|projeto|servico|monolito) (em|de)?"],
    joint: ["(para|pra|pro)"],
  },
  "instead-of": { joint: ["(em vez de|ao inves de|ao inves do|em vez do|em vez da|no lugar de|no lugar do|no lugar da)"] },
  "prefer-over": { opening: ["(prefiro|preferem|preferimos|prefere|escolheram|escolhemos|recomendam|recomenda)"], joint: ["(a|ao|do que|em vez de|e nao|sobre)"] },
  "not-but": { opening: ["(nao|nada de)"], joint: ["(mas sim|e sim|mas)"] },
  "before-now": { opening: ["(antes)"], joint: ["(agora|hoje)"] },
  "not-without": {
    opening: ["sem"],
    joint: [
      "(a gente|nos|eles|ninguem|o time|a equipe)? (ja|hoje)? nao (vive|vivem|vivemos|trabalha|trabalham|trabalhamos|entrega|entregam|entregamos|publica|sobe|faz|fazem|desenvolve|programa|anda|roda) (mais|mais nada)",
      "nao (da|daria|consigo|conseguimos|conseguem|conseguiria|conseguiriamos|sei|saberia|sabemos) (mais)? (para|pra)? (mais)? (viver|trabalhar|entregar|desenvolver|programar)",
    ],
  },
  "start-over": { joint: ["se (fosse|comecasse|comecassem|comecassemos|recomecasse|fosse comecar|fosse recomecar|tivesse que comecar|iniciasse) (hoje|agora|do zero|de novo)"] },
  "back-to": { joint: ["(voltaram|voltamos|voltou|voltar|voltando|retornaram|retorno) (para|pra|pro|ao|a)"] },
  "leave-for": { opening: ["(largaram|largamos|abandonaram|abandonamos|deixaram|deixamos|trocaram|trocamos|jogaram fora|tiraram|tiramos)"], joint: ["(por|pelo|pela|e (agora)? usam|e (agora)? usamos|e foram para|e foram pro)"] },
  farewell: { opening: ["adeus", "tchau", "xau", "fora"], joint: ["ola", "oi", "bem vindo", "bem vinda", "viva"] },
  "thanks-to": {
    opening: ["(gracas a|gracas ao|com|com o|com a|usando|usando o)"],
    joint: [
      "(eles)? (passaram|passamos|passou|baixaram|baixamos|reduziram|reduzimos|conseguiram|conseguimos|ganharam|ganhamos|economizaram|economizamos) (de|para|o|a|os|as|reduzir|baixar|economizar|muito|muita|tempo|dinheiro)",
      "(o|a|os|as) (build|builds|deploy|deploys|testes|inicializacao|fatura|conta|latencia|pipeline) (agora|hoje)? (leva|levam|dura|demora|caiu|cairam|baixou|custa|roda)",
    ],
  },
  "went-badly": { opening: ["(experiencia|experiencias) (com|com o|com a|usando|usando o)"], joint: ["(foi|foram|e|era|tem sido) (bem|muito|bastante|realmente)? (ruim|ruins|pessima|pessimas|horrivel|terrivel|desastrosa|frustrante|dolorosa|decepcionante|negativa|negativas)"] },
  "went-well": { opening: ["(experiencia|experiencias) (com|com o|com a|usando|usando o)"], joint: ["(foi|foram|e|era|tem sido) (bem|muito|bastante|realmente|super)? (boa|boas|otima|otimas|positiva|positivas|excelente|excelentes|fantastica|satisfatoria)"] },
  "found-good": {
    opening: ["(acho|achei|achamos|considero|consideramos|consideravamos) (que)? (a experiencia (com|do|da|de|com o)|o|a|os|as)?"],
    joint: ["(bem|muito|realmente|super|simplesmente|bastante)? (excelente|excelentes|genial|otimo|otima|otimos|util|uteis|pratico|pratica|indispensavel|essencial|fantastico|fantastica|sensacional|incrivel|maravilhoso|maravilhosa|show|massa|demais|um espetaculo)"],
  },
  "found-bad": {
    opening: ["(acho|achei|achamos|considero|consideramos) (que)? (a experiencia (com|do|da|de|com o)|o|a|os|as)?"],
    joint: ["(bem|muito|realmente|super|simplesmente|bastante|meio)? (pessimo|pessima|horrivel|horriveis|ruim|ruins|chato|chata|pesado|pesada|trabalhoso|trabalhosa|desnecessario|desnecessaria|confuso|confusa|superestimado|superestimada|um erro|uma perda de tempo)"],
  },
  "came-in": {
    opening: ["(a chegada|a adocao|a introducao|a implantacao|a implementacao|a entrada|a migracao|o uso) (de|do|da|para|para o) (um|uma|um sistema de|um processo de)?"],
    joint: ["(os|nos|lhes|as)? (levou|levaram|permitiu|permitiram|reduziu|reduziram|economizou|trouxe|trouxeram|baixou|acelerou|simplificou|resolveu|resolveram|melhorou|liberou) (a|o|os|as|um|uma|para|que|muito|muita|muitos|reduzir|escalar|publicar)"],
  },
  "swapped-out": { opening: ["(trocaram|trocamos|trocou|substituiram|substituimos|largaram|abandonaram)"], joint: ["(por|pelo|pela) (algo|uma solucao|um desenvolvimento|outra coisa|outra ferramenta|outro|outra|um|scripts|codigo)"] },
};
