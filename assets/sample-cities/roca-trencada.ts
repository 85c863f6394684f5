import type { SampleCity } from './sample-city';

/** Every kind of trouble that a rating, a header or a competency can have; the rest is scored all the same. */
export const rocaTrencada: SampleCity = {
  file: 'roca-trencada',
  language: 'en',
  name: 'Roca Trencada',
  header: { code: '43992', population: 'about 3,000', assessedOn: 'last spring', assessor: '=HYPERLINK("https://example.invalid")', target: 'M=7', strict: 'perhaps', language: 'Klingon', modelVersion: '0.9.0' },
  ratings: 'M1 FF M2 FFFF M3 LLL-- M4 LFNFN M5 NNNN S1 FF S2 LLLL S3 LPPP S4 NNF S5 NNNN R1 F R2 LL R3 LPNL R4 NNNN R5 NNNF',
  criteria: {
    'M2.1': { rating: 'Larely', comment: 'A slip of the keyboard' },
    'M2.2': { rating: 70, comment: 'A bare number' },
    'M2.3': { rating: '70', comment: 'A bare number as text' },
    'M2.4': { rating: '1.234 %', comment: 'Thousands or decimals?' },
    'M3.1': { rating: true, comment: 'A tick box' },
    'M3.2': { rating: '170 %', comment: 'More than all' },
    'M3.3': { rating: '3/5', comment: 'Three out of five, or a date' },
    'M4.2': { rating: 'N/A', comment: 'Not applicable without a reason' },
    'M4.3': { rating: 'N/A', naReason: 'We choose not to' },
    'M5.1': { weight: 'heavy', effort: 'XXL', impact: 9 },
    'M5.2': { rating: '=1+1', comment: 'Text that looks like a formula' },
    'S1.1': { rating: '  l · Largely achieved ', evidence: '+34 555 000 000 (telephone of the pilot)' },
    'S1.2': { rating: 'Ｆ', evidence: '@pilot' },
    'S2.1': { rating: '0,7' },
    'S2.2': { rating: '50,1 %' },
    'S2.3': { rating: { formula: '1-0.2', value: 0.8 } },
    'S2.4': { rating: 'Ampliamente alcanzado', comment: 'A Spanish word in an English sheet' },
    'S3.2': { rating: 'n/d' },
    'S3.3': { rating: '-' },
    'R3.3': { evidence: 'A text with <tags> & "quotes"' },
    'R5.4': { comment: 'F without any evidence' },
  },
  competencies: {
    C01: { assigned: 'Somebody', approved: 'Perhaps', human: 'Enough', economic: 70, capability: 7, delivery: 'By magic' },
    C02: { assigned: 'Office', approved: 'Yes', human: '60 %', economic: 'F', capability: '3', delivery: 'Own' },
  },
  errors: { 'R2.1': { error: '#N/A', formula: 'NA()' } },
  addedRows: [
    { id: 'R1.1', rating: 'P', comment: 'The same criterion again, with another rating' },
    { id: 'r2-2', rating: 'L', comment: 'The same criterion again, with the same rating' },
    { id: 'M9.9', rating: 'F', comment: 'A criterion that the model does not have' },
  ],
};
