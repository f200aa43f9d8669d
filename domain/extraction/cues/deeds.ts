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

/** What a plan tells one to look at first, by language. */
const LOOKS: Readonly<Record<string, string>> = {
  en: "read; watch; look at; look into; check; check out; study; learn; see; compare; evaluate; investigate; find out",
  es: "leer; ver; mirar; estudiar; aprender; comparar; evaluar; investigar; revisar; echar un ojo a",
  fr: "lire; voir; revoir; regarder; etudier; comparer; evaluer; creuser; se renseigner sur; jeter un oeil a",
  de: "lesen; ansehen; anschauen; prufen; vergleichen; nachlesen",
  pt: "ler; ver; olhar; estudar; aprender; comparar; avaliar; pesquisar; dar uma olhada em",
  it: "leggere; vedere; guardare; studiare; confrontare; valutare; approfondire; dare un occhio a",
  nl: "lezen; bekijken; kijken naar; uitzoeken; vergelijken; evalueren",
  ja: "調べる; 読む; 見る; 確認; 調査",
};

const LOOKED = new Set(Object.values(LOOKS).flatMap((words) => words.split("; ")));
const KNOWN = new Set(Object.values(DEEDS).flatMap((words) => words.split("; ")));

/** True for the words of a plan that tell what to do: "set up", "installer", "port". Accents and case count for nothing. */
export function isDeed(words: readonly string[]): boolean {
  return KNOWN.has(fold(words));
}

/** True for the words of a plan that tell what to look at: "read", "regarder". */
export function isLook(words: readonly string[]): boolean {
  return LOOKED.has(fold(words));
}

function fold(words: readonly string[]): string {
  return words.map((word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()).join(" ");
}
