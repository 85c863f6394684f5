import { LANGUAGES } from '../../../src/model/language';
import { MODEL, targetOf } from './a-wide-table';

const textOf = (id: string, language: 'en' | 'ca' | 'es') => [...MODEL.criteria, ...MODEL.competencies].find((item) => item.id === id)?.text[language] ?? '';

test.each<[string, string]>([
  ['M2.1', 'M2.1 rating'],
  ['[M2.1] Hi ha una estructura?', 'M2.1 rating'],
  ['Q5. M2.1 - Hi ha una estructura?', 'M2.1 rating'],
  ['5. M2.1 Hi ha una estructura?', 'M2.1 rating'],
  ['(m2.1) …', 'M2.1 rating'],
  ['M 2.1:', 'M2.1 rating'],
  ['M2,1', 'M2.1 rating'],
  ['M2-1', 'M2.1 rating'],
  ['Ｍ２.１', 'M2.1 rating'],
  ['M2_1', 'M2.1 rating'],
  ['M21', 'M2.1 rating'],
  ['M21. Les àrees col·laboren', 'M2.1 rating'],
  ['G02Q05[M21]', 'M2.1 rating'],
  ['Model de gestió [M2.1 Les àrees]', 'M2.1 rating'],
  ['M2.1. Compared with M1.1, do areas collaborate?', 'M2.1 rating'],
  ['5) [M2.1] Compared with M1.1', 'M2.1 rating'],
  ['M2.10', 'unmatched'],
  ['M2.1.3', 'unmatched'],
  ['AM2.1', 'unmatched'],
  ['M2.1a', 'unmatched'],
  ['XM21', 'unmatched'],
  ['Why do M2.1 and M2.2 differ?', 'unmatched'],
  ['M9.1', 'unmatched'],
  ['M2.1 Evidence', 'M2.1 evidence'],
  ['Evidence for M2.1', 'M2.1 evidence'],
  ['Evidència de M2.1', 'M2.1 evidence'],
  ['M2.1 (Evidencia)', 'M2.1 evidence'],
  ['M2.1 - Motiu si no és aplicable', 'M2.1 naReason'],
  ['M2.1 | Pes', 'M2.1 weight'],
  ['M21_comment', 'M2.1 comment'],
  ['M21[comment]', 'M2.1 comment'],
  ['C01 capability', 'C01 capability'],
  ['C01 · Capacitat', 'C01 capability'],
  ['C1 Nivel de capacidad (0-5)', 'C01 capability'],
  ['C01', 'C01 capability'],
  ['C01 Human resources', 'C01 human'],
  ['C-01 Recursos humans', 'C01 human'],
  ['C01 [Recursos económicos]', 'C01 economic'],
  ['Recursos econòmics [C01]', 'C01 economic'],
  ['C01_assigned', 'C01 assigned'],
  ['C10 · Aprovada', 'C10 approved'],
  ['C13: Forma de prestación', 'C13 delivery'],
  ['SC01', 'unmatched'],
])('%s is %s', (header, target) => {
  expect(targetOf(header)).toBe(target);
});

