import { readNamedFile } from '../../adapters/delimited/read-named-file';
import { xlsxFileFormat } from '../../adapters/xlsx/xlsx-file-format';
import { compareCity } from '../../analysis/comparison/compare-city';
import { countedOnce } from '../../analysis/comparison/counted-once';
import type { ScoringJob } from '../../assess-city';
import type { WideChoices } from '../../assessment/wide/wide-mapping';
import { messagesFor } from '../../locales/messages';
import type { Language } from '../../model/language';
import type { MaturityModel } from '../../model/maturity-model';
import { modelHash } from '../../model/model-hash';
import { describeComparison } from '../../report/comparison/describe-comparison';
import { repeatedCopy, type NotScored } from '../../report/comparison/not-scored';
import { isScoredCopy } from '../../report/scored-copy';
import type { CityFile } from '../../taskpane/cities-host';
import { VERSION } from '../../version';
import type { SheetData, WorkbookData } from '../../workbook/sheet-data';
import type { WorkbookDescription } from '../../workbook/workbook-description';
import { browserCodec } from '../compression/browser-codec';
import { assessFile, type AssessedFile, type ReadFile } from './assess-file';
import { zipCopies, type CopyArchive } from './copy-archive';
import { baseName, copyFolder } from './copy-place';
import { scoredCopies, type ScoredCopy } from './scored-copies';

const FORMAT = xlsxFileFormat(browserCodec);

/** The cities of many files, in memory alone: lives in a worker, so that the pane stays quick whatever their number. */
export class ManyCities {
  readonly #model: MaturityModel;
  readonly #modelHash: string;
  readonly #today: string;
  /** In the order in which they were added. */
  readonly #files = new Map<number, ReadFile & AssessedFile>();

  /** `today` is an ISO day, that of all results. */
  constructor(model: MaturityModel, today: string) {
    this.#model = model;
    this.#modelHash = modelHash(model);
    this.#today = today;
  }

  /** Reads and scores a file; `name` has the folders of one that was met in a folder. What goes wrong with it is told of it alone. */
  add(id: number, name: string, bytes: Uint8Array): CityFile {
    return this.#put(id, { name, bytes, data: readNamedFile(baseName(name), bytes, FORMAT), choices: null });
  }

  /** Scores a workbook that was read elsewhere. */
  addWorkbook(id: number, name: string, data: WorkbookData): CityFile {
    return this.#put(id, { name, bytes: null, data: { ok: true, value: data }, choices: null });
  }

  /** Scores a table anew, with what the person chose for its columns. */
  remap(id: number, choices: WideChoices): CityFile {
    const file = this.#files.get(id);
    if (file === undefined) throw new RangeError(`no file ${String(id)}`);
    return this.#put(id, { ...file, choices });
  }

  /** Describes the sheets that compare all cities; `sheets` are those of the workbook that they are added to. */
  describe(language: Language, sheets: readonly SheetData[]): WorkbookDescription {
    const files = [...this.#files.values()];
    const compared = (ofCopies: boolean) => files.flatMap(({ name, data, scored }) => (data.ok && isScoredCopy(data.value) === ofCopies ? scored.map((city) => compareCity(city, { file: name, copy: null })) : []));
    const { cities, repeated } = countedOnce(compared(false), compared(true));
    const notScored = files.flatMap(({ name, result }) => result.problems.map(({ code, part, seen }): NotScored => ({ file: name, sheet: code === 'other-model' ? part : null, code, part, seen })));
    return describeComparison(cities, [...notScored, ...repeated.map(repeatedCopy)], { model: this.#model, modelHash: this.#modelHash, tool: VERSION, date: this.#today }, sheets, messagesFor(language));
  }

  /** The comparison as a workbook of its own. */
  comparisonFile(language: Language): Uint8Array {
    const description = this.describe(language, []);
    return FORMAT.create(description, { title: description.sheets[0]?.name ?? '', created: this.#today });
  }

  /** The scored copies of one file: one of a workbook, one a city of a table. None for a file that has no result. */
  copies(id: number, language: Language | null): ScoredCopy[] {
    const file = this.#files.get(id);
    return file === undefined ? [] : scoredCopies(file, this.#job(file.name), FORMAT, language);
  }

  /**
   * The scored copies of all files in one archive, made file by file.
   * @param onFile is told how many files are done, and says whether to go on: if not, the archive holds what there is
   */
  async archive(language: Language | null, onFile: (done: number) => boolean | Promise<boolean>): Promise<CopyArchive & { readonly files: number }> {
    const copies: ScoredCopy[] = [];
    let files = 0;
    for (const [id, { name, result }] of this.#files) {
      const folder = copyFolder(name, result.mapping !== null);
      copies.push(...this.copies(id, language).map((copy) => ({ ...copy, name: `${folder}${copy.name}` })));
      files += 1;
      if (!(await onFile(files))) break;
    }
    return { ...zipCopies(copies, browserCodec), files };
  }

  #put(id: number, file: ReadFile): CityFile {
    const assessed = assessFile(file, this.#job(file.name));
    this.#files.set(id, { ...file, ...assessed });
    return assessed.result;
  }

  #job(file: string): ScoringJob {
    return { model: this.#model, flags: { target: {} }, provenance: { tool: VERSION, modelHash: this.#modelHash, date: this.#today, file } };
  }
}
