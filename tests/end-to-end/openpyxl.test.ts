import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith, OPENPYXL } from '../tools/external-tool';
import { essence, read, score } from '../tools/score';
import { temporaryFolder } from '../tools/temporary-folder';

const RESAVE = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';

describeWith(OPENPYXL, 'openpyxl', () => {
  const folder = temporaryFolder();

  test('saves a full assessment that scores the same', () => {
    const source = join(__dirname, '..', '..', 'assets', 'samples', 'vilaserena.xlsx');
    const resaved = join(folder(), 'resaved.xlsx');
    execFileSync('/usr/bin/python3', ['-c', RESAVE, source, resaved]);
    const [before] = score(read(readFileSync(source)));
    const [after] = score(read(readFileSync(resaved)));
    expect(essence(after)).toEqual(essence(before));
  });
});
