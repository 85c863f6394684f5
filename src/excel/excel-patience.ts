/** How long Excel may take for one request, in milliseconds: our design. On the web a large sheet takes some seconds. */
export const PATIENCE = 60_000;
