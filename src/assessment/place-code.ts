import { finding, type Finding } from './finding';
import { foldId, plainText } from './fold';

/** What is odd about a code: its last digit does not fit the others, or a spreadsheet took its leading zero. */
export type PlaceCodeProblem = 'wrong-control-digit' | 'zero-lost';

/** A municipal code as it is compared. What is shown stays as it was typed. */
export interface PlaceCode {
  /** The five digits of the INE for a Spanish municipality, else the code as written, folded; '' for a blank. */
  readonly key: string;
  readonly problem: PlaceCodeProblem | null;
}

/** A code that a program took for a number with decimals, as pandas does. */
const AS_DECIMAL = /^([0-9]{4,6})[.,]0$/;
const LENGTH = 5;
const LAST_PROVINCE = 52;
/** Barcelona, Girona, Lleida and Tarragona: their bodies use the code with its control digit (Idescat). */
const CATALAN_PROVINCES = ['08', '17', '25', '43'];

/** What each digit adds to the sum: at the first and fourth place, at the second and fifth, at the third. */
const ADDS = ['0246813579', '0382741596', '0123456789'];

/**
 * Reads a municipal code. The INE gives five digits (province 01-52 and municipality) and a sixth for control; Catalan
 * codes have six, and there a wrong sixth is told. Without its leading zero a code is known by four digits, a Catalan one
 * also by five that end with the control digit of the others. Any other code stands as it is (our design).
 */
export function readPlaceCode(text: string): PlaceCode {
  const digits = plainText(text).replace(AS_DECIMAL, '$1').replace(/[\s.-]/g, '');
  return (/^[0-9]{4,6}$/.test(digits) ? spanishCode(digits) : undefined) ?? { key: foldId(text), problem: null };
}

function spanishCode(digits: string): PlaceCode | undefined {
  if (digits.length > LENGTH) return codeWithControl(digits, null);
  if (digits.length === LENGTH && hasProvince(digits)) return { key: digits, problem: null };
  const restored = `0${digits}`;
  if (restored.length > LENGTH) return isCatalan(restored) ? codeWithControl(restored, 'zero-lost') : undefined;
  return hasProvince(restored) ? { key: restored, problem: 'zero-lost' } : undefined;
}

function codeWithControl(digits: string, problem: PlaceCodeProblem | null): PlaceCode | undefined {
  const code = digits.slice(0, LENGTH);
  if (!hasProvince(code)) return undefined;
  if (controlDigit(code) === digits.slice(LENGTH)) return { key: code, problem };
  return problem === null && isCatalan(code) ? { key: code, problem: 'wrong-control-digit' } : undefined;
}

function isCatalan(code: string): boolean {
  return CATALAN_PROVINCES.includes(code.slice(0, 2));
}

function hasProvince(code: string): boolean {
  const province = Number(code.slice(0, 2));
  return province >= 1 && province <= LAST_PROVINCE;
}

/** The control digit of the INE for the five digits of a municipality: what is missing to the next multiple of ten. */
export function controlDigit(code: string): string {
  let sum = 0;
  for (let place = 0; place < LENGTH; place += 1) sum += Number(ADDS[place % ADDS.length]?.[Number(code[place])]);
  return String((10 - (sum % 10)) % 10);
}

const FINDINGS = { 'wrong-control-digit': 'wrong-control-digit', 'zero-lost': 'code-zero-lost' } as const satisfies Record<PlaceCodeProblem, Finding['code']>;

/** What is odd about the code in a cell, as a finding; none for a blank or sound one. */
export function placeCodeFindings(sheet: string, cell: string | null, code: string | null): Finding[] {
  const problem = code === null ? null : readPlaceCode(code).problem;
  return code === null || problem === null ? [] : [finding(FINDINGS[problem], sheet, cell, { seen: code })];
}
