/** The worker of the session, from its own file. The single-file page has another way (`start-inline-worker`). */
export function startWorker(): Worker {
  return new Worker(new URL(/* webpackChunkName: "session" */ './session/session-worker.ts', import.meta.url));
}
