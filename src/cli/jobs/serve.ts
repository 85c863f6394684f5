import type { MessagePort } from 'node:worker_threads';
import type { Order } from '../run';
import { carryOut } from './carry-out';
import type { FromWorker, ToWorker } from './messages';

/** The thread's side: works on each file that it is given, one at a time. */
export function serve(port: MessagePort, order: Order): void {
  let stopped = false;
  const say = (message: FromWorker) => port.postMessage(message);
  const watch = { alive: () => say({ kind: 'alive' }), isStopped: () => stopped };
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'stop') stopped = true;
    else void carryOut(message.file, order, message.taken, watch).then((outcome) => say({ kind: 'done', outcome }));
  });
}
