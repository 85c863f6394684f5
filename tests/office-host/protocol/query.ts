import { HostError } from './host-error';
import type { HostObject } from './host-object';
import type { MemberLookup } from './member-lookup';

type Path = readonly string[];

/** Answers a load: `values`, `format/fill/color`, `tables/items/name`. A load without names is refused: it asks for all there is. */
export function answerQuery(object: HostObject, select: readonly string[], lookup: MemberLookup): unknown {
  if (select.length === 0) throw new HostError('InvalidArgument', `A load of ${object.className} without names.`);
  return project(object, select.map((name) => name.split('/')), lookup);
}

function project(object: HostObject, paths: readonly Path[], lookup: MemberLookup): unknown {
  const { items } = object;
  if (items !== undefined) return { _Items: items().map((item) => projectOne(item, paths.map(withoutItems), lookup)) };
  return projectOne(object, paths, lookup);
}

function withoutItems([first = '', ...rest]: Path): Path {
  return first.toLowerCase() === 'items' ? rest : [first, ...rest];
}

function projectOne(object: HostObject, paths: readonly Path[], lookup: MemberLookup): unknown {
  const answer: Record<string, unknown> = { ...object.identity };
  const deeper = new Map<string, Path[]>();
  for (const [first = '', ...rest] of paths) {
    const { name, member } = lookup.find(object, first);
    const key = wireName(name);
    if (member.kind === 'property') answer[key] = member.read();
    else if (member.kind === 'object') deeper.set(name, [...(deeper.get(name) ?? []), rest]);
    else throw new HostError('InvalidArgument', `${object.className}.${name} is a method.`);
  }
  for (const [name, rest] of deeper) {
    const member = object.members[name];
    const child = member?.kind === 'object' ? member.open() : null;
    answer[wireName(name)] = child && project(child, rest, lookup);
  }
  return answer;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
