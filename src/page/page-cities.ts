import type { Remote } from 'comlink';
import { download } from '../browser/download';
import type { BlobCities } from '../browser/many-cities/blob-cities';
import { citiesMessagesFor } from '../locales/cities-messages';
import type { CitiesHost } from '../taskpane/cities-host';

/** Many cities in a browser page, kept by a worker that `close` ends; results are handed out as downloads. */
export function pageCities(cities: Remote<BlobCities>, close: () => void): CitiesHost {
  return {
    add: (id, name, file) => cities.addBlob(id, name, file),
    addOpen: undefined,
    remap: (id, choices) => cities.remap(id, choices),
    compare: async (language) => {
      const { comparisonFile } = citiesMessagesFor(language);
      download(comparisonFile, await cities.comparisonBlob(language));
      return { kind: 'downloaded', name: comparisonFile };
    },
    downloadCopies: async (language, results) => {
      const { archive } = citiesMessagesFor(language);
      download(archive, await cities.archiveBlob(results));
      return { kind: 'downloaded', name: archive };
    },
    openCopies: undefined,
    close,
  };
}