describe.each(LANGUAGES)('the text in %s', (language) => {
  const m21 = textOf('M2.1', language);
  const c01 = textOf('C01', language);
  test.each<[string, string, string]>([
    ['alone', m21, 'M2.1 rating'],
    ['without its full stop, in capitals', m21.replace('.', '').toUpperCase(), 'M2.1 rating'],
    ['with the number of the question', `12. ${m21}`, 'M2.1 rating'],
    ['with a number in brackets', `12) ${m21}`, 'M2.1 rating'],
    ['with a hint', `${m21} (select one)`, 'M2.1 rating'],
    ['required', `${m21} *`, 'M2.1 rating'],
    ['with a line break and another apostrophe', m21.replace(' ', '\n').replaceAll("'", '’'), 'M2.1 rating'],
    ['in a grid', `Model [${m21}]`, 'M2.1 rating'],
    ['cut', m21.slice(0, 45), 'M2.1 rating'],
    ['cut with an ellipsis', `Q3: ${m21.slice(0, 45)}…`, 'M2.1 rating'],
    ['cut with full stops and a hint', `${m21.slice(0, 45)}... (select one)`, 'M2.1 rating'],
    ['cut too short', m21.slice(0, 12), 'unmatched'],
    ['of a competency with a field', `${c01} [${{ en: 'Human resources', ca: 'Recursos humans', es: 'Recursos humanos' }[language]}]`, 'C01 human'],
    ['of a competency', c01, 'C01 capability'],
  ])('%s', (_, header, target) => {
    expect(targetOf(header)).toBe(target);
  });

  test('of every criterion and competency means it, also when only its first 80 characters are left and no other begins so', () => {
    for (const { id } of MODEL.criteria) {
      expect(targetOf(textOf(id, language))).toBe(`${id} rating`);
      const start = textOf(id, language).slice(0, 80);
      const alone = MODEL.criteria.filter((other) => other.text[language].startsWith(start)).length === 1;
      expect([id, targetOf(start)]).toEqual([id, alone ? `${id} rating` : 'unmatched']);
    }
    for (const { id } of MODEL.competencies) expect(targetOf(textOf(id, language))).toBe(`${id} capability`);
  });
});

test.each<[string, string]>([
  ['Municipality', 'city'], ['Name of the municipality', 'city'], ['City', 'city'], ['1. Municipality *', 'city'],
  ['Municipi', 'city'], ['Nom del municipi', 'city'], ["Nom de l'ajuntament", 'city'], ['Ajuntament:', 'city'],
  ['Municipio', 'city'], ['Nombre del municipio (oficial)', 'city'], ['Ayuntamiento', 'city'],
  ['Municipio / Ayuntamiento', 'city'], ['Which town do you work for?', 'city'], ['What is the name of your municipality?', 'city'], ['3. In which city do you work?', 'city'],
  ['A quin municipi pertany?', 'city'], ['Quin és el vostre municipi? *', 'city'], ['Quina és la ciutat?', 'city'], ['De quin ajuntament sou?', 'city'],
  ['¿De qué municipio es usted?', 'city'], ['¿Cuál es el nombre del municipio?', 'city'], ['¿En qué ciudad trabaja?', 'city'],
  ['What council services do you use?', 'unmatched'], ['Quins municipis veïns teniu?', 'unmatched'], ['Problemas del municipio', 'unmatched'], ['and/or', 'unmatched'],
  ['INE code', 'code'], ['Codi INE', 'code'], ['Codi del municipi', 'code'], ['Código INE', 'code'],
  ['Population', 'population'], ['Població', 'population'], ["Nombre d'habitants", 'population'], ['Habitantes', 'population'],
  ['Assessed on', 'assessedOn'], ["Data de l'avaluació", 'assessedOn'], ['Fecha', 'assessedOn'],
  ['Persona avaluadora', 'assessor'], ['Objetivo', 'target'], ['Strict', 'strict'], ['Idioma', 'language'], ['Model', 'model'],
  ['Hora de finalització', 'form-tool'], ['Marca de temps', 'form-tool'], ['Marca temporal', 'form-tool'], ['Timestamp', 'form-tool'],
  ['Correo electrónico', 'form-tool'], ['ID', 'form-tool'], ['Response ID', 'form-tool'], ['Darrera pàgina', 'form-tool'], ['submitdate', 'form-tool'],
  ['Points - M2.1 Areas collaborate', 'form-tool'], ['Feedback - M2.1 Areas collaborate', 'form-tool'], ['Question time: M21', 'form-tool'],
  ['Comentaris lliures', 'unmatched'], ['Telèfon', 'unmatched'],
])('%s is %s', (header, target) => {
  expect(targetOf(header)).toBe(target);
});
