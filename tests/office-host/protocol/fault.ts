/**
 * What goes wrong with a request: `fail` carries out the first half of its actions and refuses the next one; `drop`
 * carries it out, but its answer is lost; `hang` neither carries it out nor answers; a number is one by which the transport
 * refuses to carry it.
 */
export type Fault = 'fail' | 'drop' | 'hang' | number;
