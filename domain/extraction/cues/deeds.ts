/** What a plan tells one to do with a technology, by language; parted by semicolons. */
const DEEDS: Readonly<Record<string, string>> = {
  en: "set up; setup; port; migrate; move; switch; install; introduce; roll out; rollout; run; add; enable; turn on; build; prototype; spike; wire up; integrate; replace; convert; pilot; start with; start using; get started with; put; use; bring; adopt; swap; hook up",
  es: "montar; instalar; migrar; pasar; portar; integrar; anadir; activar; desplegar; meter; implantar; introducir; configurar; usar; aplicar; cambiar; hacer un piloto; arrancar",
  fr: "installer; mettre en place; migrer; porter; passer; integrer; ajouter; activer; deployer; introduire; monter; brancher; utiliser; appliquer; remplacer; proposer; demarrer; lancer",
  de: "einrichten; aufsetzen; installieren; einfuhren; umstellen; migrieren; portieren; einbauen; integrieren; aktivieren; anbinden; ausrollen; einschalten; umziehen; ersetzen; starten",
  pt: "instalar; montar; migrar; portar; integrar; adicionar; ativar; configurar; subir; colocar; introduzir; usar; aplicar; trocar; rodar; fazer um piloto; propor",
  it: "installare; mettere; migrare; portare; integrare; aggiungere; attivare; configurare; introdurre; montare; proporre; usare; applicare; sostituire; passare; avviare",
  nl: "opzetten; installeren; invoeren; migreren; overzetten; inbouwen; integreren; aanzetten; uitrollen; inrichten; vervangen; voorstellen; starten",
  ja: "導入; 移行; 置き換え; 組み込む; 設定; 構築",
};

const KNOWN = new Set(Object.values(DEEDS).flatMap((words) => words.split("; ")));

/** True for the words of a plan that tell what to do: "set up", "installer", "port". Accents and case count for nothing. */
export function isDeed(words: readonly string[]): boolean {
  return KNOWN.has(words.map((word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()).join(" "));
}
