import type { ValidationDescription } from '../../workbook/workbook-description';

/** A prompt out of its title and text. */
export function promptOf([title = '', text = '']: readonly string[]): NonNullable<ValidationDescription['prompt']> {
  return { title, text };
}
