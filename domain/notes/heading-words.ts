/**
 * What headings are called, in the languages that notes are written in. Everything is compared folded: lower case,
 * no accents, single spaces, no numbering. An entry matches a whole heading unless it stands in a list of beginnings.
 */

/** Parts inside a talk: never a talk of their own. */
export const SECTION_TITLES: ReadonlySet<string> = new Set(
  `
  summary|executive summary|short summary|summary and conclusion|notes|my notes|raw notes|note|general notes|other notes|final notes|additional notes|side notes|speaker notes|key notes|takeaways|takeaway|key takeaways|main takeaways|my takeaways|key points|main points|key lessons|lessons|lessons learned|lesson learned|key ideas|key messages
  conclusion|conclusions|concluding remarks|final thoughts|closing thoughts|closing|closing remarks|my thoughts|thoughts|my opinion|opinion|my take|personal opinion|impressions|overall impression|overall impressions|overall|general impressions|general|misc|miscellaneous|various|other|others|random|random notes|extra|extras|appendix|wrap up|wrap-up|wrapup|recap|tl;dr|tldr|tl dr|in short|the short version|short version|in a nutshell|bottom line|the bottom line|in summary|outro|end|the end|retrospective|feedback
  intro|introduction|overview|preview|background|context|motivation|outline|agenda|topics|content|contents|what to expect|goal|goals|goal before|objective|objectives|aim|scope|abstract|description|about|about me|about the speaker|about the speakers|about the talk|bio|who|who am i|what|why|how|when|where|what is it|what is this|what is it?|how does it work|how it works|prerequisites|setup|requirements|baseline|scenario|scenarios|proposal|personas|dimensions|definition|definitions|terminology|glossary|basics|fundamentals|concepts|key concepts|core concepts|history
  problem|problems|the problem|problem statement|challenge|challenges|issue|issues|pain points|solution|solutions|the solution|approach|approaches|idea|ideas|implementation|architecture|design|process|method|methods|methodology|methodologies|techniques|strategy|strategies|patterns|anti-patterns|antipatterns|pitfalls|gotchas|caveats|limitations|limits|drawbacks|downsides|cons|pros|pros and cons|advantages|disadvantages|benefits|trade-offs|tradeoffs|results|result|outcome|outcomes|findings|metrics|measurements|benchmark|benchmarks|performance|cost|costs|security|testing|tests|deployment|monitoring|observability|operations|features|feature set|examples|example|demo|demos|live demo|live coding|walkthrough|hands on|hands-on|exercise|exercises|lab|labs|use cases|use case|case study|case studies|best practices|recommendations|recommendation|tips|tips and tricks|tools|tooling|stack|tech stack|libraries|frameworks|dependencies|alternatives|comparison|roadmap|next|next steps|future|future work|what's next|what is next|what s next|outlook|news|updates|announcements|steps|components|key components|configuration|installation|usage|todo|todos|to do|to-do|to look at|to check|action items|actions|tasks|follow up|follow-up|follow ups|things to try|things to look up|further reading|reading list|read more|see also
  q&a|q & a|q/a|qa|q and a|q+a|questions|question|questions and answers|questions & answers|audience questions|open questions|discussion|comments|faq|quotes|links|link|useful links|related links|resources|references|reference|sources|source|bibliography|books|slides|slide deck|video|videos|recording|recordings|code|repo|repository|github|materials|material|images|pictures|photos|screenshots|tags|metadata|rating|score|verdict|warning|disclaimer|highlights|acknowledgements|thanks|thank you|contact|contacts|credits|license
  zusammenfassung|fazit|mein fazit|notizen|notiz|anmerkungen|anmerkung|bemerkungen|erkenntnisse|wichtigste erkenntnisse|lernpunkte|kernaussagen|kernpunkte|ergebnis|ergebnisse|schluss|schlussfolgerung|schlussfolgerungen|schlusswort|meine meinung|meinung|eindruck|eindrucke|gesamteindruck|einleitung|einfuhrung|uberblick|ubersicht|hintergrund|kontext|ziel|ziele|inhalt|inhalte|problem|probleme|herausforderung|herausforderungen|losung|losungen|ansatz|beispiel|beispiele|vorteile|nachteile|vor- und nachteile|ausblick|fragen|fragen und antworten|diskussion|offene fragen|quellen|ressourcen|weiterfuhrende links|nachste schritte|aufgaben|folien|aufzeichnung|sonstiges|allgemeines|werkzeuge|erfahrungen|architektur|arbeitsweise|vorgehen|umsetzung|demo time|zitate
  resumen|notas|mis notas|apuntes|conclusion|conclusiones|mi opinion|opinion personal|impresiones|introduccion|contexto|motivacion|objetivo|objetivos|temas|contenido|contenidos|problema|problemas|el problema|reto|retos|desafios|solucion|soluciones|la solucion|enfoque|ejemplo|ejemplos|ventajas|desventajas|inconvenientes|ventajas y desventajas|preguntas|preguntas y respuestas|ruegos y preguntas|debate|enlaces|recursos|referencias|bibliografia|diapositivas|presentacion|herramientas|proximos pasos|siguientes pasos|tareas|pendientes|ideas clave|puntos clave|puntos importantes|lecciones|lecciones aprendidas|aprendizajes|valoracion|comentarios|arquitectura|resultados|futuro|otros|varios|general|practica|ejercicio|ejercicios
  resume|notes|mes notes|prise de notes|en bref|en resume|a retenir|ce que je retiens|points cles|points importants|idees cles|conclusion|mon avis|avis|avis personnel|ressenti|impressions|introduction|presentation|contexte|motivation|objectif|objectifs|sommaire du talk|plan|probleme|problemes|problematique|defis|solution|solutions|approche|exemple|exemples|avantages|inconvenients|avantages et inconvenients|limites|questions|questions reponses|questions/reponses|questions et reponses|discussion|liens|liens utiles|ressources|references|diapositives|support|supports|outils|prochaines etapes|a faire|a voir|a creuser|a tester|pour aller plus loin|retour d'experience|bilan|demonstration|fonctionnement|mise en place|mise en oeuvre|definition|historique|resultats|lecons apprises|remarques|divers|autres
  resumo|notas|anotacoes|minhas anotacoes|conclusao|conclusoes|minha opiniao|opiniao|impressoes|introducao|visao geral|contexto|motivacao|objetivo|objetivos|conteudo|problema|problemas|desafio|desafios|solucao|solucoes|abordagem|exemplo|exemplos|vantagens|desvantagens|vantagens e desvantagens|perguntas|perguntas e respostas|duvidas|discussao|links uteis|recursos|referencias|slides|ferramentas|proximos passos|tarefas|pontos chave|pontos principais|principais pontos|destaques|licoes|licoes aprendidas|aprendizados|comentarios|arquitetura|resultados|futuro|outros|geral|demonstracao|pratica
  riassunto|riepilogo|sintesi|in sintesi|appunti|i miei appunti|note|note personali|conclusione|conclusioni|considerazioni|considerazioni finali|la mia opinione|opinione|opinioni|impressioni|introduzione|panoramica|contesto|motivazione|obiettivo|obiettivi|contenuto|contenuti|problema|problemi|il problema|sfida|sfide|soluzione|soluzioni|la soluzione|approccio|esempio|esempi|vantaggi|svantaggi|vantaggi e svantaggi|pro e contro|limiti|domande|domande e risposte|discussione|link utili|collegamenti|risorse|riferimenti|bibliografia|strumenti|prossimi passi|da fare|da vedere|da provare|da approfondire|punti chiave|punti principali|lezioni apprese|cosa ho imparato|cosa mi porto a casa|commenti|commento|architettura|risultati|futuro|altro|varie|dimostrazione
  samenvatting|notities|aantekeningen|conclusie|conclusies|mijn mening|mening|indruk|inleiding|introductie|overzicht|achtergrond|context|doel|doelen|inhoud|probleem|problemen|uitdagingen|oplossing|oplossingen|aanpak|voorbeeld|voorbeelden|voordelen|nadelen|voor- en nadelen|vragen|vragen en antwoorden|discussie|bronnen|verwijzingen|gereedschap|volgende stappen|lessen|geleerde lessen|opmerkingen|architectuur|resultaten|toekomst|overig|waarschuwing
  まとめ|総括|要約|概要|サマリ|サマリー|はじめに|おわりに|終わりに|最後に|さいごに|イントロ|背景|目的|課題|問題|問題点|解決策|解決方法|方法|手法|アプローチ|内容|メモ|ノート|感想|所感|個人的感想|個人的な感想|考察|結論|結果|デモ|例|事例|質疑応答|質疑|質問|qa|参考|参考資料|参考リンク|参考文献|リンク|資料|スライド|動画|今後|今後の課題|今後の展望|展望|学び|気づき|気付き|ポイント|メリット|デメリット|メリット・デメリット|アーキテクチャ|自己紹介|登壇者|アジェンダ|補足|余談|その他|キーワード|特徴|構成|導入|背景と課題|取り組み|工夫|工夫した点|苦労した点|使い方|仕組み|とは|アーカイブ|ネクストアクション|次のアクション
  `
    .trim()
    .split(/\s*[|\n]\s*/),
);

