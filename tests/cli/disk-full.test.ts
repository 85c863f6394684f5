import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workFolder } from './work-folder';

const ROOT = join(__dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'cli', 'smart-city-maturity.js');
const FILES = 60;

const folder = workFolder();
const mount = (path: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path]).status === 0;
const unmount = (path: string) => spawnSync('umount', [path]);

test('a full disk: what fits is whole, the rest is told, nothing half is left', () => {
  if (!existsSync(PROGRAM)) throw new Error('The command is not built: run `npm run build` first.');
  mkdirSync(folder.path('in'));
  mkdirSync(folder.path('disk'));
  for (let copy = 1; copy <= FILES; copy += 1) copyFileSync(join(ROOT, 'assets', 'samples', 'vilaserena.xlsx'), folder.path(`in/${copy}.xlsx`));
  if (!mount(folder.path('disk'))) {
    process.stderr.write('\nSkipped "a full disk": a small file system cannot be mounted here (that takes root).\n');
    return;
  }
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'score', folder.path('in'), '-o', folder.path('disk/out'), '--date', '2026-03-31'], { encoding: 'utf8' });
    const written = folder.hashes('disk/out');
    const [hash] = Object.values(written);
    const count = Object.keys(written).length;
    expect(status).toBe(1);
    expect(count).toBeGreaterThan(10);
    expect(count).toBeLessThan(FILES);
    expect(Object.entries(written).filter(([name, other]) => name.startsWith('.') || other.length !== hash?.length)).toEqual([]);
    expect(stdout).toContain(`${count} scored, 0 skipped, ${FILES - count} refused.`);
    expect(stderr.trim().split('\n')).toHaveLength(FILES - count);
    expect(stderr).toContain('the disk is full; free some space and run the command again');
  } finally {
    unmount(folder.path('disk'));
  }
}, 60_000);
