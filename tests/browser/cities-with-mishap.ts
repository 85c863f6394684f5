import type { Remote } from 'comlink';
import type { BlobCities } from '../../src/browser/many-cities/blob-cities';
import type { Mishap } from './mishap';

declare global {
  interface Window {
    /** Lets the file be read that waits, where one does. */
    readFile: () => void;
    /** Lets the copies be made that wait after the first file. */
    copyOn: () => void;
  }
}

/** Named so, a file waits before it is read. */
export const SLOW = 'slow.xlsx';

/** Real cities on the page's own thread, of which one method goes wrong or waits. */
export function citiesWithMishap(cities: BlobCities, mishap: Mishap | null): Remote<BlobCities> {
  if (mishap?.kind === 'reading-waits') {
    const read = new Promise<void>((resolve) => { window.readFile = resolve; });
    const addBlob = cities.addBlob.bind(cities);
    cities.addBlob = async (id, name, file) => {
      if (name === SLOW) await read;
      return await addBlob(id, name, file);
    };
    const copied = new Promise<void>((resolve) => { window.copyOn = resolve; });
    const archiveBlob = cities.archiveBlob.bind(cities);
    cities.archiveBlob = (language, onFile) => archiveBlob(language, async (done) => {
      const isWanted = await onFile(done);
      await copied;
      return isWanted;
    });
  }
  if (mishap?.kind === 'comparing-throws') cities.comparisonBlob = () => { throw new RangeError('Array buffer allocation failed'); };
  return cities as unknown as Remote<BlobCities>;
}
