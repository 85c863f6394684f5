import type { ModelIssueTexts } from '../model-issue-text';

export const modelIssues: ModelIssueTexts = {
  unreadable: () => 'no se puede leer como modelo',
  'missing-key': (detail) => `falta «${detail}»`,
  'unknown-key': (detail) => `«${detail}» no forma parte de un modelo`,
  'wrong-type': (detail) => `«${detail}» no es del tipo debido`,
  'not-allowed': (detail) => `«${detail}» no se admite aquí`,
  'too-small': (detail) => `${detail} es demasiado pequeño`,
  'empty-text': () => 'el texto está vacío',
  'too-long-text': (detail) => `el texto es demasiado largo: tiene ${detail} caracteres`,
  'stray-character': (detail) => `«${detail}» tiene un espacio de más, un salto de línea o un carácter invisible`,
  'malformed-id': (detail) => `«${detail}» no es un identificador: use mayúsculas, cifras y separadores sueltos`,
  'too-few-items': (detail) => `la lista es demasiado corta: tiene ${detail} ${detail === '1' ? 'elemento' : 'elementos'}`,
  'too-many-items': (detail) => `la lista es demasiado larga: tiene ${detail} ${detail === '1' ? 'elemento' : 'elementos'}`,
  'duplicate-id': (detail) => `el identificador «${detail}» aparece dos veces`,
  'ambiguous-id': (detail) => `el identificador «${detail}» se parece demasiado a otro`,
  'unknown-reference': (detail) => `nada en el modelo tiene el identificador «${detail}»`,
  'dimension-without-scored-criterion': (detail) => `la dimensión ${detail} no tiene ningún criterio que puntúe`,
  'level-without-criterion': (detail) => `el nivel ${detail} no tiene ningún criterio`,
  'falling-capability': (detail) => `la capacidad requerida baja de un nivel al siguiente (${detail})`,
  'scored-without-advice': (detail) => `el criterio ${detail}, que puntúa, no tiene consejo`,
  'diagnostic-with-advice': (detail) => `el diagnóstico ${detail} no debe tener consejo`,
};
