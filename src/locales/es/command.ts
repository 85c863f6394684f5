import type { CommandTexts } from '../en/command';

/** What the command says. */
export const command: CommandTexts = {
  usage: `Puntúa el libro de evaluación de un municipio con el modelo de madurez SmartCAT y las
competencias U4SSC.

Uso
  smart-city-maturity template [--lang en|ca|es] [--city NOMBRE] -o ARCHIVO.xlsx
  smart-city-maturity score RUTA... -o CARPETA [opciones]
  smart-city-maturity score RUTA... --update [opciones]
  smart-city-maturity compare RUTA... -o ARCHIVO.xlsx [opciones]

Una RUTA es una carpeta, un libro con una evaluación por hoja o una tabla con un municipio por
fila (.xlsx o .csv). Una copia puntuada se compara por sus propias respuestas, salvo que otro
archivo dé el mismo resultado.

Opciones de score y compare
  -o, --output CARPETA          dónde se guardan las copias puntuadas (compare: ARCHIVO.xlsx)
  --lang en|ca|es               idioma (por defecto: hojas como cada evaluación, mensajes en inglés)
  --target 3 | M=3,S=4,R=2      niveles que alcanzar (por defecto, uno más que el actual)
  --[no-]strict                 los niveles inferiores al alcanzado deben estar en F
  --[no-]results-as-outcome     nivel global solo de gestión y estado
  --model ARCHIVO               puntuar con otro modelo (JSON)
  --date AAAA-MM-DD             fecha que consta en los resultados (por defecto, hoy)
  --jobs N                      archivos a la vez (por defecto, uno por núcleo, 8 como máximo)
  --json                        escribir el resultado también en JSON (compare: ARCHIVO.ndjson)

Opciones de score
  --update                      volver a puntuar las copias puntuadas, sin crear otras
  --force                       escribir también las copias que no cambiarían
  --values                      escribir valores en lugar de fórmulas

Opciones de compare
  --csv                         escribir también ARCHIVO.csv

Otras
  --help                        este texto
  --version                     versión del programa y del modelo

Ejemplos
  smart-city-maturity template --lang es --city Vilaclara -o vilaclara.xlsx
  smart-city-maturity score vilaclara.xlsx -o results
  smart-city-maturity score assessments/ -o results --target M=3,S=4,R=2 --json
  smart-city-maturity compare assessments/ -o results/comparacion.xlsx --csv

Códigos de salida
  0  todo puntuado u omitido            1  fallo del programa o del disco
  2  opción, ruta o modelo incorrectos  3  algo se ha rechazado o no había nada que puntuar
  130  interrumpido (Ctrl-C): se han terminado los archivos empezados
`,
  version: (tool: string, model: string, modelVersion: string) => `smart-city-maturity ${tool}, modelo ${model} ${modelVersion}`,
  tryHelp: 'Consulte smart-city-maturity --help.',
  usageErrors: {
    'no-command': () => 'Indique qué hay que hacer: score, compare o template.',
    'unknown-command': (seen: string) => `No existe la orden «${seen}».`,
    'unknown-flag': (seen: string) => `Aquí no existe la opción ${seen}.`,
    'missing-value': (seen: string) => `A la opción ${seen} le falta un valor.`,
    'unexpected-value': (seen: string) => `La opción ${seen} no lleva ningún valor.`,
    'unexpected-path': (seen: string) => `«${seen}» sobra aquí.`,
    'no-path': () => 'Indique qué archivos o carpetas hay que usar.',
    'no-output': () => 'Indique con -o dónde se guardan los resultados.',
    'output-with-update': () => '--update puntúa las copias sin crear otras, por lo que no admite -o.',
    'unknown-language': (seen: string) => `«${seen}» no es ninguno de los idiomas disponibles: en, ca o es.`,
    'unreadable-target': (seen: string) => `«${seen}» no es un objetivo: escriba 3, o bien M=3,S=4,R=2, con niveles de 1 a 5.`,
    'unreadable-date': (seen: string) => `«${seen}» no es una fecha: escriba AAAA-MM-DD.`,
    'no-such-path': (seen: string) => `«${seen}» no existe.`,
    'unreadable-model': (seen: string) => `El archivo de modelo «${seen}» no se puede leer.`,
    'model-not-json': (seen: string) => `El archivo de modelo «${seen}» no es JSON.`,
    'bad-model': (seen: string) => `El archivo de modelo «${seen}» no se puede usar:`,
    'template-name': (seen: string) => `«${seen}» no sirve como nombre de libro: debe acabar en .xlsx.`,
    'template-exists': (seen: string) => `«${seen}» ya existe y se ha dejado como estaba.`,
    'output-not-folder': (seen: string) => `«${seen}» es un archivo, no una carpeta.`,
    'not-a-comparison': (seen: string) => `«${seen}» ya existe y no es una comparación nuestra; se ha dejado como estaba.`,
    'unreadable-jobs': (seen: string) => `«${seen}» no es un número de archivos a la vez: escriba de 1 a 99.`,
  },
  refused: (file: string, why: string) => `${file}: rechazado: ${why}.`,
  sheetRefused: (file: string, sheet: string, why: string) => `${file}, hoja ${sheet}: rechazada: ${why}.`,
  jsonNotWritten: (file, why) => `${file}: puntuado, pero sin el JSON: ${why}.`,
  skippedScored: (file: string) => `${file}: omitido: es una copia puntuada.`,
  skippedNotScored: (file: string) => `${file}: omitido: no es una copia puntuada.`,
  skippedNoAssessment: (file: string) => `${file}: omitido: no contiene ninguna evaluación.`,
  skippedComparison: (file: string) => `${file}: omitido: es una comparación.`,
  skippedNoRows: (file: string) => `${file}: omitido: la tabla no tiene ninguna fila con un municipio.`,
  skippedLink: (file: string) => `${file}: omitido: los enlaces no se siguen.`,
  nothingFound: 'No se ha encontrado ningún libro en las rutas indicadas.',
  internalError: 'Algo ha fallado dentro del programa.',
  templateWritten: (file: string) => `Evaluación en blanco: ${file}`,
  summary: (scored, skipped, refused, unchanged) => `Puntuados: ${scored}; ${unchanged === 0 ? '' : `sin cambios: ${unchanged}; `}omitidos: ${skipped}; rechazados: ${refused}.`,
  cities: (count) => `Municipios: ${count}.`,
  interrupted: (left) => `Se ha detenido antes de terminar; archivos sin mirar: ${left}. Ejecute de nuevo la misma orden para continuar.`,
  compared: (cities, files) => `${cities === 1 ? 'Un municipio comparado' : `${cities} municipios comparados`}: ${files}`,
  progress: { rate: (perSecond) => `${perSecond}/s`, left: (time) => `faltan ${time}`, cities: (count) => `${count} ${count === 1 ? 'municipio' : 'municipios'}` },
  table: {
    city: 'Municipio',
    level: 'Nivel',
    interval: 'Intervalo',
    dimensions: 'M/S/R',
    answered: 'Respondidos',
    gaps: 'Brechas 1/2/3',
    findings: 'Incidencias',
    file: 'Copia puntuada',
  },
  notAssessed: 'ninguno',
};
