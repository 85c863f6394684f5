import { LANGUAGES } from '../../src/model/language';
import { commandMessagesFor } from '../../src/locales/command-messages';
import { parseCommandLine } from '../../src/cli/command-line';
import { VERSION } from '../../src/version';
import { assessmentOf } from './a-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

const folder = workFolder();

/** Arguments in which IN is an assessment, OUT a folder to be made, FOLDER and FILE what they say. */
const USAGE_ERRORS: readonly [args: string, message: string][] = [
  ['', 'Say what to do'],
  ['evaluate IN -o OUT', 'no command "evaluate"'],
  ['--lang ca', "Indiqueu què voleu fer"],
  ['score -o OUT', 'Say which files'],
  ['score IN', 'Say where the results go'],
  ['score IN -o', '-o needs a value'],
  ['score IN --output=', '--output needs a value'],
  ['score IN -o --json', '-o needs a value'],
  ['score IN -o OUT --update', '--update scores copies in place'],
  ['score IN -o OUT --city X', 'The flag --city does not exist here'],
  ['score IN -o OUT --colour', 'The flag --colour does not exist here'],
  ['score IN -o OUT --no-json', 'The flag --no-json does not exist here'],
  ['score IN -o OUT -x', 'The flag -x does not exist here'],
  ['score IN -o OUT --__proto__', 'does not exist here'],
  ['score IN -o OUT --json=yes', '--json takes no value'],
  ['score IN -o OUT --lang fr', '"fr" is not a language'],
  ['score IN -o OUT --lang EN', '"EN" is not a language'],
  ['score IN -o OUT --target', '--target needs a value'],
  ...['0', '6', '2.5', 'M', 'M=0', 'M=6', 'X=3', 'M=3,M=4', 'M=3,,S=2', 'M=3=4', 'M3', '3,4'].map((target): [string, string] => [`score IN -o OUT --target ${target}`, `"${target}" is not a target`]),
  ...['31-03-2026', '2026-3-31', '2026-02-30', '2026-13-01', 'today', '2026-03-31T00:00'].map((date): [string, string] => [`score IN -o OUT --date ${date}`, `"${date}" is not a date`]),
  ['score IN MISSING -o OUT', 'MISSING" does not exist'],
  ['score IN/ -o OUT', 'IN/" does not exist'],
  ['score IN -o FILE', 'FILE" is a file, not a folder'],
  ['score IN -o OUT --model MISSING', 'MISSING" cannot be read'],
  ['score IN -o OUT --model FOLDER', 'FOLDER" cannot be read'],
  ['score IN -o OUT --model FILE', 'FILE" is not JSON'],
  ...['0', '100', '-1', '2.5', 'many', '1e1'].map((jobs): [string, string] => [`score IN -o OUT --jobs=${jobs}`, `"${jobs}" is not a number of jobs`]),
  ['compare -o OUT/c.xlsx', 'Say which files'],
  ['compare IN', 'Say where the results go'],
  ['compare IN -o OUT', 'must end in .xlsx'],
  ['compare IN -o OUT/c.xlsx --update', 'The flag --update does not exist here'],
  ['compare IN -o OUT/c.xlsx --values', 'The flag --values does not exist here'],
  ['compare IN -o OUT/c.xlsx --force', 'The flag --force does not exist here'],
  ['compare IN -o OUT/c.xlsx --target 9', '"9" is not a target'],
  ['compare IN MISSING -o OUT/c.xlsx', 'MISSING" does not exist'],
  ['compare IN -o OUT/c.xlsx --model FILE', 'FILE" is not JSON'],
  ['score IN -o OUT --csv', 'The flag --csv does not exist here'],
  ['template', 'Say where the results go'],
  ['template IN -o OUT/x.xlsx', 'was not expected here'],
  ['template -o OUT/x.xlsm', 'must end in .xlsx'],
  ['template -o OUT', 'must end in .xlsx'],
  ['template -o OUT/x.xlsx --strict', 'The flag --strict does not exist here'],
  ['template -o OUT/x.xlsx --lang de', '"de" is not a language'],
  ['template -o OUT/x.xlsx --city', '--city needs a value'],
];

