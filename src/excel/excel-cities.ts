import { wrap } from 'comlink';
import type { OfficeWorkbook } from '../adapters/office-js/office-workbook';
import { fileProblem } from '../browser/file-problem';
import type { startCities } from '../browser/many-cities/cities-worker';
import { fileWithoutCity } from '../taskpane/cities/file-without-city';
import type { CitiesHost, CitiesOutcome } from '../taskpane/cities-host';
import { today } from '../taskpane/today';
import type { HostProblem } from '../taskpane/workbook-host';
import { OWNER_NAME } from '../workbook/owned-sheet';
import { toProblem } from './to-problem';

/** Many cities in Excel: files and the sheets of the open workbook, kept by a worker; the comparison is written beside them. `model` is the text of the page's model. */
export async function excelCities(office: OfficeWorkbook, model: string): Promise<CitiesHost> {
  const worker = new Worker(new URL(/* webpackChunkName: "cities-worker" */ '../browser/many-cities/cities-worker.ts', import.meta.url));
  const cities = await wrap<typeof startCities>(worker)(model, today());

  const compare: CitiesHost['compare'] = async (language): Promise<CitiesOutcome> => {
    const failed = (problem: Parameters<typeof toProblem>[0]): CitiesOutcome => ({ kind: 'failed', problem: toProblem(problem) });
    const listed = await office.list();
    if (!listed.ok) return failed(listed.problem);
    const read = await office.read(listed.value, ({ names }) => names.has(OWNER_NAME));
    if (!read.ok) return failed(read.problem);
    const description = await cities.describe(language, read.value.sheets);
    const written = await office.write(listed.value, read.value, description);
    if (!written.ok) return failed(written.problem);
    const sheets = description.sheets.map(({ name }) => name);
    const shown = await office.show(sheets[0] ?? '', null);
    return shown.ok ? { kind: 'written', sheets } : failed(shown.problem);
  };

  const addOpen: CitiesHost['addOpen'] = async (id) => {
    const listed = await office.list();
    const read = listed.ok ? await office.read(listed.value, ({ names }) => !names.has(OWNER_NAME)) : listed;
    if (!listed.ok || !read.ok) return fileWithoutCity('', read.ok ? [] : [toProblem(read.problem)]);
    return await cities.addWorkbook(id, listed.value.name, read.value);
  };

  const openCopies: CitiesHost['openCopies'] = async (id, results): Promise<HostProblem | undefined> => {
    for (const { content } of await cities.copies(id, results)) {
      if (!content.ok) return fileProblem(content.problem);
      const opened = await office.openCopy(content.value);
      if (!opened.ok) return toProblem(opened.problem);
    }
    return undefined;
  };

  return {
    add: (id, name, file) => cities.addBlob(id, name, file),
    addOpen,
    remap: (id, choices) => cities.remap(id, choices),
    compare,
    downloadCopies: undefined,
    openCopies,
    close: () => { worker.terminate(); },
  };
}
