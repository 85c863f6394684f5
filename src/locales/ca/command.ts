import type { CommandTexts } from '../en/command';

/** What the command says. */
export const command: CommandTexts = {
  usage: `Puntua l'avaluació d'un municipi segons el model de maduresa SmartCAT i les competències U4SSC.

Ús
  smart-city-maturity template [--lang en|ca|es] [--city NOM] -o FITXER.xlsx
  smart-city-maturity score CAMÍ... -o CARPETA [opcions]
  smart-city-maturity score CAMÍ... --update [opcions]
  smart-city-maturity compare CAMÍ... -o FITXER.xlsx [opcions]

Un CAMÍ és una carpeta, un llibre amb una avaluació per full o una taula amb un municipi per fila
(.xlsx o .csv). Una còpia puntuada es compara per les seves respostes, llevat que un altre fitxer
doni el mateix resultat.

Opcions de score i compare
  -o, --output CARPETA          on es desen les còpies puntuades (compare: FITXER.xlsx que s'escriu)
  --lang en|ca|es               idioma (per defecte: fulls com cada avaluació, missatges en anglès)
  --target 3 | M=3,S=4,R=2      nivells objectiu (per defecte: un per sobre de l'actual)
  --[no-]strict                 els nivells per sota de l'assolit han de tenir F
  --[no-]results-as-outcome     nivell global només amb gestió i estat
  --model FITXER                puntua amb un altre model (JSON)
  --date AAAA-MM-DD             data que consta en els resultats (per defecte: avui)
  --jobs N                      fitxers alhora (per defecte: un per nucli, 8 com a molt)
  --json                        escriu també el resultat en JSON (compare: FITXER.ndjson)

Opcions de score
  --update                      torna a puntuar còpies puntuades, en el mateix fitxer
  --force                       escriu també les còpies que no canviarien
  --values                      escriu valors en lloc de fórmules

Opcions de compare
  --csv                         escriu també FITXER.csv

Altres
  --help                        aquest text
  --version                     versió del programa i del model

Exemples
  smart-city-maturity template --lang ca --city Vilaclara -o vilaclara.xlsx
  smart-city-maturity score vilaclara.xlsx -o resultats
  smart-city-maturity score avaluacions/ -o resultats --target M=3,S=4,R=2 --json
  smart-city-maturity compare avaluacions/ -o resultats/comparacio.xlsx --csv

Codis de sortida
  0  tot puntuat o omès
  1  error del programa o del disc
  2  opció, camí o model incorrectes
  3  s'ha rebutjat alguna entrada o no n'hi havia cap
  130  interromput (Ctrl-C): s'han acabat els fitxers començats
`,
  version: (tool: string, model: string, modelVersion: string) => `smart-city-maturity ${tool}, model ${model} ${modelVersion}`,
  tryHelp: 'Vegeu smart-city-maturity --help.',
  usageErrors: {
    'no-command': () => 'Indiqueu què voleu fer: score, compare o template.',
    'unknown-command': (seen: string) => `No hi ha cap ordre «${seen}».`,
    'unknown-flag': (seen: string) => `L'opció ${seen} no és vàlida aquí.`,
    'missing-value': (seen: string) => `L'opció ${seen} necessita un valor.`,
    'unexpected-value': (seen: string) => `L'opció ${seen} no admet cap valor.`,
    'unexpected-path': (seen: string) => `Aquí no s'esperava «${seen}».`,
    'no-path': () => 'Indiqueu quins fitxers o carpetes voleu fer servir.',
    'no-output': () => 'Indiqueu amb -o on voleu desar els resultats.',
    'output-with-update': () => '--update puntua les còpies en el mateix fitxer; per això no admet -o.',
    'unknown-language': (seen: string) => `«${seen}» no és cap dels idiomes disponibles: en, ca o es.`,
    'unreadable-target': (seen: string) => `«${seen}» no és un objectiu: escriviu 3, o M=3,S=4,R=2, amb nivells de l'1 al 5.`,
    'unreadable-date': (seen: string) => `«${seen}» no és una data: escriviu AAAA-MM-DD.`,
    'no-such-path': (seen: string) => `«${seen}» no existeix.`,
    'unreadable-model': (seen: string) => `No es pot llegir el fitxer de model «${seen}».`,
    'model-not-json': (seen: string) => `El fitxer de model «${seen}» no és JSON.`,
    'bad-model': (seen: string) => `No es pot fer servir el fitxer de model «${seen}»:`,
    'template-name': (seen: string) => `«${seen}» no és un nom de llibre vàlid: ha d'acabar en .xlsx.`,
    'template-exists': (seen: string) => `«${seen}» ja existeix i s'ha deixat com estava.`,
    'output-not-folder': (seen: string) => `«${seen}» és un fitxer, no una carpeta.`,
    'not-a-comparison': (seen: string) => `«${seen}» ja existeix i no és cap comparació nostra; s'ha deixat com estava.`,
    'unreadable-jobs': (seen: string) => `«${seen}» no és un nombre de fitxers alhora: escriviu de l'1 al 99.`,
  },
  refused: (file: string, why: string) => `${file}: rebutjat: ${why}.`,
  sheetRefused: (file: string, sheet: string, why: string) => `${file}, full ${sheet}: rebutjat: ${why}.`,
  jsonNotWritten: (file, why) => `${file}: puntuat, però sense el JSON: ${why}.`,
  skippedScored: (file: string) => `${file}: omès: és una còpia puntuada.`,
  skippedNotScored: (file: string) => `${file}: omès: no és una còpia puntuada.`,
  skippedNoAssessment: (file: string) => `${file}: omès: no conté cap avaluació.`,
  skippedComparison: (file: string) => `${file}: omès: és una comparació.`,
  skippedNoRows: (file: string) => `${file}: omès: la taula no té cap fila amb un municipi.`,
  skippedLink: (file: string) => `${file}: omès: no se segueixen els enllaços.`,
  nothingFound: "No s'ha trobat cap llibre en els camins indicats.",
  internalError: "Hi ha hagut un error intern del programa.",
  templateWritten: (file: string) => `Avaluació en blanc: ${file}`,
  summary: (scored, skipped, refused, unchanged) => `Puntuats: ${scored}. ${unchanged === 0 ? '' : `Sense canvis: ${unchanged}. `}Omesos: ${skipped}. Rebutjats: ${refused}.`,
  cities: (count) => `Municipis: ${count}.`,
  interrupted: (left) => `S'ha aturat abans d'acabar; fitxers no mirats: ${left}. Torneu a executar la mateixa ordre per continuar.`,
  compared: (cities, files) => `${cities === 1 ? 'Un municipi comparat' : `${cities} municipis comparats`}: ${files}`,
  progress: { rate: (perSecond) => `${perSecond}/s`, left: (time) => `falten ${time}`, cities: (count) => `${count} ${count === 1 ? 'municipi' : 'municipis'}` },
  table: {
    city: 'Municipi',
    level: 'Nivell',
    interval: 'Interval',
    dimensions: 'M/S/R',
    answered: 'Respostes',
    gaps: 'Bretxes 1/2/3',
    findings: 'Incidències',
    file: 'Còpia puntuada',
  },
  notAssessed: 'cap',
};
