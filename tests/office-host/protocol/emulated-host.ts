import type { Fault } from './fault';
import type { HostObject } from './host-object';
import { Interpreter } from './interpreter';
import { MemberLookup } from './member-lookup';
import { ACTION, PATH } from './wire';
import type { WireRequest } from './wire';

/** One request as the host saw it. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly error: string | undefined;
}

/** What the bridge is told: the body of an answer, or the number of a failed transport, or nothing, ever. */
export type Answer = { readonly kind: 'body'; readonly body: string } | { readonly kind: 'failed'; readonly code: number } | { readonly kind: 'never' };

/** The library's number for a connection that broke. */
const CONNECTION_LOST = 5012;

/** The library's numbers for what is too large, and what Excel on the web takes and gives at most, in bytes. */
const TOO_LARGE = { request: 5103, response: 5104 } as const;
const MOST_BYTES = 5_000_000;

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** A host over one workbook: counts what it is asked, and goes wrong when it is told to. */
export class EmulatedHost {
  /** Requests of the product, without those by which the library lets go of objects or reports itself. */
  readonly roundTrips: RoundTrip[] = [];
  /** Is told what happens: the number of an event, and what the library hands on of it. */
  listener: ((type: number, argument: object) => void) | undefined;
  private readonly faults = new Map<number, Fault>();
  private readonly changes = new Map<number, () => void>();
  private readonly interpreter: Interpreter;
  private readonly lookup: MemberLookup;

  /** `version` of the ExcelApi set is the highest that the host offers. */
  readonly version: string;

  constructor(root: HostObject, version: string) {
    this.version = version;
    this.lookup = new MemberLookup(version);
    this.interpreter = new Interpreter(root, this.lookup);
  }

  /** Class and member -> the version that brought it, of all that was used. */
  get used(): ReadonlyMap<string, string> {
    return this.lookup.used;
  }

  /** Makes the k-th request from now on, counted from 1, go wrong. */
  failAt(request: number, fault: Fault): void {
    this.faults.set(this.roundTrips.length + request, fault);
  }

  tell(type: number, argument: object): void {
    this.listener?.(type, argument);
  }

  /** From now on all goes well. */
  mend(): void {
    this.faults.clear();
  }

  /** Lets somebody else change the workbook right before the k-th request from now on, counted from 1. */
  beforeRequest(request: number, change: () => void): void {
    this.changes.set(this.roundTrips.length + request, change);
  }

  answer(body: string): Answer {
    const request = JSON.parse(body) as WireRequest;
    if (isHousekeeping(request)) return { kind: 'body', body: JSON.stringify(this.interpreter.run(request)) };
    this.changes.get(this.roundTrips.length + 1)?.();
    const fault = this.faults.get(this.roundTrips.length + 1);
    const requestBytes = bytesOf(body);
    const refuse = (error: string, answer: Answer, responseBytes = 0): Answer => {
      this.roundTrips.push({ requestBytes, responseBytes, error });
      return answer;
    };
    if (fault === 'hang') return refuse(fault, { kind: 'never' });
    if (typeof fault === 'number') return refuse(String(fault), { kind: 'failed', code: fault });
    if (requestBytes > MOST_BYTES) return refuse('too large', { kind: 'failed', code: TOO_LARGE.request });
    const response = this.interpreter.run(request, fault === 'fail' ? Math.floor(request.Actions.length / 2) : undefined);
    const answer = JSON.stringify(response);
    const responseBytes = bytesOf(answer);
    if (fault === 'drop') return refuse(fault, { kind: 'failed', code: CONNECTION_LOST }, responseBytes);
    if (responseBytes > MOST_BYTES) return refuse('too large', { kind: 'failed', code: TOO_LARGE.response }, responseBytes);
    this.roundTrips.push({ requestBytes, responseBytes, error: response.Error?.Message });
    return { kind: 'body', body: answer };
  }
}

function isHousekeeping({ Actions, ObjectPaths }: WireRequest): boolean {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.service)) return true;
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference');
}
