/** Excel shows and keeps 15 significant digits; what lies beyond is noise of binary arithmetic. */
const SIGNIFICANT_DIGITS = 15;

/** A number as a plain decimal of at most 15 significant digits, without exponent or closing zeros: 0.15000000000000002 -> '0.15'. */
export function decimalDigits(number: number): string {
  const shortest = String(number);
  if (shortest.length <= SIGNIFICANT_DIGITS && !shortest.includes('e')) return shortest;
  const [mantissa = '0', exponent = '0'] = number.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  return shiftPoint(mantissa, Number(exponent));
}

/** Moves the decimal point to the right (left when negative), on the digits: ('0.07', 2) -> '7'. */
export function shiftPoint(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const left = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '';
  const right = point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  const wholeDigits = left.replace(/^0+/, '') || '0';
  const fractionDigits = withoutClosingZeros(right);
  const plain = fractionDigits === '' ? wholeDigits : `${wholeDigits}.${fractionDigits}`;
  return negative && plain !== '0' ? `-${plain}` : plain;
}

function withoutClosingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}
