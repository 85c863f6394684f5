/** Lets messages that have come in meanwhile have their turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}
