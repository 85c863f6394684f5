/** What is said of a competency, in the order of the columns of the Lists sheet. */
export const FIELDS = ['assigned', 'approved', 'human', 'economic', 'capability', 'delivery'] as const;
export type Field = (typeof FIELDS)[number];
