import type { Frame } from "../cue";

export const PORTUGUESE_FRAMES: readonly Frame[] = [
  { id: "replace-with", opening: ["(substituir|substituimos|substituiram|substituiu|substituindo|trocar|trocamos|trocaram|trocou|trocando|troca|largar|largamos|abandonar|abandonamos|abandonaram)"], joint: ["(por|pelo|pela|com|em favor de|em favor do)"], first: "hold", second: "adopt", strength: 0.85 },
  { id: "noun-for", opening: ["(abandono|substituicao|troca) (de|do|da)"], joint: ["(a favor de|em favor de|em favor do|por|pelo|pela)"], first: "hold", second: "adopt", strength: 0.8 },
  { id: "replaced-by", joint: ["(foi|foram|e|sera|sendo|ser)? (substituido|substituida|substituidos|trocado|trocada|superado) (por|pelo|pela)"], first: "hold", second: "adopt", strength: 0.9, loose: true },
  { id: "replaces", joint: ["(substitui|substituira|sucessor do|sucessor da)"], first: "adopt", second: "hold", strength: 0.6 },
  { id: "from-to", opening: ["(migrar|migramos|migraram|migrou|migrando|migracao|mudar|mudamos|mudaram|mudanca|passar|passamos|passaram|saimos|sair|sairam|evoluir|fomos|movemos) (tudo)? (de|do|da)"], joint: ["(para|pra|pro|para o|para a)"], first: "hold", second: "adopt", strength: 0.8 },
  {
    id: "move-thing",
    opening: ["(migrar|migrando|migraram|migramos|migrou|portar|portaram|converter|converteram|reescrever|reescreveram|reescrevendo|passar) (a|o|uma|um|sua|seu|nossa|nosso|toda a|todo o) (aplicacao|app|site|codigo|frontend|front end|backend|projeto|servico|monolito) (em|de)?"],
    joint: ["(para|pra|pro)"],
    first: "hold",
    second: "adopt",
    strength: 0.75,
  },
  { id: "instead-of", joint: ["(em vez de|ao inves de|ao inves do|em vez do|em vez da|no lugar de|no lugar do|no lugar da)"], first: "adopt", second: "hold", strength: 0.7 },
  { id: "prefer-over", opening: ["(prefiro|preferem|preferimos|prefere|escolheram|escolhemos|recomendam|recomenda)"], joint: ["(a|ao|do que|em vez de|e nao|sobre)"], first: "adopt", second: "hold", strength: 0.7 },
  { id: "not-but", opening: ["(nao|nada de)"], joint: ["(mas sim|e sim|mas)"], first: "hold", second: "adopt", strength: 0.7 },
  { id: "before-now", opening: ["(antes)"], joint: ["(agora|hoje)"], first: "hold", second: "adopt", strength: 0.65 },
  {
    id: "not-without",
    opening: ["sem"],
    joint: [
      "(a gente|nos|eles|ninguem|o time|a equipe)? (ja|hoje)? nao (vive|vivem|vivemos|trabalha|trabalham|trabalhamos|entrega|entregam|entregamos|publica|sobe|faz|fazem|desenvolve|programa|anda|roda) (mais|mais nada)",
      "nao (da|daria|consigo|conseguimos|conseguem|conseguiria|conseguiriamos|sei|saberia|sabemos) (mais)? (para|pra)? (mais)? (viver|trabalhar|entregar|desenvolver|programar)",
    ],
    first: "adopt",
    second: null,
    loose: true,
    strength: 0.75,
  },
  { id: "start-over", joint: ["se (fosse|comecasse|comecassem|comecassemos|recomecasse|fosse comecar|fosse recomecar|tivesse que comecar|iniciasse) (hoje|agora|do zero|de novo)"], first: null, second: "adopt", loose: true, strength: 0.75 },
];
