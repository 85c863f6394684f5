import { readFileSync } from 'node:fs';

/** Class and member -> the requirement set in which Microsoft's type declarations say that it came: `Range.values` -> `ExcelApi 1.1`. */
export function documentedSets(): ReadonlyMap<string, string> {
  const lines = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel {'));
  const sets = new Map<string, string>();
  let [className, ofClass, tag] = ['', '', ''];
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('}')) break;
    const set = /\[Api set: (ExcelApi\w* [\d.]+)/.exec(line)?.[1];
    const opened = /^ {4}class (\w+)/.exec(line)?.[1];
    const member = /^ {8}(?:readonly )?(\w+)[?(:]/.exec(line)?.[1];
    if (set !== undefined) tag = set;
    else if (opened !== undefined) [className, ofClass, tag] = [opened, tag, ''];
    else if (line === '    }') className = '';
    else if (member !== undefined) {
      const key = `${className}.${member}`;
      // Of several overloads the first one counts.
      if (className !== '' && !sets.has(key)) sets.set(key, tag === '' ? ofClass : tag);
      tag = '';
    }
  }
  return sets;
}
