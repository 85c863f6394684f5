import type { Remote } from 'comlink';
import { download } from '../browser/download';
import type { ManyCities } from '../browser/many-cities/many-cities';
import { citiesMessagesFor } from '../locales/cities-messages';
import type { CitiesHost } from '../taskpane/cities-host';

/** Many cities in a browser page, kept by a worker that `close` ends; results are handed out as downloads. */
export function pageCities(cities: Remote<ManyCities>, close: () => void): CitiesHost {
  return {
    add: (id, name, bytes) => cities.add(id, name, bytes),
    addOpen: undefined,
    remap: (id, choices) => cities.remap(id, choices),
    compare: async (language) => {
      const { comparisonFile } = citiesMessagesFor(language);
      download(comparisonFile, await cities.comparisonFile(language));
      return { kind: 'downloaded', name: comparisonFile };
    },
    downloadCopies: async (language, results) => {
      const { archive } = citiesMessagesFor(language);
      download(archive, await cities.archive(results));
      return { kind: 'downloaded', name: archive };
    },
    openCopies: undefined,
    close,
  };
}
