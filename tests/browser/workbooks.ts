import { fillIn } from '../../assets/fill-in';
import type { SampleCity } from '../../assets/sample-cities/sample-city';
import { vilaserena } from '../../assets/sample-cities/vilaserena';
import { builtinModel } from '../../src/model/builtin-model';
import { describeResults } from '../../src/report/describe-results';
import { assessment, RATINGS, workbookOf } from '../cli/a-workbook';
import { FORMAT, read, score } from '../tools/score';

const CREATED = { title: '', created: '2026-03-01' };
const EVERY_LEVEL_MET = 'M1 FF M2 FFFF M3 FFFFF M4 FFFFF M5 FFFF S1 FF S2 FFFF S3 FFFF S4 FFF S5 FFFF R1 F R2 FF R3 FFFF R4 FFFF R5 FFFF';

/** The workbook of a sample city that answered otherwise. */
export function filledIn(other: Partial<SampleCity>): Uint8Array {
  return FORMAT.create(fillIn({ ...vilaserena, ...other }, builtinModel()).description, CREATED);
}

/** A city that has reached every target. */
export function allMet(): Uint8Array {
  return filledIn({ ratings: EVERY_LEVEL_MET, criteria: {} });
}

/** Answers of every kind: a percentage, not applicable with its reason, and a criterion that has two rows. */
export function manyKinds(): Uint8Array {
  return filledIn({ criteria: { ...vilaserena.criteria, 'M3.1': { rating: '70 %' } }, addedRows: [{ id: 'M2.1', rating: 'P', comment: 'from the other department' }] });
}

export function severalCities(): Uint8Array {
  return workbookOf({
    Vilaclara: assessment({ City: 'Vilaclara' }),
    Castellnou: assessment({ City: 'Castellnou de la Plana i Riudoms' }, { ...RATINGS, 'M2.3': 'F' }),
  });
}

/** An assessment beside one that is for another model. */
export function withSheetOfOtherModel(): Uint8Array {
  return workbookOf({ Vilaclara: assessment({ City: 'Vilaclara' }), 'Other framework': assessment({ City: 'Vilaclara', Model: 'open-city-index' }) });
}

export function ofOtherModel(): Uint8Array {
  return workbookOf({ Assessment: assessment({ City: 'Vilaclara', Model: 'open-city-index' }) });
}

/** A copy that was scored before, as a person opens it again. */
export function scoredCopy(): Uint8Array {
  const bytes = filledIn({});
  const workbook = read(bytes);
  const copy = FORMAT.addSheets(bytes, describeResults(score(workbook), workbook, workbook, null).workbook);
  if (!copy.ok) throw new Error(copy.problem.code);
  return copy.value;
}
