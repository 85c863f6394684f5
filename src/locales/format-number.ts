import type { Language } from '../model/language';

/** A number with two decimals, as the language writes it: 2.5 -> '2.50', '2,50'. */
export function formatDecimal(number: number, language: Language): string {
  const digits = number.toFixed(2);
  return language === 'en' ? digits : digits.replace('.', ',');
}

/** A share from 0 to 1 in whole percent, with the blank that all three languages put before the sign: '96 %'. */
export function formatPercent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
