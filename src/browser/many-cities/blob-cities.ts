import type { Language } from '../../model/language';
import type { CityFile, MissingCopy } from '../../taskpane/cities-host';
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

  /** The scored copies of all files in one archive, as in `archive`. */
  async archiveBlob(language: Language | null, onFile: (done: number) => boolean | Promise<boolean>): Promise<ArchiveBlob> {
    const { bytes, files, missing } = await this.archive(language, onFile);
    return { content: bytes === null ? null : new Blob([new Uint8Array(bytes)], { type: 'application/zip' }), files, missing };
  }
}

/** The archive of the copies of so many files; null when there was nothing to put into it. */
interface ArchiveBlob {
  readonly content: Blob | null;
  readonly files: number;
  readonly missing: readonly MissingCopy[];
}
