/* What made-up notes are put together from. */

export const EVENTS =
  "RiverConf,Lakeside Days,CloudHarbour,Data Orchard,Platform Pier,Type Meadow,Kernel Camp,Frontend Foundry,Ops Summit,Build Bridge,Query Quay,Mesh Meetup,Stack Garden,Release Rally,Edge Assembly,Schema School,Craft Commons,Agile Arena,Test Terrace,Graph Gathering".split(
    ",",
  );

export const PLACES =
  "Amsterdam,Berlin,Lisbon,Madrid,Paris,Vienna,Oslo,Prague,Warsaw,Dublin,London,Zurich,Athens,Helsinki,Milan".split(
    ",",
  );

export const FIRST_NAMES =
  "Ada,Björn,Clémence,Dragan,Eirini,Femke,Gernot,Hanna,Imran,Joana,Kasper,Lucía,Marisol,Nadia,Oluwaseun,Petra,Quentin,Rafael,Siobhán,Torben,Ulrike,Vesna,Wiebke,Xavier,Yuki,Zofia,Anselm,Božena,Ciarán,Dimitra,Elif,Fenna,Giulia,Henrik,Ifeoma,Jiří,Kofi,Liesel,Milan,Noor".split(
    ",",
  );

export const LAST_NAMES =
  "Åkesson,Brunnthaler,Chukwu,Dijkhuizen,Eppler,Ferragut,Gallagher,Havelka,Ilievski,Jansen,Kaloudi,Lindqvist,Mabuza,Nwosu,Oberhauser,Pallasch,Qureshi,Rosenblatt,Stamatopoulou,Tanabe,Ustinov,Vermeulen,Wójcik,Xhaka,Yilmaz,Zanetti,Arrieta,Bensalem,Cueto,Durand,Esposito,Fischer,Gruber,Hoogland,Ivanova,Jørgensen,Kamande,Larsson,Moura,Novák".split(
    ",",
  );

/**
 * What is said of a technology behind its name; most of it is a verdict. Two words at most: notes that share three in a row
 * all over would be taken for copies of each other.
 */
export const DEEDS = {
  en: ["works great", "worth trying", "looks promising", "avoid it", "was replaced", "looks interesting", "runs there"],
  de: ["bewährt sich", "lohnt sich", "klingt interessant", "wurde abgelöst", "lieber vermeiden", "läuft dort"],
  fr: ["marche bien", "à essayer", "semble prometteur", "à éviter", "tourne là"],
  es: ["funciona bien", "parece interesante", "mejor evitar", "vale probarlo", "corre allí"],
} as const;

export const FILLERS = {
  en: ["asked about", "the part with", "more on the", "nobody expected", "a slide about", "and then"],
  de: ["Frage zu", "der Teil mit", "mehr über das", "eine Folie über", "und dann"],
  fr: ["question sur", "la partie avec", "une diapo sur", "et puis les"],
  es: ["pregunta sobre", "la parte con", "más de los", "y luego una"],
} as const;

export const WORDS = {
  en: "account agreement answer approach argument backlog balance barrier bottleneck boundary branch budget building capacity careful change channel checklist cleanup coffee colleague comparison complaint compromise concern conclusion context contract corner correction cost courage customer cycle damage deadline decision default delay delivery demand detail diagram difference discipline discovery discussion distance document doubt effort evening evidence example exception expectation experience experiment failure feedback figure folder friction future glossary habit handover harvest hiring history honest incident interview invoice journey kitchen language latency launch leader lesson library licence limit maintenance manager manual margin market meeting memory method migration mistake model morning network notebook obstacle office onboarding opinion outage owner paper patience pattern pipeline planning policy practice pressure price priority problem product promise proposal purchase quality quarter reason recovery release repair report request research restore retirement review reward rollback routine safety schedule season security service shadow shelter signal silence simple skeleton slowly station storage story strategy support surprise survey team ticket tradition traffic training transfer trouble upgrade vendor version village warehouse weather weekend winter workshop".split(
    " ",
  ),
  de: "Abend Ablauf Absprache Anfang Angebot Antwort Anwendung Arbeit Architektur Aufgabe Aufwand Ausfall Auswahl Bedarf Beispiel Beitrag Berater Bereich Betrieb Datei Dauer Dienst Einsatz Entscheidung Entwicklung Erfahrung Ergebnis Fehler Frage Gebäude Gespräch Grenze Grund Handbuch Hersteller Hilfe Idee Jahr Kaffee Kollege Kosten Kunde Lager Leistung Lieferung Lizenz Lösung Messung Mittel Nachteil Nutzen Ordnung Pause Plan Preis Problem Prüfung Quartal Raum Regel Schaden Schicht Schnittstelle Sicherung Sprache Stunde Team Termin Umstieg Umzug Unterschied Ursache Verfahren Vergleich Vertrag Vorgang Vorteil Wartung Wechsel Werkstatt Winter Woche Zeit Ziel Zugriff".split(
    " ",
  ),
  fr: "accord achat affaire année atelier avantage bâtiment besoin bilan bureau cadre changement choix client collègue conseil contrat coût cuisine délai démarche difficulté donnée échange écran effort équipe erreur essai étape étude exemple exercice fournisseur frontière gestion hiver idée journée langue leçon licence logiciel maison marché matin mémoire mesure méthode métier moyen niveau objectif outil panne partie patience pause pièce plan pratique prix problème projet question raison règle réponse résultat retard réunion saison semaine service solution sujet support temps travail usage vendeur version ville voyage".split(
    " ",
  ),
  es: "acuerdo ahorro almacén año apuesta archivo ayuda barrera cambio camino carga casa ciudad cliente cocina código compra conclusión consejo contrato coste cuaderno dato decisión detalle deuda diferencia dirección duda edificio ejemplo ejercicio entrega equipo error escuela esfuerzo espacio estudio etapa éxito fallo fecha fiesta frontera fuente gestión grupo herida historia hora idea idioma informe inicio invierno jornada lección licencia límite lugar mañana mejora memoria mercado mes método negocio nivel noche nube oficina opción orden pausa pedido persona plan precio problema proceso proyecto prueba pueblo puerta razón regla respuesta resultado reunión semana servicio solución tarde tiempo trabajo usuario venta versión viaje".split(
    " ",
  ),
} as const;
