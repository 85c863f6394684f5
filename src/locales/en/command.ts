/** What the command says. */
export const command = {
  usage: `Scores a city's assessment workbook against the SmartCAT maturity model and the U4SSC competencies.

Usage
  smart-city-maturity template [--lang en|ca|es] [--city NAME] -o FILE.xlsx
  smart-city-maturity score PATH... -o DIR [options]
  smart-city-maturity score PATH... --update [options]
  smart-city-maturity compare PATH... -o FILE.xlsx [options]

A PATH is a folder, a workbook with an assessment a sheet, or a table with a city a row (.xlsx or
.csv). A scored copy is compared by its own answers, unless a file beside it gives the same result.

Options of score and compare
  -o, --output DIR              where the scored copies go (compare: FILE.xlsx to write)
  --lang en|ca|es               language (default: sheets as each assessment, messages in English)
  --target 3 | M=3,S=4,R=2      levels to reach (default: one above the present level)
  --[no-]strict                 levels below the one reached must be at F
  --[no-]results-as-outcome     overall level over management and state only
  --model FILE                  score against another model (JSON)
  --date YYYY-MM-DD             date written into the results (default: today)
  --jobs N                      files worked on at once (default: one a processor core, at most 8)
  --json                        also write the result as JSON (compare: FILE.ndjson)

Options of score
  --update                      score scored copies again, in place
  --force                       write also the copies that would not change
  --values                      plain values in place of formulas

Options of compare
  --csv                         also write FILE.csv

Others
  --help                        this text
  --version                     version of the program and of the model

Examples
  smart-city-maturity template --lang ca --city Vilaclara -o vilaclara.xlsx
  smart-city-maturity score vilaclara.xlsx -o results
  smart-city-maturity score assessments/ -o results --target M=3,S=4,R=2 --json
  smart-city-maturity compare assessments/ -o results/comparison.xlsx --csv

Exit codes
  0  all scored or skipped
  1  internal or disk error
  2  wrong flag, path or model
  3  an input was refused, or there was none
  130  interrupted (Ctrl-C): the files in hand were finished
`,
  version: (tool: string, model: string, modelVersion: string) => `smart-city-maturity ${tool}, model ${model} ${modelVersion}`,
  tryHelp: 'See smart-city-maturity --help.',
  usageErrors: {
    'no-command': () => 'Say what to do: score, compare or template.',
    'unknown-command': (seen: string) => `There is no command "${seen}".`,
    'unknown-flag': (seen: string) => `The flag ${seen} does not exist here.`,
    'missing-value': (seen: string) => `The flag ${seen} needs a value.`,
    'unexpected-value': (seen: string) => `The flag ${seen} takes no value.`,
    'unexpected-path': (seen: string) => `"${seen}" was not expected here.`,
    'no-path': () => 'Say which files or folders to take.',
    'no-output': () => 'Say where the results go, with -o.',
    'output-with-update': () => '--update scores copies in place, so it takes no -o.',
    'unknown-language': (seen: string) => `"${seen}" is not a language of ours: en, ca or es.`,
    'unreadable-target': (seen: string) => `"${seen}" is not a target: write 3, or M=3,S=4,R=2, with levels 1 to 5.`,
    'unreadable-date': (seen: string) => `"${seen}" is not a date: write YYYY-MM-DD.`,
    'no-such-path': (seen: string) => `"${seen}" does not exist.`,
    'unreadable-model': (seen: string) => `The model file "${seen}" cannot be read.`,
    'model-not-json': (seen: string) => `The model file "${seen}" is not JSON.`,
    'bad-model': (seen: string) => `The model file "${seen}" cannot be used:`,
    'template-name': (seen: string) => `"${seen}" is not a name for a workbook: it must end in .xlsx.`,
    'template-exists': (seen: string) => `"${seen}" already exists and was left as it is.`,
    'output-not-folder': (seen: string) => `"${seen}" is a file, not a folder.`,
    'not-a-comparison': (seen: string) => `"${seen}" already exists and is no comparison of ours, so it was left as it is.`,
    'unreadable-jobs': (seen: string) => `"${seen}" is not a number of jobs: write 1 to 99.`,
  },
  refused: (file: string, why: string) => `${file}: refused: ${why}.`,
  sheetRefused: (file: string, sheet: string, why: string) => `${file}, sheet ${sheet}: refused: ${why}.`,
  jsonNotWritten: (file: string, why: string) => `${file}: scored, but without its JSON: ${why}.`,
  skippedScored: (file: string) => `${file}: skipped: it is a scored copy.`,
  skippedNotScored: (file: string) => `${file}: skipped: it is not a scored copy.`,
  skippedNoAssessment: (file: string) => `${file}: skipped: it holds no assessment.`,
  skippedComparison: (file: string) => `${file}: skipped: it is a comparison.`,
  skippedNoRows: (file: string) => `${file}: skipped: its table has no row with a city.`,
  skippedLink: (file: string) => `${file}: skipped: links are not followed.`,
  nothingFound: 'No workbook was found in the paths given.',
  internalError: 'Something went wrong inside the program.',
  templateWritten: (file: string) => `Blank assessment: ${file}`,
  summary: (scored: number, skipped: number, refused: number, unchanged: number) => `${scored} scored, ${unchanged === 0 ? '' : `${unchanged} unchanged, `}${skipped} skipped, ${refused} refused.`,
  cities: (count: number) => `Cities: ${count}.`,
  interrupted: (left: number) => `Stopped before the end; files not looked at: ${left}. Run the same command again to go on.`,
  compared: (cities: number, files: string) => `${cities === 1 ? 'One city' : `${cities} cities`} compared: ${files}`,
  progress: { rate: (perSecond: string) => `${perSecond}/s`, left: (time: string) => `${time} left`, cities: (count: number) => `${count} ${count === 1 ? 'city' : 'cities'}` },
  table: {
    city: 'City',
    level: 'Level',
    interval: 'Interval',
    dimensions: 'M/S/R',
    answered: 'Answered',
    gaps: 'Gaps 1/2/3',
    findings: 'Findings',
    file: 'Scored copy',
  },
  notAssessed: 'none',
};
export type CommandTexts = typeof command;
