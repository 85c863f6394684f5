import { readPlaceCode } from '../place-code';
import { placeKey } from '../place-name';

/** Remembers cities by code and name, and tells where one was met before: the same code where both have one, else the same name. */
export function cityMemory(): (name: string | null, code: string | null, place: string) => string | undefined {
  const byCode = new Map<string, string>();
  const byName = new Map<string, string>();
  const byNameAlone = new Map<string, string>();
  return (name, code, place) => {
    const codeKey = code === null ? '' : readPlaceCode(code).key;
    const nameKey = name === null ? '' : placeKey(name);
    const earlier = codeKey === '' ? found(byName, nameKey) : (found(byCode, codeKey) ?? found(byNameAlone, nameKey));
    remember(byCode, codeKey, place);
    remember(byName, nameKey, place);
    if (codeKey === '') remember(byNameAlone, nameKey, place);
    return earlier;
  };
}

function found(places: ReadonlyMap<string, string>, key: string): string | undefined {
  return key === '' ? undefined : places.get(key);
}

function remember(places: Map<string, string>, key: string, place: string): void {
  if (key !== '' && !places.has(key)) places.set(key, place);
}
