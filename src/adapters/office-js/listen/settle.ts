/** Calls together what comes close together. */
export interface Settling {
  readonly happened: () => void;
  /** Nothing is called from now on. */
  readonly stop: () => void;
}

/** Milliseconds without another event, and milliseconds from the first event on, after which it is called at the latest: our design. */
const QUIET = 300;
const LONGEST = 2000;

/** `call` once it has been quiet for 300 ms after what happened, and at the latest 2 s after the first of it. */
export function settle(call: () => void): Settling {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const clear = (): void => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
  };
  const over = (): void => {
    clear();
    call();
  };
  return {
    happened: () => {
      if (stopped) return;
      clearTimeout(quiet);
      quiet = setTimeout(over, QUIET);
      latest ??= setTimeout(over, LONGEST);
    },
    stop: () => {
      stopped = true;
      clear();
    },
  };
}