/** Headings that group, whatever stands below them, and never are a talk themselves. */
export const GROUP_TITLES: ReadonlySet<string> = new Set(
  `
  table of contents|toc|contents|index|agenda|schedule|programme|program|timetable|talk list|list of talks|session list|overview of talks|sessions overview|talks|talk|sessions|session|all talks|talk notes|session notes|talks attended|sessions attended|talks i attended|sessions i attended|attended talks|attended sessions|visited talks|talk recommendations|talks to watch|to watch|to watch later|watch later|missed talks|other talks|more talks|presentations|conference|conference notes|conferences|conference talks|main conference|notes from the talks|days|main track|main stage|break|lunch|lunch break|coffee break|coffee|dinner|party|registration|check-in|networking|social event|expo|exhibition|booths|sponsors|venue|location|travel|hotel|food|logistics|organization|organisation|after party|morning|afternoon|evening|night|morning sessions|afternoon sessions|hallway track|community|people|chats|conversations|swag|memorable interactions|notable announcements
  inhaltsverzeichnis|die veranstaltung|das event|vortrage|vortrag|vortragsliste|programm|zeitplan|besuchte vortrage|besuchte sessions|konferenz|vormittag|nachmittag|abend|mittagspause|pause|kaffeepause
  indice|el evento|organizacion|organizacion del evento|la organizacion|tabla de contenidos|tabla de contenido|charlas|charla|ponencias|ponencia|sesiones|programa|horario|conferencia|conferencias|charlas vistas|manana|tarde|noche|comida|descanso|cafe|almuerzo
  sommaire|l'evenement|organisation|table des matieres|conferences|conference|presentations|programme|matin|apres-midi|apres midi|soir|matinee|soiree|pause|dejeuner|repas|pause dejeuner|quickies
  sumario|o evento|organizacao|palestras|palestra|sessoes|programacao|manha|noite|intervalo|almoco|coffee-break|palestras assistidas
  sommario|l'evento|organizzazione|interventi|intervento|sessioni|sessione|programma|mattina|mattino|pomeriggio|sera|pausa|pranzo|pausa pranzo|pausa caffe|talk seguiti
  inhoudsopgave|het evenement|organisatie|sessies|sessie|presentaties|lezingen|ochtend|middag|avond|lunchpauze
  目次|セッション|セッション一覧|発表|発表一覧|発表内容|講演|講演一覧|タイムテーブル|スケジュール|プログラム|聴講セッション|参加セッション|イベント告知|イベント告知タイム|告知タイム|告知|おまけ|視聴したセッション|聞いたセッション|午前|午後|午前の部|午後の部|休憩|昼休み|お昼|ランチ|懇親会|会場|会場の様子|ブース|スポンサーブース|参加したセッション|イベント概要|開催概要|概要とタイムテーブル|各セッション|セッションメモ|セッションレポート
  `
    .trim()
    .split(/\s*[|\n]\s*/),
);

