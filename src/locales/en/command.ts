/** What the command says. */
export const command = {
  usage: `Scores a city's assessment workbook against the SmartCAT maturity model and the U4SSC competencies.

Usage
  smart-city-maturity template [--lang en|ca|es] [--city NAME] -o FILE.xlsx
  smart-city-maturity score PATH... -o DIR [options]
  smart-city-maturity score PATH... --update [options]

Options of score
  -o, --output DIR              where the scored copies go
  --lang en|ca|es               language (default: sheets as each assessment, messages in English)
  --target 3 | M=3,S=4,R=2      levels to reach (default: one above the present level)
  --[no-]strict                 levels below the one reached must be at F
  --[no-]results-as-outcome     overall level over management and state only
  --model FILE                  score against another model (JSON)
  --date YYYY-MM-DD             date written into the results (default: today)
  --update                      score scored copies again, in place
  --values                      plain values in place of formulas
  --json                        also write the result as JSON

Others
  --help                        this text
  --version                     version of the program and of the model

Examples
  smart-city-maturity template --lang ca --city Vilaclara -o vilaclara.xlsx
  smart-city-maturity score vilaclara.xlsx -o results
  smart-city-maturity score assessments/ -o results --target M=3,S=4,R=2 --json

Exit codes
  0  all scored or skipped
  1  internal or disk error
  2  wrong flag, path or model
  3  an input was refused, or there was none
`,
  version: (tool: string, model: string, modelVersion: string) => `smart-city-maturity ${tool}, model ${model} ${modelVersion}`,
  tryHelp: 'See smart-city-maturity --help.',
  usageErrors: {
    'no-command': () => 'Say what to do: score or template.',
    'unknown-command': (seen: string) => `There is no command "${seen}".`,
    'unknown-flag': (seen: string) => `The flag ${seen} does not exist here.`,
    'missing-value': (seen: string) => `The flag ${seen} needs a value.`,
    'unexpected-value': (seen: string) => `The flag ${seen} takes no value.`,
    'unexpected-path': (seen: string) => `"${seen}" was not expected here.`,
    'no-path': () => 'Say which files or folders to score.',
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
  },
  refused: (file: string, why: string) => `${file}: refused: ${why}.`,
  sheetRefused: (file: string, sheet: string, why: string) => `${file}, sheet ${sheet}: refused: ${why}.`,
  jsonNotWritten: (file: string, why: string) => `${file}: scored, but without its JSON: ${why}.`,
  skippedScored: (file: string) => `${file}: skipped: it is a scored copy.`,
  skippedNotScored: (file: string) => `${file}: skipped: it is not a scored copy.`,
  skippedNoAssessment: (file: string) => `${file}: skipped: it holds no assessment.`,
  skippedLink: (file: string) => `${file}: skipped: links are not followed.`,
  nothingFound: 'No workbook was found in the paths given.',
  internalError: 'Something went wrong inside the program.',
  templateWritten: (file: string) => `Blank assessment: ${file}`,
  summary: (scored: number, skipped: number, refused: number) => `${scored} scored, ${skipped} skipped, ${refused} refused.`,
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
