import type { SampleCity } from './sample-city';

/** Half-empty: the workshop stopped after the second level, so the result is provisional. */
export const riudelluna: SampleCity = {
  file: 'riudelluna',
  language: 'en',
  name: 'Riudelluna',
  header: { code: '17991', population: 8120, assessedOn: 46_094, assessor: 'Draft of the first workshop' },
  ratings: 'M1 FP M2 LL-P M3 P---- S1 LF S2 L-L- S3 P--- R1 L R2 -L R3 N--- R4 N--- R5 ----',
  criteria: {
    'M2.1': { evidence: 'Weekly meeting of heads of area', owner: 'Manager' },
    'M2.3': { comment: 'Nobody in the room knew; ask the secretary' },
    'M2.4': { comment: 'Transparency yes, open data no' },
    'S1.1': { evidence: 'Smart bins pilot, 2024', owner: 'Environment' },
    'S1.2': { evidence: 'Fill-level data of the bins', owner: 'Environment' },
    'S2.1': { evidence: 'Calendar of meetings 2026' },
    'R1.1': { evidence: 'List of ideas from the workshop' },
    'R2.2': { evidence: 'Shared waste platform of the county', owner: 'Environment' },
  },
  competencies: {
    C01: { assigned: 'Informal', approved: 'No', capability: 1 },
    C02: { assigned: 'Informal', approved: 'No', human: 'P', economic: 'P', capability: 1, delivery: 'Own staff' },
    C03: { capability: 1, delivery: 'Shared with other councils' },
    C12: { assigned: 'Informal', human: 'P', capability: 1, delivery: 'Own staff' },
  },
};
