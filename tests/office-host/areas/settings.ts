import { invalidArgument, notFound } from '../protocol/host-error';
import { text } from '../protocol/check';
import type { HostObject } from '../protocol/host-object';
import { collection, method, orNull, readable } from '../protocol/members';
import type { WorkbookModel } from '../model/workbook-model';

/** Most characters of one setting: what Microsoft documents for all settings of an add-in together. */
const LONGEST = 2_000_000;

/** What add-ins keep in a workbook: texts alone. */
export function settingCollection({ settings }: WorkbookModel): HostObject {
  const object = (key: string): HostObject => ({
    className: 'Setting',
    identity: { _Id: key },
    members: { key: readable('1.4', () => key), value: readable('1.4', () => settings.get(key)) },
  });
  const find = (key: unknown): HostObject => {
    if (!settings.has(text(key))) throw notFound(`setting ${text(key)}`);
    return object(text(key));
  };
  return collection('SettingCollection', () => [...settings.keys()].map(object), find, '1.4', {
    getItemOrNullObject: method('1.4', [text], orNull(find)),
    add: method('1.4', [text, text], (key, value) => {
      if (key === '' || value.length > LONGEST) throw invalidArgument('a setting without a key, or too long');
      settings.set(key, value);
      return object(key);
    }),
  });
}
