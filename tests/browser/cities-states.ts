import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citiesMessagesFor } from '../../src/locales/cities-messages';
import type { CitiesTexts } from '../../src/locales/en/cities';
import { sample } from '../cli/a-workbook';
import { withPart } from '../cli/edit-workbook';
import { SLOW } from './cities-with-mishap';
import type { PanePage } from './pane-page';

/** A state of the view of many cities. */
export interface CitiesState {
  readonly name: string;
  /** How a person comes to it from the one before. */
  readonly reach: (pane: PanePage, texts: CitiesTexts) => Promise<void>;
}

const TABLE = readFileSync(join(__dirname, 'comarca.csv'));

const choose = (pane: PanePage, files: Readonly<Record<string, Uint8Array>>) =>
  pane.page.locator('input[type=file][multiple]').setInputFiles(Object.entries(files).map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
const says = (pane: PanePage, text: string) => pane.page.getByRole('status').filter({ hasText: text }).waitFor();
const enter = async (pane: PanePage, mishap: Parameters<PanePage['start']>[0]) => {
  await pane.start(mishap);
  await pane.press(pane.messages.pane.manyCities);
  await pane.shows(citiesMessagesFor(pane.messages.language).intro);
};

/** Every state that the view of many cities can be in, in an order in which a page comes through all of them. */
export const CITIES_STATES: readonly CitiesState[] = [
  { name: 'cities-none', reach: (pane) => enter(pane, { kind: 'reading-waits' }) },
  {
    name: 'cities-folder-without-any',
    reach: async (pane, texts) => {
      await pane.page.locator('input[type=file][webkitdirectory]').setInputFiles(join(__dirname, 'compression'));
      await pane.page.getByRole('alert').filter({ hasText: texts.nothingFound }).waitFor();
    },
  },
  {
    name: 'cities-reading',
    reach: async (pane, texts) => {
      await choose(pane, { 'vilaserena.xlsx': sample('vilaserena'), [SLOW]: sample('roca-trencada'), 'ajuntament-de-riudelluna_avaluacio_2026-03-31_versio-definitiva.xlsx': sample('riudelluna'), 'castellet.xlsx': sample('castellet-de-boira') });
      await pane.page.getByText(texts.reading, { exact: true }).waitFor();
    },
  },
  {
    name: 'cities-cancelled',
    reach: async (pane, texts) => {
      await pane.press(texts.cancel);
      await pane.page.evaluate(() => { window.readFile(); });
      await says(pane, texts.cancelled(2));
    },
  },
  {
    name: 'cities-one-damaged',
    reach: async (pane, texts) => {
      await choose(pane, { 'comarca.csv': TABLE, 'ajuntament-de-riudelluna_avaluacio_2026-03-31_versio-definitiva.xlsx': sample('riudelluna').subarray(0, 9000) });
      await says(pane, texts.counts(5, 1));
    },
  },
  {
    name: 'cities-mapping',
    reach: async (pane, texts) => {
      await pane.page.getByText(texts.mapping('comarca.csv')).click();
      await pane.page.getByText(texts.mappingIntro).waitFor();
    },
  },
  {
    name: 'cities-compared',
    reach: async (pane, texts) => {
      await pane.press(texts.compareBrowser);
      await says(pane, texts.downloaded(texts.comparisonFile));
    },
  },
  {
    name: 'cities-copying',
    reach: async (pane, texts) => {
      await pane.press(texts.copies);
      await says(pane, texts.copying(1, 4));
    },
  },
  {
    name: 'cities-copying-cancelled',
    reach: async (pane, texts) => {
      await pane.press(texts.cancel);
      await pane.page.evaluate(() => { window.copyOn(); });
      await says(pane, `${texts.downloaded(texts.archive)} ${texts.copiesLeft(2, 4)}`);
    },
  },
  {
    name: 'cities-compare-failed',
    reach: async (pane, texts) => {
      await enter(pane, { kind: 'comparing-throws' });
      await choose(pane, { 'vilaserena.xlsx': sample('vilaserena') });
      await says(pane, texts.counts(1, 0));
      await pane.press(texts.compareBrowser);
      await pane.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'cities-copy-missing',
    reach: async (pane, texts) => {
      await choose(pane, { 'odd.xlsx': withPart(sample('riudelluna'), 'xl/tables/table1.xml', () => '<?xml version="1.0"?>') });
      await says(pane, texts.counts(2, 0));
      await pane.press(texts.copies);
      await pane.page.getByRole('alert').filter({ hasText: 'odd-scored.xlsx' }).waitFor();
    },
  },
];