/** Kinds of sessions. With sessions below such a heading it groups them; with none it is a session ("Keynote"). */
export const SESSION_TITLES: ReadonlySet<string> = new Set(
  `
  keynote|keynotes|opening keynote|opening keynotes|closing keynote|closing keynotes|morning keynote|morning keynotes|keynote session|keynote sessions|key notes|opening|opening session|opening ceremony|welcome|closing session|closing ceremony|lightning talks|lightning talk|lightning|workshop|workshops|tutorial|tutorials|panel|panels|panel discussion|fireside chat|poster session|posters|birds of a feather|bof|bofs|open space|openspace|unconference|ask me anything|ama|hackathon|deep dives|breakout sessions|breakouts|short talks|demos session|demo theater|demo theatre|product keynote|partner keynote|developer keynote|general session|plenary|day keynote
  eroffnungskeynote|eroffnung|abschlusskeynote|begrussung|podiumsdiskussion|kurzvortrage|blitzvortrage|workshops
  keynote inaugural|inauguracion|apertura|bienvenida|clausura|charlas relampago|taller|talleres|mesa redonda|panel de discusion
  keynote d'ouverture|keynote de cloture|keynote d ouverture|ouverture|cloture|atelier|ateliers|table ronde|tables rondes|hands-on labs|universites|universite|tools-in-action|tools in action|quickie|quickies
  abertura|encerramento|boas-vindas|oficina|oficinas|minicurso|minicursos|mesa redonda|painel|palestras relampago
  apertura dei lavori|benvenuto|tavola rotonda|laboratorio|laboratori
  オープニング|クロージング|基調講演|キーノート|lt|lt大会|ライトニングトーク|パネルディスカッション|ワークショップ|ハンズオン|特別講演|招待講演|一般講演|ポスターセッション|チュートリアル
  `
    .trim()
    .split(/\s*[|\n]\s*/),
);

/** Sections that describe the talk above them: what stands in them counts as standing right below its heading. */
export const META_TITLES: ReadonlySet<string> = new Set(
  `
  talk|talks|speaker|speakers|presenter|presenters|about the speaker|about the speakers|details|talk details|session details|session info|info|metadata|links|slides|video|recording|materials
  vortrag|vortrage|referent|referenten|sprecher|folien|ponente|ponentes|charla|enlaces|orateur|orateurs|intervenant|intervenants|liens|palestrante|palestrantes|relatore|relatori|spreker|sprekers|登壇者|発表者|スピーカー|資料|リンク|スライド|セッション情報|セッション概要
  `
    .trim()
    .split(/\s*[|\n]\s*/),
);
