/** Whether an attribute is set: xsd:boolean has two words for it, and its absence is none. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
