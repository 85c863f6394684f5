import type { CitiesTexts } from '../../locales/en/cities';
import type { CitiesSnapshot } from './cities-queue';
import type { Doing } from './doing';

interface CitiesSummaryProps {
  readonly snapshot: CitiesSnapshot;
  readonly doing: Doing;
  readonly texts: CitiesTexts;
}

/** How far it is, in one line that readers are told of. */
export function CitiesSummary({ snapshot, doing, texts }: CitiesSummaryProps): React.ReactNode {
  return <p role="status" className="status">{[countText(snapshot, texts), cancelText(snapshot, texts), doingText(doing, snapshot.entries.length, texts)].join(' ').trim()}</p>;
}

function countText({ entries, isRunning }: CitiesSnapshot, texts: CitiesTexts): string {
  const files = entries.flatMap(({ state }) => (typeof state === 'object' ? [state] : []));
  if (isRunning) return `${texts.progress(files.length, entries.length)}.`;
  const sum = (count: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + count(file), 0);
  return `${texts.counts(sum(({ cities }) => cities.length), sum(({ problems }) => problems.length))}.`;
}

function cancelText({ cancelled, isRunning }: CitiesSnapshot, texts: CitiesTexts): string {
  return cancelled === null || cancelled === 0 || isRunning ? '' : texts.cancelled(cancelled);
}

function doingText(doing: Doing, total: number, texts: CitiesTexts): string {
  switch (doing.kind) {
    case 'idle':
    case 'failed':
      return '';
    case 'working':
      return `${texts.working}.`;
    case 'written':
      return texts.written;
    case 'downloaded':
      return texts.downloaded(doing.name);
    case 'copying':
      return `${texts.copying(doing.done, total)}.`;
    case 'copied':
      return [doing.name === null ? '' : texts.downloaded(doing.name), doing.files < total ? texts.copiesLeft(doing.files, total) : ''].join(' ').trim();
    case 'opened':
      return texts.opened;
  }
}
