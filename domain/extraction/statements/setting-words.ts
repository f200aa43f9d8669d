/** What one language puts around a statement: `{s}` is the statement, `{X}` the technology's name, `{Y}` another one's. */
export interface SettingWords {
  /** The title of the talk, and what the note ends with. */
  readonly title: string;
  readonly end: string;
  /** Before a statement, which goes on behind it. */
  readonly opinion: string;
  readonly lead: string;
  readonly but: string;
  readonly so: string;
  readonly reported: string;
  /** Behind a statement. */
  readonly where: string;
  readonly why: string;
  /** What the tool does, with its name and without, and a sentence that goes on about that; nothing on whether to use it. */
  readonly does: string;
  readonly about: string;
  readonly further: string;
  /** "this tool", wherever the statement has the name. */
  readonly tool: string;
  /** A sentence on another technology that says nothing of it. */
  readonly other: string;
  /** "{X}, Redis and Jenkins" */
  readonly list: string;
}

/** By ISO 639-1 code. */
export const SETTING_WORDS: Readonly<Record<string, SettingWords>> = {
  en: {
    title: "Servers without tears",
    end: "Afterwards there was coffee for all.",
    opinion: "I think {s}",
    lead: "After two days of talks about servers and teams, {s}",
    but: "There were questions about costs, but {s}",
    so: "The demo was short and the room was warm, so {s}",
    reported: "They said {s}",
    where: "{s}, above all where there are many servers to look after.",
    why: "{s} because our servers are many and our hands are few.",
    does: "{X} describes servers in files.",
    about: "A tool that describes servers in files.",
    further: "The files are kept with the code.",
    tool: "this tool",
    other: "{Y} was shown as well.",
    list: "{X}, Redis and Jenkins",
  },
  es: {
    title: "Servidores sin lágrimas",
    end: "Después hubo café para todos.",
    opinion: "Creo que {s}",
    lead: "Después de dos días de charlas sobre servidores y equipos, {s}",
    but: "Hubo preguntas sobre los costes, pero {s}",
    so: "La demo fue corta y hacía calor en la sala, así que {s}",
    reported: "Dijeron que {s}",
    where: "{s}, sobre todo donde hay muchos servidores.",
    why: "{s} porque tenemos muchos servidores y pocas manos.",
    does: "{X} describe servidores en ficheros.",
    about: "Una herramienta que describe servidores en ficheros.",
    further: "Los ficheros se guardan con el código.",
    tool: "esta herramienta",
    other: "También se enseñó {Y}.",
    list: "{X}, Redis y Jenkins",
  },
  fr: {
    title: "Des serveurs sans larmes",
    end: "Ensuite il y avait du café pour tous.",
    opinion: "Je pense que {s}",
    lead: "Après deux jours de conférences sur les serveurs et les équipes, {s}",
    but: "Il y a eu des questions sur les coûts, mais {s}",
    so: "La démo était courte et il faisait chaud, donc {s}",
    reported: "Ils ont dit que {s}",
    where: "{s}, surtout là où il y a beaucoup de serveurs.",
    why: "{s} parce que nous avons beaucoup de serveurs et peu de bras.",
    does: "{X} décrit des serveurs dans des fichiers.",
    about: "Un outil qui décrit des serveurs dans des fichiers.",
    further: "Les fichiers sont gardés avec le code.",
    tool: "cet outil",
    other: "{Y} a aussi été montré.",
    list: "{X}, Redis et Jenkins",
  },
  de: {
    title: "Server ohne Tränen",
    end: "Danach gab es Kaffee für alle.",
    opinion: "Ich finde, {s}",
    lead: "Nach zwei Tagen Vorträgen über Server und Teams: {s}",
    but: "Es gab Fragen zu den Kosten, aber {s}",
    so: "Die Demo war kurz und der Raum warm, also: {s}",
    reported: "Sie sagten, {s}",
    where: "{s}, vor allem wo es viele Server gibt.",
    why: "{s}, denn wir haben viele Server und wenig Hände.",
    does: "{X} beschreibt Server in Dateien.",
    about: "Ein Werkzeug, das Server in Dateien beschreibt.",
    further: "Die Dateien liegen beim Code.",
    tool: "dieses Tool",
    other: "{Y} wurde auch gezeigt.",
    list: "{X}, Redis und Jenkins",
  },
  pt: {
    title: "Servidores sem lágrimas",
    end: "Depois teve café para todos.",
    opinion: "Acho que {s}",
    lead: "Depois de dois dias de palestras sobre servidores e times, {s}",
    but: "Houve perguntas sobre custos, mas {s}",
    so: "A demo foi curta e a sala estava quente, então {s}",
    reported: "Disseram que {s}",
    where: "{s}, principalmente onde há muitos servidores.",
    why: "{s} porque temos muitos servidores e poucas mãos.",
    does: "{X} descreve servidores em arquivos.",
    about: "Uma ferramenta que descreve servidores em arquivos.",
    further: "Os arquivos ficam junto do código.",
    tool: "essa ferramenta",
    other: "{Y} também foi mostrado.",
    list: "{X}, Redis e Jenkins",
  },
  it: {
    title: "Server senza lacrime",
    end: "Dopo c'era il caffè per tutti.",
    opinion: "Penso che {s}",
    lead: "Dopo due giorni di talk su server e gruppi, {s}",
    but: "Ci sono state domande sui costi, ma {s}",
    so: "La demo era corta e faceva caldo, quindi {s}",
    reported: "Hanno detto che {s}",
    where: "{s}, soprattutto dove ci sono molti server.",
    why: "{s} perché abbiamo molti server e poche mani.",
    does: "{X} descrive i server in file.",
    about: "Uno strumento che descrive i server in file.",
    further: "I file stanno accanto al codice.",
    tool: "questo strumento",
    other: "È stato mostrato anche {Y}.",
    list: "{X}, Redis e Jenkins",
  },
  nl: {
    title: "Servers zonder tranen",
    end: "Daarna was er koffie voor iedereen.",
    opinion: "Ik vind: {s}",
    lead: "Na twee dagen praatjes over servers en teams: {s}",
    but: "Er waren vragen over de kosten, maar {s}",
    so: "De demo was kort en het was warm in de zaal, dus: {s}",
    reported: "Ze zeiden: {s}",
    where: "{s}, vooral waar veel servers staan.",
    why: "{s}, want we hebben veel servers en weinig handen.",
    does: "{X} beschrijft servers in bestanden.",
    about: "Een tool die servers in bestanden beschrijft.",
    further: "De bestanden staan bij de code.",
    tool: "deze tool",
    other: "{Y} kwam ook langs.",
    list: "{X}, Redis en Jenkins",
  },
  ja: {
    title: "涙のないサーバ",
    end: "その後はコーヒーを飲んだ。",
    opinion: "個人的には、{s}",
    lead: "サーバとチームの話を二日間聞いた後の感想として、{s}",
    but: "費用についての質問もあったが、{s}",
    so: "デモは短くて部屋は暑かった。そこで、{s}",
    reported: "彼らによると、{s}",
    where: "サーバが多い現場では特に、{s}",
    why: "サーバが多くて人が足りないので、{s}",
    does: "{X}はサーバをファイルで記述する。",
    about: "サーバをファイルで記述するツール。",
    further: "ファイルはコードと一緒に置く。",
    tool: "このツール",
    other: "{Y}も紹介された。",
    list: "{X}やRedisやJenkins",
  },
};
