import { commandMessagesFor } from '../../src/locales/command-messages';
import { builtinModel } from '../../src/model/builtin-model';
import { LANGUAGES } from '../../src/model/language';
import { blankAssessment } from '../../src/report/template/blank-assessment';
import { LONGEST_SHEET_NAME } from '../../src/workbook/sheet-name';

/** Limits of Excel: title and text of a prompt or of an error; an error shows fewer characters than it may hold. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ERROR = 225;
/** ` - ` and six characters of a city's name. */
const ROOM_FOR_CITY = 9;

describe.each(LANGUAGES)('in %s', (language) => {
  const { sheets, command, template } = commandMessagesFor(language);
  const validations = blankAssessment(builtinModel(), language, null).sheets.flatMap((sheet) => sheet.validations);

  test('every cell to fill in has a prompt that Excel takes', () => {
    const prompts = validations.flatMap(({ prompt }) => prompt ?? []);
    expect(prompts).toHaveLength(validations.length);
    expect(prompts.filter(({ title, text }) => title === '' || title.length > LONGEST_TITLE || text === '' || text.length > LONGEST_PROMPT)).toEqual([]);
  });

  test('errors fit too', () => {
    const errors = validations.flatMap(({ error }) => error ?? []);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter(({ title, text }) => title.length > LONGEST_TITLE || text.length > LONGEST_ERROR)).toEqual([]);
  });

  test('prompts of the template fit, used or not', () => {
    expect(Object.entries(template.prompts).filter(([, [title = '', text = '']]) => title.length > LONGEST_TITLE || text.length > LONGEST_PROMPT)).toEqual([]);
  });

  test('titles are names that Excel accepts, all different, with room for a city in the short ones', () => {
    const titles = Object.values(sheets.titles);
    const short = Object.values(sheets.shortTitles);
    expect([...titles, ...short].filter((title) => title.length > LONGEST_SHEET_NAME || /[[\]:*?/\\]/.test(title) || title.toLowerCase() === 'history')).toEqual([]);
    expect(short.filter((title) => title.length + ROOM_FOR_CITY > LONGEST_SHEET_NAME)).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(short).size).toBe(short.length);
  });

  test('the usage fits a terminal of 100 columns, and names every flag', () => {
    expect(command.usage.split('\n').filter((line) => line.length > 100)).toEqual([]);
    const flags = ['-o', '--lang', '--city', '--target', '--[no-]strict', '--[no-]results-as-outcome', '--model', '--date', '--update', '--force', '--jobs', '--csv', '--json', '--help', '--version'];
    expect(flags.filter((flag) => !command.usage.includes(flag))).toEqual([]);
  });

  test('the lines of the usage begin in the same columns', () => {
    const options = command.usage.split('\n').filter((line) => /^ {2}-/.test(line));
    expect(options).toHaveLength(15);
    expect(new Set(options.map((line) => /^ {2}\S.*? {2,}/.exec(line)?.[0].length)).size).toBe(1);
  });
});
