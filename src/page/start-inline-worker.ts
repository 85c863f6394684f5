/** The worker of the session, out of the page itself, which carries its code as inert text. */
export function startWorker(): Worker {
  const code = document.getElementById('session-worker')?.textContent ?? '';
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}
