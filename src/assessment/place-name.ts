import { foldWord } from './fold';

/** Articles that official lists put behind the name, or that stand before it: Catalan and its salat forms, Spanish, Galician, Occitan. */
const ARTICLES = ['el', 'la', 'els', 'les', "l'", 'es', 'sa', 'ses', "s'", 'so', 'en', 'na', "n'", 'lo', 'los', 'las', 'o', 'a', 'os', 'as', 'era'];
const ARTICLE = `(${ARTICLES.join('|')})`;
const BEHIND_COMMA = new RegExp(`^(.+?) ?, ?${ARTICLE}$`);
/** Nothing stands between an elided article and its name. */
const ELIDED = /^([lsn])' /;
const IN_BRACKETS = new RegExp(`^(.+?) ?\\( ?${ARTICLE} ?\\)$`);

/**
 * Key under which names of places are compared: folded, and an article behind the name brought before it, so that
 * "Hospitalet de Llobregat, L'", "Hospitalet de Llobregat (L')" and "L'Hospitalet de Llobregat" are one. Each half of a
 * double name (`Pinós, el/Pinoso`) is brought into order by itself. Our design, after the lists of the INE and Idescat.
 */
export function placeKey(name: string): string {
  return foldWord(name).split(/ ?\/ ?/).map(articleFirst).join('/');
}

function articleFirst(name: string): string {
  const match = BEHIND_COMMA.exec(name) ?? IN_BRACKETS.exec(name);
  const [, bare = name, article = ''] = match ?? [];
  return `${article} ${bare}`.trim().replace(ELIDED, "$1'");
}
