import type { SampleCity } from './sample-city';

/** A council of 1,900 inhabitants that relies on its provincial council. */
export const castelletDeBoira: SampleCity = {
  file: 'castellet-de-boira',
  language: 'ca',
  name: 'Castellet de Boira',
  header: { code: '08992', population: '1.900', assessedOn: '09/03/2026', assessor: 'Secretaria intervenció' },
  ratings: 'M1 LP M2 LLPL M3 PPNPN M4 N/N/N M5 NNNN S1 LL S2 PLPL S3 PPPN S4 NNN S5 NNNN R1 L R2 PL R3 PPPN R4 NNNN R5 NNNN',
  criteria: {
    'M2.1': { evidence: 'Reunió setmanal de secretaria, brigada i alcaldia', owner: 'Secretaria' },
    'M2.2': { evidence: 'Acta de constitució de la comissió, 2025', owner: 'Alcaldia' },
    'M2.3': { comment: 'Mandat pendent de redactar amb la diputació', owner: 'Secretaria', effort: 'S', impact: 2 },
    'M4.2': { naReason: 'Sense concessions' },
    'M4.4': { naReason: 'Sense concessions' },
    'S1.1': { evidence: "Prova pilot de comptadors d'aigua, 2025", owner: 'Brigada' },
    'S1.2': { evidence: "Dades horàries de consum d'aigua", owner: 'Brigada' },
    'S2.1': { effort: 'S', impact: 1, comment: 'Es fan quan cal, sense calendari' },
    'R1.1': { evidence: 'Fitxes de casos d\'ús de la diputació', owner: 'Secretaria' },
    'R2.2': { evidence: "Conveni amb la diputació per a la plataforma d'aigua" },
  },
  competencies: Object.fromEntries(
    ['C03', 'C04', 'C07', 'C08', 'C10', 'C11', 'C12', 'C13'].map((id) => [id, { assigned: 'No assignada', approved: 'No', human: 'N', economic: 'N', capability: 2, delivery: 'Ens supramunicipal' }]),
  ),
};
