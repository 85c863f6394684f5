import { foldWord } from '../fold';
import { bareHeader } from './header-text';

/** Columns that Microsoft Forms adds to the questions. */
const MICROSOFT_FORMS = [
  'Start time', 'Completion time', 'Last modified time', 'Total points', 'Quiz feedback', 'Grade posted time',
  "Hora d'inici", 'Hora de finalització', "Hora de l'última modificació", 'Punts totals', 'Comentaris del qüestionari',
  'Hora de inicio', 'Hora de finalización', 'Hora de la última modificación', 'Total de puntos', 'Comentarios del cuestionario',
];

/** Columns that Google Forms, LimeSurvey and the like add. */
const OTHER_TOOLS = [
  'ID', 'Timestamp', 'Email', 'Email address', 'E-mail', 'Username', 'Score',
  'Marca de temps', 'Marca horària', 'Correu electrònic', 'Adreça electrònica', 'Adreça de correu electrònic', "Nom d'usuari", 'Puntuació',
  'Marca temporal', 'Correo electrónico', 'Dirección de correo electrónico', 'Nombre de usuario', 'Puntuación',
  'Response ID', 'Date submitted', 'Last page', 'Start language', 'Seed', 'Date started', 'Date last action', 'IP address', 'Referrer URL', 'Total time', 'Token', 'Access code',
  'ID de la resposta', 'ID de resposta', "Data d'enviament", 'Data de tramesa', 'Darrera pàgina', 'Última pàgina', "Idioma d'inici", 'Idioma inicial', 'Llavor', "Data d'inici", 'Data de la darrera acció', "Data de l'última acció", 'Adreça IP', 'URL de referència', 'Temps total',
  'ID de respuesta', 'ID de la respuesta', 'Fecha de envío', 'Última página', 'Lenguaje inicial', 'Semilla', 'Fecha de inicio', 'Fecha de la última acción', 'Dirección IP', 'URL de referencia', 'Tiempo total',
  'submitdate', 'lastpage', 'startlanguage', 'startdate', 'datestamp', 'ipaddr', 'refurl', 'interviewtime',
];

const MICROSOFT_WORDS = new Set(MICROSOFT_FORMS.map(foldWord));
const OTHER_WORDS = new Set(OTHER_TOOLS.map(foldWord));
/** Points and feedback for a question, or the time spent on it, under the question's own text. */
const ABOUT_A_QUESTION = /^(?:points|punts|puntos|feedback|question time|group time|temps de la pregunta|temps del grup|tiempo de la pregunta|tiempo del grupo) ?[-–:]/i;

/** Whether a form tool writes such a header by itself. */
export function isFormToolHeader(header: string): boolean {
  const word = foldWord(bareHeader(header));
  return MICROSOFT_WORDS.has(word) || OTHER_WORDS.has(word) || ABOUT_A_QUESTION.test(header.trim());
}

/** Whether a header is one of Microsoft Forms alone: its "Name" is that of the person who answered. */
export function isMicrosoftFormsHeader(header: string): boolean {
  return MICROSOFT_WORDS.has(foldWord(header));
}
