import * as files from 'node:fs/promises';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ChangedMeanwhile, fileStamp } from '../../src/cli/file-stamp';
import { createFile, replaceFile } from '../../src/cli/write-file';
import { workFolder } from './work-folder';

jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof files>('node:fs/promises');
  return { ...real, link: jest.fn(real.link) };
});

const folder = workFolder();
const names = (): string[] => readdirSync(folder.path('.')).sort();
const text = (name: string): string => readFileSync(folder.path(name), 'utf8');

test('a file is replaced while it is the one that was read', async () => {
  writeFileSync(folder.path('a.txt'), 'old');
  await replaceFile(folder.path('a.txt'), 'new', await fileStamp(folder.path('a.txt')));
  expect([names(), text('a.txt')]).toEqual([['a.txt'], 'new']);
});

test('a file that somebody saved meanwhile stays as they left it', async () => {
  writeFileSync(folder.path('a.txt'), 'old');
  const stamp = await fileStamp(folder.path('a.txt'));
  writeFileSync(folder.path('a.txt'), 'theirs');
  await expect(replaceFile(folder.path('a.txt'), 'ours', stamp)).rejects.toBeInstanceOf(ChangedMeanwhile);
  expect([names(), text('a.txt')]).toEqual([['a.txt'], 'theirs']);
});

describe('where there are no hard links', () => {
  beforeEach(() => jest.mocked(files.link).mockRejectedValueOnce(Object.assign(new Error('EPERM'), { code: 'EPERM' })));

  test('a file is created all the same', async () => {
    await createFile(folder.path('a.txt'), 'new');
    expect([names(), text('a.txt')]).toEqual([['a.txt'], 'new']);
  });

  test('what is there is not touched', async () => {
    writeFileSync(folder.path('a.txt'), 'theirs');
    await expect(createFile(folder.path('a.txt'), 'ours')).rejects.toMatchObject({ code: 'EEXIST' });
    expect([names(), text('a.txt')]).toEqual([['a.txt'], 'theirs']);
  });
});
