import * as json from '../../src/cli/write-json';
import { assessmentOf } from './a-workbook';
import { run } from './run';
import { workFolder } from './work-folder';

jest.mock('../../src/cli/write-json', () => ({ writeJson: jest.fn() }));

const folder = workFolder();

test('a scored copy stands and is told although its JSON met a fault', async () => {
  jest.mocked(json.writeJson).mockRejectedValue(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
  folder.put('in/a.xlsx', assessmentOf('Arbeca'));
  const { code, out, err } = await run('score', folder.path('in'), '-o', folder.path('out'), '--json');
  expect({ code, err }).toEqual({ code: 1, err: 'a.xlsx: scored, but without its JSON: the disk is full; free some space and run the command again.' });
  expect(out).toContain('Arbeca');
  expect(folder.files('out')).toEqual(['a-scored.xlsx']);
});