describe('a wrong command line is told, with where to find help, and writes nothing', () => {
  test.each(USAGE_ERRORS)('%s', async (line, message) => {
    folder.put('IN', assessmentOf('Riudecols'));
    folder.put('FILE', 'no JSON');
    folder.put('FOLDER/note.txt', '');
    const before = folder.hashes();
    const args = line.split(' ').filter((arg) => arg !== '').map((arg) => arg.replace(/^(IN|OUT|FILE|FOLDER|MISSING)/, (name) => folder.path(name)));
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(folder.hashes()).toEqual(before);
  });
});

test('a wrong flag is told before a wrong file, in the language asked for', async () => {
  const { code, err } = await run('score', folder.path('missing'), '--lang', 'es', '-o', folder.path('out'), '--date', 'ayer');
  expect(code).toBe(2);
  expect(err).toBe(`${commandMessagesFor('es').command.usageErrors['unreadable-date']('ayer')}\n${commandMessagesFor('es').command.tryHelp}`);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { command: texts } = commandMessagesFor(language);

  test.each([['--help'], ['-h'], ['score', '--help'], ['compare', '--help'], ['template', '-o', 'x.xlsx', '--help']])('%s %s shows the help', async (...args) => {
    expect(await run(...args, '--lang', language)).toEqual({ code: 0, out: texts.usage.trimEnd(), err: '' });
  });

  test('the help names every flag, the commands and the exit codes', () => {
    for (const word of ['template', 'score', 'compare', '--jobs', '--force', '--csv', '-o', '--output', '--lang', '--city', '--target', '--[no-]strict', '--[no-]results-as-outcome', '--model', '--date', '--update', '--values', '--json', '--help', '--version']) {
      expect(texts.usage).toContain(word);
    }
    expect(Array.from(texts.usage.matchAll(/ {2}([0-9]) {2}(?=\S)/g), ([, code]) => code)).toEqual(['0', '1', '2', '3']);
  });

  test('--version gives that of the program and of the model', async () => {
    const { code, out, err } = await run('--version', '--lang', language);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`smart-city-maturity ${VERSION}`);
    expect(out).toMatch(/smartcat-u4ssc \d+\.\d+\.\d+$/);
  });
});

describe('what is read', () => {
  const parsed = (...args: string[]) => {
    const result = parseCommandLine(['score', 'a.xlsx', '-o', 'out', ...args]);
    if ('error' in result || result.command.kind !== 'score') throw new Error(JSON.stringify(result));
    return result.command;
  };

  test.each([
    ['3', { M: 3, S: 3, R: 3 }],
    ['M=3', { M: 3 }],
    ['m=3,s=4,r=2', { M: 3, S: 4, R: 2 }],
    ['R=1, M=5', { M: 5, R: 1 }],
  ])('--target %s', (text, target) => {
    expect(parsed('--target', text).flags.target).toEqual(target);
  });

  test.each([
    [[], {}],
    [['--strict'], { strict: true }],
    [['--no-strict'], { strict: false }],
    [['--strict', '--no-strict'], { strict: false }],
    [['--no-strict', '--strict'], { strict: true }],
    [['--results-as-outcome', '--no-results-as-outcome', '--strict'], { resultsAsOutcome: false, strict: true }],
  ])('%j', (args, flags) => {
    expect(parsed(...args).flags).toEqual({ target: {}, ...flags });
  });

  test('the last of two equal flags counts', () => {
    expect(parsed('--date', '2026-01-01', '--date', '2026-01-02').date).toBe('2026-01-02');
  });

  test('names that begin with a dash, behind a double dash', () => {
    expect(parsed('--', '-o', '--strict')).toMatchObject({ paths: ['a.xlsx', '-o', '--strict'], output: 'out', flags: { target: {} } });
  });

  test('a value that begins with a dash, behind an equals sign', () => {
    expect(parsed('--model=-model.json').modelFile).toBe('-model.json');
  });
});
