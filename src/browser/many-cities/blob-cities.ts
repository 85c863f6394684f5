import type { Language } from '../../model/language';
import type { CityFile } from '../../taskpane/cities-host';
import { WORKBOOK_TYPE } from '../download';
import { ManyCities } from './many-cities';

/** Many cities whose files come and go as blobs: their bytes stay in the worker, and never keep the thread that draws waiting. */
export class BlobCities extends ManyCities {
  /** Reads and scores a file. Rejects when the browser cannot read it. */
  async addBlob(id: number, name: string, file: Blob): Promise<CityFile> {
    return this.add(id, name, new Uint8Array(await file.arrayBuffer()));
  }

  /** The comparison as a workbook of its own. */
  comparisonBlob(language: Language): Blob {
    return new Blob([new Uint8Array(this.comparisonFile(language))], { type: WORKBOOK_TYPE });
  }

  /** The scored copies of all files in one archive. */
  archiveBlob(language: Language | null): Blob {
    return new Blob([new Uint8Array(this.archive(language))], { type: 'application/zip' });
  }
}
