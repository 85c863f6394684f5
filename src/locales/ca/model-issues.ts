import type { ModelIssueTexts } from '../model-issue-text';

export const modelIssues: ModelIssueTexts = {
  unreadable: () => 'no es pot llegir com a model',
  'missing-key': (detail) => `falta «${detail}»`,
  'unknown-key': (detail) => `«${detail}» no forma part d'un model`,
  'wrong-type': (detail) => `«${detail}» no és del tipus que correspon`,
  'not-allowed': (detail) => `«${detail}» no es permet aquí`,
  'too-small': (detail) => `${detail} és massa petit`,
  'empty-text': () => 'el text és buit',
  'too-long-text': (detail) => `el text és massa llarg: té ${detail} caràcters`,
  'stray-character': (detail) => `«${detail}» té un espai de més, un salt de línia o un caràcter invisible`,
  'malformed-id': (detail) => `«${detail}» no és un identificador: feu servir majúscules, xifres i separadors simples`,
  'too-few-items': (detail) => `la llista és massa curta (elements: ${detail})`,
  'too-many-items': (detail) => `la llista és massa llarga (elements: ${detail})`,
  'duplicate-id': (detail) => `l'identificador «${detail}» surt dues vegades`,
  'ambiguous-id': (detail) => `l'identificador «${detail}» s'assembla massa a un altre`,
  'unknown-reference': (detail) => `el model no té res amb l'identificador «${detail}»`,
  'dimension-without-scored-criterion': (detail) => `la dimensió ${detail} no té cap criteri puntuable`,
  'level-without-criterion': (detail) => `el nivell ${detail} no té cap criteri`,
  'falling-capability': (detail) => `la capacitat requerida baixa d'un nivell al següent (${detail})`,
  'scored-without-advice': (detail) => `el criteri puntuable ${detail} no té cap consell`,
  'diagnostic-with-advice': (detail) => `el diagnòstic ${detail} no ha de tenir cap consell`,
};
