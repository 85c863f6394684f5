import { fillIn } from '../../assets/fill-in';
import { puertoAlmendro } from '../../assets/sample-cities/puerto-almendro';
import type { SampleCity } from '../../assets/sample-cities/sample-city';
import { vallmoreda } from '../../assets/sample-cities/vallmoreda';
import { vilaserena } from '../../assets/sample-cities/vilaserena';
import type { Language } from '../model/language';
import type { MaturityModel } from '../model/maturity-model';
import type { WorkbookDescription } from '../workbook/workbook-description';

const SAMPLES: Readonly<Record<Language, SampleCity>> = { en: vilaserena, ca: vallmoreda, es: puertoAlmendro };

/** The filled example, a fictional city in the language of the person, under sheet names that are not taken. */
export function sampleAssessment(model: MaturityModel, language: Language, taken: readonly string[]): WorkbookDescription {
  return fillIn(SAMPLES[language], model, taken).description;
}
