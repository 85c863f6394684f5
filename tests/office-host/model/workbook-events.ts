/** What can be told of a workbook, with the number by which the library knows it. */
export const EVENTS = { changed: 10, added: 13, deleted: 15 } as const;

export type EventName = keyof typeof EVENTS;

/** Tells what happens to a workbook, as far as someone has asked to be told. */
export class WorkbookEvents {
  readonly wanted = new Set<EventName>();
  listener: ((event: EventName, argument: object) => void) | undefined;

  fire(event: EventName, argument: object): void {
    if (this.wanted.has(event)) this.listener?.(event, argument);
  }
}
