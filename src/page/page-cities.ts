import { proxy, type Remote } from 'comlink';
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
    downloadCopies: async (language, results, onFile) => {
      const { archive } = citiesMessagesFor(language);
      const { content, files, missing } = await cities.archiveBlob(results, proxy(onFile));
      if (content !== null) download(archive, content);
      return { kind: 'copied', name: content === null ? null : archive, files, missing };
    },
    openCopies: undefined,
    close,
  };
}
