import { answersDigest, contentDigest, RESULT_NAME, resultText } from '../../src/report/result-mark';
import { cityKey } from '../../src/report/city-key';
import { isEdited, isOfOtherCity, isScoredCopy } from '../../src/report/scored-copy';
import { OWNER_NAME, ownerText } from '../../src/workbook/owned-sheet';
import type { SheetData } from '../../src/workbook/sheet-data';
import { aModel } from '../scoring/a-model';
import { anAssessment } from '../scoring/an-assessment';
import { aSheet } from '../assessment/a-sheet';

const MODEL = aModel();
const [FIRST = ''] = MODEL.criteria.map(({ id }) => id);
const ANSWERS = anAssessment(MODEL, { [FIRST]: 'L' });
const CHANGED = anAssessment(MODEL, { [FIRST]: 'F' });
const THEIRS = aSheet([['M2.1', 'L']], { name: 'Vila' });

const digest = (...sheets: readonly SheetData[]) => contentDigest({ sheets, warnings: [] });

function result(role: string, city = cityKey(ANSWERS), mark?: string, title: string = role): SheetData {
  const names = [[OWNER_NAME, ownerText({ role, city, title })] as const, ...(mark === undefined ? [] : [[RESULT_NAME, mark] as const])];
  return aSheet([['what we wrote']], { name: role, names: new Map(names) });
}

const method = (contentMark = digest(THEIRS)) => result('method', undefined, resultText({ contentDigest: contentMark, answersDigest: answersDigest(ANSWERS), modelHash: 'm', scoredAs: 's', date: '2026-03-31' }));
const edited = (sheets: readonly SheetData[], answers = ANSWERS) => isEdited({ sheets, warnings: [] }, [answers], 'm');

test('a workbook with results of ours is a scored copy; one with another sheet of ours is not', () => {
  expect(isScoredCopy({ sheets: [THEIRS], warnings: [] })).toBe(false);
  expect(isScoredCopy({ sheets: [THEIRS, method()], warnings: [] })).toBe(true);
  expect(isScoredCopy({ sheets: [THEIRS, result('comparison')], warnings: [] })).toBe(false);
});

test('a scored copy is unedited until somebody works in it', () => {
  expect(edited([THEIRS, method()])).toBe(false);
  expect(edited([aSheet([['M2.1', 'F']], { name: 'Vila' }), method()])).toBe(true);
  expect(edited([THEIRS, aSheet([['mine']], { name: 'Mine' }), method()])).toBe(true);
});

test('an answer that changed inside a formula is an edit', () => {
  expect(edited([THEIRS, method()], CHANGED)).toBe(true);
});

test('answers read with another model are not compared', () => {
  expect(isEdited({ sheets: [THEIRS, method()], warnings: [] }, [CHANGED], 'another')).toBe(false);
});

test('results without their mark are taken for edited', () => {
  expect(edited([THEIRS, result('summary')])).toBe(true);
});

test('a copy of another city is not this one\'s to replace', () => {
  expect(isOfOtherCity({ sheets: [THEIRS, method()], warnings: [] }, [ANSWERS])).toBe(false);
  expect(isOfOtherCity({ sheets: [THEIRS, method()], warnings: [] }, [anAssessment(MODEL, {}, { city: { name: 'Another' } })])).toBe(true);
});
