import type { WorkbookResult } from '../../../workbook/workbook-problem';
import type { Package } from '../package/open-package';
import { partKey } from '../package/part-name';
import { readRelationships } from '../package/relationships';
import { success } from '../result';

/** The parts to which each part has relationships, all by the keys of their names; the package itself is ''. */
type Links = ReadonlyMap<string, readonly string[]>;

/** Where the relationships of a part stand: `folder/_rels/part.rels`; those of the package in `_rels/.rels`. */
const RELATIONSHIPS = /(^|\/)_rels\/([^/]*)\.rels$/;

/**
 * These sheets, and all parts that hang on them alone: tables, drawings, charts and whatever else, given and found by the
 * keys of their names. What something else leads to, too, is not theirs. Problems: those of opening relationships parts.
 */
export function partsOfTheirOwn(opened: Package, sheets: ReadonlySet<string>): WorkbookResult<Set<string>> {
  const links = readLinks(opened);
  if (!links.ok) return links;
  const behind = reached(links.value, sheets, new Set());
  const others = [...links.value.keys()].filter((source) => !behind.has(source));
  const kept = reached(links.value, others, sheets);
  return success(new Set([...behind].filter((part) => !kept.has(part))));
}

function readLinks(opened: Package): WorkbookResult<Links> {
  const links = new Map<string, readonly string[]>();
  for (const { name } of opened.entries) {
    const key = partKey(name);
    if (!RELATIONSHIPS.test(key)) continue;
    const text = opened.partText(name);
    if (!text.ok) return text;
    const source = key.replace(RELATIONSHIPS, '$1$2');
    const relationships = readRelationships(text.value, source);
    if (!relationships.ok) return relationships;
    links.set(source, relationships.value.filter(({ external }) => !external).map(({ target }) => partKey(target)));
  }
  return success(links);
}

/** All parts that relationships lead to from some, these included, without a step onto those closed. */
function reached(links: Links, from: Iterable<string>, closed: ReadonlySet<string>): Set<string> {
  const found = new Set(from);
  // A set is walked up to what is added on the way.
  for (const part of found) for (const target of links.get(part) ?? []) if (!closed.has(target)) found.add(target);
  return found;
}
