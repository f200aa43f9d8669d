import type { Ring } from "@/domain/radar/vocabulary";
import type { Cue } from "../cue";

/** What people did with a technology, by families of verbs, each in the persons and tenses that notes use. */
export const SPANISH_VERBS: Readonly<Record<Ring, readonly Cue[]>> = {
  adopt: [
    {
      id: "stayed-on",
      side: "subject",
      strength: 0.72,
      inherits: true,
      phrases: [
        "(estan|estamos|estoy|esta) (como en casa|como pez en el agua|en la gloria)",
        "(no|nadie) (sabria|sabrian|sabriamos|sabe|saben|podria|podrian|podriamos|imagina|imaginan|concibe|conciben) (ya)? (vivir|trabajar|estar|desplegar|hacer nada) sin (el|ella|ello|eso|esto)",
        "y (hasta hoy|hasta la fecha|ahi sigue|ahi siguen|ahi seguimos|tan contentos|tan felices)",
        "(va|van|vamos|iban|ibamos|voy) (muy)? (sobrado|sobrada|sobrados|sobradas)",
        "(nos|les|le|me) (ha|han)? (abierto|abrio) los ojos",
        "(se ha ganado|se gano|se han ganado) (el sitio|su sitio|a todo el equipo|el puesto|la confianza)",
        "(no|nunca) (nos|les|le|me) (ha|han) (fallado|dado un disgusto|dejado tirados|defraudado)",
      ],
    },
    { id: "draw-on", side: "object", strength: 0.6, near: 1, phrases: ["no hay nada como", "nada mejor que", "(tiran|tiramos|echan mano|echamos mano|echo mano) (siempre)? (de|del)", "nada (sale|se despliega|llega|entra|pasa) (a produccion)? sin"] },
  ],
  trial: [
    { id: "dare-with", side: "object", strength: 0.7, near: 2, asks: true, phrases: ["(podriamos|podemos|podria|deberiamos|queremos|quiero|vamos a|me gustaria|nos gustaria) (estrenarnos|estrenarme|atrevernos|atreverme|lanzarnos|lanzarme|animarnos|animarme) (con|a)"] },
    {
      id: "some-first",
      side: "subject",
      strength: 0.68,
      inherits: true,
      asks: true,
      phrases: [
        "(acaba|acaban|acabamos) de (entrar|llegar|aterrizar|ponerlo|meterlo|estrenarlo) en (preproduccion|pre|preprod|staging|pruebas)",
        "hay que (mimarlo|mimarla|cuidarlo|atarlo corto|echarle paciencia|vigilarlo)",
        "en (un par de|uno o dos|unos pocos|unos cuantos) (repos|repositorios|servicios|equipos|proyectos|modulos|pantallas|clusteres|maquinas)",
        "y (ver|a ver|veremos|vemos|veamos) (que (sale|resulta|da de si)|como (aguanta|rinde|responde|se porta))",
        "(de momento|por ahora|por el momento) (solo|solamente|unicamente) (para|en|con)",
        "si (todo)? (va|sale|funciona|marcha) bien",
        "(lo|la|los|las) (pruebo|probare|probamos|probaremos|monto|montare|montamos|montaremos) (yo|nosotros)? (el|la|este|esta|manana|en|con)",
        "(un servicio|un equipo|un modulo|una pantalla) (a la vez|cada vez)",
      ],
    },
  ],
  assess: [
    {
      id: "read-up",
      side: "object",
      strength: 0.68,
      near: 3,
      asks: true,
      phrases: [
        "(quiero|queremos|tengo que|tenemos que|hay que|me gustaria|nos gustaria|habria que) (enterarme|enterarnos|informarme|informarnos|saber|entender) (bien|mejor|mas|un poco)? (de)? (que va|que es|como va|como funciona)",
        "(apuntado|apuntada|anotado|anotada|pendiente) (para|de)? (curiosear|cotillear|mirar|leer|ver|investigar|estudiar|comparar)",
        "(le|les)? (tienen|tenemos|tengo|tiene) (muchas)? ganas (a|al)",
        "(todavia|aun) no (se|nos|me) (fian|fiamos|fio|fia|atreven|atrevemos|atrevo) (de|del|con)",
        "(me|nos) (pica|pico|puede|entro) la curiosidad (de|con|por)?",
        "(curiosear|cotillear|husmear) (un poco)? (que es|con)?",
      ],
    },
    {
      id: "weigh-later",
      side: "subject",
      strength: 0.64,
      inherits: true,
      asks: true,
      phrases: [
        "(habra|habria|toca|tengo|tenemos|tendre|tendremos|hay) que (compararlo|compararla|compararlos|compararlas|estudiarlo|estudiarla|leerlo|mirarlo|mirarla|mirarlos|valorarlo|evaluarlo)",
        "(esto|eso|lo) (miro|mirare|miramos|leo|leere|estudio|estudiare) (con calma|luego|en casa|manana|otro dia)",
        "(le|les) (queda|quedan|falta|falta mucho) (mucho|bastante|un hervor|camino|recorrido|por madurar|por demostrar|rodaje)",
      ],
    },
  ],
  hold: [
    {
      id: "ended-up-leaving",
      side: "subject",
      strength: 0.78,
      inherits: true,
      phrases: [
        "(salieron|salimos|salio|sali|acabaron|acabamos) (muy|bien)? (escaldados|escaldado|escaldada|quemados|quemado|trasquilados|hartos)",
        "(reniega|reniegan|renegamos|reniego)",
        "(ya)? (superaba|supera|supero|superaban) (a)? (la|el|lo) (de|del) (los|las|la|el)?",
        "(lo|la|los|las)? (acabaron|acabamos|acabo|terminaron|terminamos|termino|acabe|termine) (dejandolo|dejando|quitando|quitandolo|tirando|tirandolo|abandonando|abandonandolo|apagando|apagandolo|desinstalando|descartando|descartandolo|retirando)",
        "(hicimos|hicieron|hizo) marcha atras",
        "(lo|la|los|las) (dejaron|dejamos|aparcaron|aparcamos|arrinconaron|arrinconamos|descartaron|descartamos|tumbaron) (de lado|a un lado|aparcado|aparcada|al (mes|ano|trimestre)|por|a los|tras)",
        "(costaba|cuesta|costo) mas (de lo que|que lo que|del que)",
        "(no|tampoco) (va|iba|van) (con|para) (nosotros|ellos|nuestro|lo nuestro)",
        "ya (no)? (lo|la)? (quiere|usa|toca|mira) nadie",
      ],
    },
    { id: "when-to-retire", side: "object", strength: 0.74, near: 2, asks: true, phrases: ["(a ver)? cuando (jubilamos|jubilaremos|apagamos|quitamos|matamos|tiramos|enterramos|nos quitamos|nos libramos de)"] },
  ],
};
