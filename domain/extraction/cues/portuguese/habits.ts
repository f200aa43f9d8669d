import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people keep, drop, start and put off, said with everyday verbs. */
export const PORTUGUESE_HABITS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    { id: "participle", side: "subject", strength: 0.7, near: 1, closes: true, phrases: ["(recomendado|recomendada|adotado|adotada|aprovado|aprovada)"] },
    { id: "sound", side: "subject", strength: 0.65, inherits: true, phrases: ["(estavel|maduro|madura|solido|solida|robusto|confiavel) e (estavel|maduro|madura|solido|solida|robusto|confiavel|rapido|testado)"] },
    {
      id: "no-reason-to-leave",
      side: "either",
      strength: 0.75,
      inherits: true,
      phrases: [
        "(nao (tem|ha|veem|vejo|vemos|temos)|sem|nenhum|nenhuma) (motivo|motivos|razao|razoes) (pra|para|de) (largar|trocar|sair|mudar|deixar|migrar|voltar|procurar|abandonar)",
        "(nao|ninguem|nunca) (voltariam|voltaria|voltariamos|voltam|volta|quer voltar|querem voltar) (atras|pra tras|para tras|ao anterior)? (do|da|de)?",
        "sem (isso|ele|ela|eles) (ninguem|nada|nao|nem)",
        "(ano|anos|mes|meses) no ar",
        "(pra|para|diz pra fazer|fazer) ontem",
        "(se paga|se pagou|paga a assinatura|paga a conta) (sozinho|sozinha|em)?",
        "(melhor|a melhor) (coisa|decisao|escolha|ferramenta) (do|da|que|de)",
        "(da|deu|dao) conta (do recado|de tudo)?",
        "(economizou|economiza|poupou) (muita|muitas|varias|horas|tempo|dias)",
        "(roda|rodam|rodando|anda) (redondo|liso|sozinho|sem susto|sem sustos)",
      ],
    },
    {
      id: "all-new",
      side: "object",
      strength: 0.7,
      near: 2,
      phrases: [
        "(ja uso|eu uso|uso todo dia|uso em tudo|nao largo) (o|a|os|as)?",
        "(tudo que e novo|tudo o que e novo|os servicos novos|os projetos novos|todo projeto novo|todo servico novo) (nasce|nascem|vai|vao|e|sao|sai|saem|ja nasce) (em|no|na|com)",
        "(a gente|nos|eles) (ja)? (usa|usam|usamos) (ele|isso|o)? (em tudo|em todos)",
      ],
    },
  ],
  trial: [
    {
      id: "own-step",
      side: "object",
      strength: 0.68,
      inherits: true,
      near: 3,
      phrases: [
        "(eu)? (subo|coloco|instalo|monto|testo|vou propor|vou subir|vou colocar|vou testar|proponho)",
        "(da pra|da para|dava pra|podemos|poderiamos|podia) (comecar|iniciar) (com|por|pelo|pela|com o|com a)",
        "(quero|queria|queremos|quero muito) (levar|experimentar|usar|colocar|trazer|subir|botar|testar)",
        "(um|dois|tres|alguns|uns) (time|times|squad|squads) (ja)? (ta|tao|esta|estao) (usando|testando|com|no|na|rodando)",
        "como (experiencia|experimento|piloto|teste)",
        "(eles|elas)? (tao|estao|ta|esta) (testando|experimentando|pilotando)",
        "(pendencia|dever de casa|tarefa) (nossa|minha|do time)?",
      ],
    },
  ],
  assess: [{ id: "first-heard", side: "either", strength: 0.6, inherits: true, phrases: ["esperar (o|a|os|as)? (amadurecer|estabilizar|sair da beta)?", "(ainda)? (ta|esta|e)? (verde|cru|crua|imaturo|imatura) (ainda|demais)?", "(ver|olhar|estudar) (o|a|isso|ele|ela)? (com calma|depois|mais tarde)"] }],
  hold: [
    {
      id: "worn-out",
      side: "subject",
      strength: 0.7,
      inherits: true,
      phrases: [
        "(comeu|come|consumiu|consome|levou|engoliu) (uma|um|duas|dois|tres|meia) (pessoa|pessoas|time|times|ano|sprint|semana)",
        "(saiu|sairam) (depois|apos)",
        "(e)? (desistiram|desistimos|desistiu|desisti) (por causa|por|depois|apos|em|no|na)?",
        "(desistiram|desistimos|desistiu|desistindo) (por|em|depois|dele|dela)?",
        "(estao|estamos|tao|vao|ta|esta) (tirando|removendo|aposentando|desligando|abandonando) (aos poucos|tudo|ele|ela|isso)?",
        "(morre|morrem|morreu) (em|no|na|ate|este|esse)",
        "mais (atrapalha|atrapalhou|trava) (do)? que (ajuda|ajudou)",
        "nao faz sentido (pra|para|reescrever|trocar|migrar|aqui|hoje)?",
        "(ela|ele|eu|todo mundo) (foge|fujo|fugiria|corre)",
        "(e um|e uma|e) (cilada|furada|enrascada|roubada)",
      ],
    },
    {
      id: "refuse",
      side: "object",
      strength: 0.75,
      near: 3,
      phrases: ["ninguem (mais)? (quer|queria|aguenta) (mais)? (encostar em|encostar no|encostar na|encostar|mexer em|mexer no|mexer com|usar|manter|saber de)", "(chega de|basta de|adeus ao|adeus a|tchau)", "(eu)? nao (colocaria|usaria|botaria|escolheria|recomendaria|montaria|compraria|comecaria com)"],
    },
  ],
};
