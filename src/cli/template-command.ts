import { resolve } from 'node:path';
import { commandMessagesFor } from '../locales/command-messages';
import { builtinModel } from '../model/builtin-model';
import { blankAssessment } from '../report/template/blank-assessment';
import type { WorkbookFileFormat } from '../workbook/workbook-file';
import type { TemplateCommand } from './command-line';
import type { Console } from './console';
import { EXIT } from './exit-code';
import { fileFault } from './file-fault';
import { oneLine } from './result-table';
import { createFile, exists } from './write-file';

/** Writes a blank assessment and returns the exit code. A file that exists is never replaced. */
export async function templateCommand({ output, language, city }: TemplateCommand, format: WorkbookFileFormat, today: string, console: Console): Promise<number> {
  const { command: texts, problems, template } = commandMessagesFor(language ?? 'en');
  const description = blankAssessment(builtinModel(), language ?? 'en', city);
  try {
    await createFile(resolve(output), format.create(description, { title: template.title, created: today }));
  } catch (error) {
    const fault = fileFault(error, 'writing');
    if (fault === undefined) throw error;
    if (await exists(output)) {
      console.error(texts.usageErrors['template-exists'](oneLine(output)));
      return EXIT.usage;
    }
    console.error(texts.refused(oneLine(output), problems[fault.code]({ part: '', seen: fault.seen })));
    return EXIT.fault;
  }
  console.log(texts.templateWritten(oneLine(output)));
  return EXIT.done;
}
