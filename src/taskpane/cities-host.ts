import type { Finding } from '../assessment/finding';
import type { WideChoices, WideMapping } from '../assessment/wide/wide-mapping';
import type { Language } from '../model/language';
import type { HostProblem } from './host-problem';

/** A city of a file that was read. */
export interface FoundCity {
  readonly name: string;
  /** Null when it is not assessed. */
  readonly level: number | null;
  readonly upperLevel: number | null;
}

/** What became of a file. */
export interface CityFile {
  readonly name: string;
  readonly cities: readonly FoundCity[];
  /** Of the file, and of sheets or rows of it that have no result. */
  readonly problems: readonly HostProblem[];
  /** What of it is no city, and was left out. */
  readonly notes: readonly Finding[];
  /** How its columns were understood, when it is a table with a row a city. */
  readonly mapping: WideMapping | null;
  /** Whether a scored copy can be handed out: not of a workbook that is open in Excel, nor without a city. */
  readonly hasCopies: boolean;
}

/** A scored copy that could not be made. */
export interface MissingCopy {
  readonly name: string;
  readonly problem: HostProblem;
}

/** What became of writing the comparison, or of handing out copies. */
export type CitiesOutcome =
  /** Names of the sheets. */
  | { readonly kind: 'written'; readonly sheets: readonly string[] }
  | { readonly kind: 'downloaded'; readonly name: string }
  /** The archive of the copies, of so many files: fewer than there are when somebody cancelled it. `name` is null when there was nothing to put into it. */
  | { readonly kind: 'copied'; readonly name: string | null; readonly files: number; readonly missing: readonly MissingCopy[] }
  | { readonly kind: 'failed'; readonly problem: HostProblem };

/** Many cities, kept by a worker: files are added one by one, and each is a result of its own. */
export interface CitiesHost {
  /** Reads and scores a file; a failing one is told in its problems. `id` is any number that no other file has; `name` has the folders of a file that was met in a folder. Rejects when the browser cannot read it. */
  add(id: number, name: string, file: Blob): Promise<CityFile>;
  /** Reads and scores the assessments of the workbook that is open in Excel; undefined elsewhere. */
  readonly addOpen: ((id: number) => Promise<CityFile>) | undefined;
  /** Reads a table anew, with what the person chose for its columns. */
  remap(id: number, choices: WideChoices): Promise<CityFile>;
  /** Writes the comparison, in this language, into the workbook in Excel, or downloads it. */
  compare(language: Language): Promise<CitiesOutcome>;
  /**
   * Downloads the scored copies of all cities as one archive, named in a language; those of `results` null are in that of each
   * assessment. `onFile` is told how many files are done, and says whether to go on. Undefined in Excel.
   */
  readonly downloadCopies: ((language: Language, results: Language | null, onFile: (done: number) => boolean) => Promise<CitiesOutcome>) | undefined;
  /** Opens the scored copies of a file as new workbooks; undefined in a browser page. */
  readonly openCopies: ((id: number, results: Language | null) => Promise<HostProblem | undefined>) | undefined;
  /** Lets go of all files. */
  close(): void;
}
