/** What a labelled line or a front matter field tells about a talk. */
export type TalkField = "speaker" | "title" | "event" | "day" | "link" | "place";

const FIELD_NAMES: Readonly<Record<TalkField, string>> = {
  speaker:
    "speaker|speakers|speaker bio|speakers bio|speaker's bio|about the speaker|presenter|presenters|presented by|by|talk by|session by|held by|given by|delivered by|host|hosts|hosted by|panelist|panelists|panellists|panel|instructor|instructors|trainer|who|speaker(s)|presenter(s)|keynote speaker|featuring|referent|referentin|referenten|referent:in|sprecher|sprecherin|vortragender|vortragende|vortrag von|von|orateur|oratrice|orateurs|intervenant|intervenante|intervenants|intervenant(s)|intervenants|presente par|anime par|conferencier|conferenciers|conferenciere|presentateur|presentatrice|presentateurs|presentateur(s)|par|speaker.e.s|ponente|ponentes|ponente(s)|orador|oradora|oradores|presentador|presentadora|presentadores|presentado por|presenta|presentan|impartido por|impartida por|por|relatore|relatori|relatrice|relatore/i|presentato da|tenuto da|a cura di|palestrante|palestrantes|palestrante(s)|apresentado por|apresentador|apresentadora|ministrado por|ministrada por|spreker|sprekers|door|gegeven door|登壇者|登壇|発表者|スピーカー|講演者|話者|登壇者名|講師",
  title:
    "title|talk|talk title|session|session title|session name|presentation|titel|vortrag|vortragstitel|titre|titulo|charla|ponencia|sesion|titulo de la charla|titolo|titolo del talk|intervento|palestra|titulo da palestra|sessie|タイトル|題名|題目|発表タイトル|セッション名|セッションタイトル|セッション|演題",
  event:
    "event|events|conference|conf|conference name|konferenz|veranstaltung|evento|conferencia|congreso|evenement|conferenza|convegno|conferencia|evento|conferentie|evenement|イベント|イベント名|カンファレンス|カンファレンス名",
  day: "date|day|datetime|date/time|date and time|time|when|datum|tag|uhrzeit|zeit|fecha|dia|hora|jour|date et heure|heure|horaire|creneau|data|giorno|ora|orario|quando|horario|tijd|日付|日時|日程|開催日|時間",
  link: "video|videos|video url|video link|recording|youtube|slides|slide|slide deck|deck|slides url|slideshare|speakerdeck|link|links|url|talk url|session url|website|schedule|abstract|materials|repo|code|folien|aufzeichnung|diapositivas|enlace|enlaces|grabacion|presentacion|lien|liens|diapos|enregistrement|support|registrazione|collegamento|gravacao|apresentacao|opname|動画|スライド|資料|リンク|アーカイブ|発表資料|公式ページ",
  place:
    "room|track|level|stage|location|venue|duration|length|format|type|category|raum|ort|dauer|sala|nivel|duracion|lugar|salle|niveau|duree|lieu|livello|durata|luogo|duracao|local|zaal|会場|部屋|トラック",
};

const FIELD_OF: ReadonlyMap<string, TalkField> = new Map(
  (Object.keys(FIELD_NAMES) as TalkField[]).flatMap((field) =>
    FIELD_NAMES[field].split("|").map((name) => [name, field] as const),
  ),
);

/** The field that a folded label or a front matter key stands for: "Presented by", "talk_speakers" -> speaker. */
export function findTalkField(label: string): TalkField | null {
  const folded = foldLabel(label);
  return FIELD_OF.get(folded) ?? FIELD_OF.get(folded.replace(/^(?:talk|session|conference|event) /, "")) ?? null;
}

function foldLabel(label: string): string {
  const lower = label.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  const bare = lower.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  return bare.replace(/[_\s]+/g, " ").trim();
}
