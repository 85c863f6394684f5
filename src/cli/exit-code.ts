/** Exit codes of the command, as the help states them. */
export const EXIT = { done: 0, fault: 1, usage: 2, refused: 3, interrupted: 130 } as const;
