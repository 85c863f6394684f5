import { startTransition, useEffect, useState } from 'react';
import type { CitiesQueue, CitiesSnapshot } from './cities-queue';

/** The files as they are, drawn in small parts: a long list does not keep the person's keys and clicks waiting. */
export function useSnapshot(queue: CitiesQueue): CitiesSnapshot {
  const [snapshot, setSnapshot] = useState(queue.snapshot);
  useEffect(() => queue.subscribe(() => { startTransition(() => { setSnapshot(queue.snapshot()); }); }), [queue]);
  return snapshot;
}
