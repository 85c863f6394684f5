import { alreadyExists, invalidArgument, notFound } from '../protocol/host-error';
import { flag, text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { collection, method, orNull, readable, writable } from '../protocol/members';
import type { NameModel, SheetModel } from '../model/sheet-model';

/** Longest text constant inside a formula. */
const LONGEST_CONSTANT = 255;

/** The defined names of one sheet, hidden ones among them. */
export function namedItemCollection(sheet: SheetModel): HostObject {
  const object = (name: NameModel): HostObject => namedItem(sheet, name);
  const find = (key: unknown): HostObject => {
    const name = byName(sheet, text(key));
    if (name === undefined) throw notFound(`name ${text(key)}`);
    return object(name);
  };
  return collection('NamedItemCollection', () => sheet.names.map(object), find, '1.1', {
    getItemOrNullObject: method('1.4', [text], orNull(find)),
    add: method('1.4', [text, text], (name, formula) => {
      if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw invalidArgument(`${name} is no name`);
      if (byName(sheet, name) !== undefined) throw alreadyExists(`a name ${name}`);
      const made: NameModel = { name, formula: checkedFormula(formula), visible: true };
      sheet.names.push(made);
      return object(made);
    }),
  });
}

function namedItem(sheet: SheetModel, item: NameModel): HostObject {
  return {
    className: 'NamedItem',
    identity: { _Id: item.name },
    members: {
      name: readable('1.1', () => item.name),
      formula: readable('1.7', () => item.formula),
      visible: writable('1.1', flag, () => item.visible, (visible) => { item.visible = visible; }),
      delete: method('1.4', [], () => { sheet.names.splice(sheet.names.indexOf(item), 1); }),
    },
  };
}

function byName({ names }: SheetModel, key: string): NameModel | undefined {
  return names.find(({ name }) => name.toLowerCase() === key.toLowerCase());
}

function checkedFormula(formula: string): string {
  const constant = /^="((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  if (constant === undefined) throw invalidArgument('a name that is no text constant');
  if (constant.replaceAll('""', '"').length > LONGEST_CONSTANT) throw invalidArgument('a text constant of more than 255 characters');
  return formula;
}
