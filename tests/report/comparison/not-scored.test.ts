import { comparisonMessagesFor } from '../../../src/locales/comparison-messages';
import { messagesFor } from '../../../src/locales/messages';
import type { RefusalCode } from '../../../src/locales/problem-text';
import { LANGUAGES } from '../../../src/model/language';
import { reasonAndRemedy, type NotScoredCode } from '../../../src/report/comparison/not-scored';
import { aNotScored } from './a-comparison';

const told = (code: NotScoredCode, part = '', seen = '') => reasonAndRemedy(aNotScored({ code, part, seen }), messagesFor('en'), comparisonMessagesFor('en'));

test('the sentence of a problem is taken apart into reason and remedy', () => {
  expect(told('damaged', 'xl/workbook.xml')).toEqual({ reason: 'The file is damaged (xl/workbook.xml).', remedy: 'Open it in Excel to repair it, or ask for it again.' });
  expect(told('damaged')).toEqual({ reason: 'The file is damaged.', remedy: 'Open it in Excel to repair it, or ask for it again.' });
});

test('what was seen is not taken apart', () => {
  expect(told('other-model', 'x; y', 'a; b')).toEqual({ reason: 'This is an assessment for the model "a; b".', remedy: 'Score it with that model (--model of the command).' });
});

test('a problem without a remedy of its own gets one', () => {
  expect(told('no-worksheet')).toEqual({ reason: 'The workbook has no worksheet.', remedy: 'Open it in Excel, check it, and compare again.' });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = messagesFor(language);
  const texts = comparisonMessagesFor(language);
  const codes = [...(Object.keys(messages.problems) as RefusalCode[]), ...(Object.keys(texts.reasons) as (keyof typeof texts.reasons)[])];

  test.each(codes)('%s has a reason and a remedy, a sentence each', (code) => {
    const { reason, remedy } = reasonAndRemedy(aNotScored({ code, part: 'Full', seen: 'EACCES' }), messages, texts);
    expect([reason, remedy].filter((sentence) => !/^[\p{Lu}].+[^.]\.$/u.test(sentence) || sentence.includes(';'))).toEqual([]);
  });
});
