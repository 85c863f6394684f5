/** One spelling for a part or entry name: names are equal without case (OPC 6.2.2), and old writers use backslashes. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** The part that holds the relationships of a part (OPC 6.5.2): `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Whether a target has a backslash, or a segment of dots alone. */
export function isWinding(target: string): boolean {
  return target.includes('\\') || target.split('/').some((segment) => segment === '.' || segment === '..');
}

/**
 * The part that a relationship's target means, seen from its source part: absolute, relative, with dots or backslashes.
 * A way above the root ends at the root (RFC 3986, 5.2.4).
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folder = path.startsWith('/') ? '' : source.slice(0, source.lastIndexOf('/') + 1);
  const segments: string[] = [];
  for (const segment of (folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
