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

/** The library's numbers for a connection that broke, and for a request and an answer that are too large. */
const CONNECTION_LOST = 5012;
const REQUEST_TOO_LARGE = 5103;
const ANSWER_TOO_LARGE = 5104;

/** Most bytes of a request, and of an answer, on the web (resource limits of Office add-ins). */
const LARGEST = 5_000_000;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A host over one workbook: counts what it is asked, and goes wrong when it is told to. */
export class EmulatedHost {
  /** Requests of the product, without those by which the library lets go of objects or reports itself. */
  readonly roundTrips: RoundTrip[] = [];
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
    const fault = bytesOf(body) > LARGEST ? REQUEST_TOO_LARGE : this.faults.get(this.roundTrips.length + 1);
    if (fault === 'hang' || typeof fault === 'number') {
      this.roundTrips.push({ requestBytes: bytesOf(body), responseBytes: 0, error: String(fault) });
      return fault === 'hang' ? { kind: 'never' } : { kind: 'failed', code: fault };
    }
    const response = this.interpreter.run(request, fault === 'fail' ? Math.floor(request.Actions.length / 2) : undefined);
    const answer = JSON.stringify(response);
    this.roundTrips.push({ requestBytes: bytesOf(body), responseBytes: bytesOf(answer), error: fault === 'drop' ? 'drop' : response.Error?.Message });
    if (bytesOf(answer) > LARGEST) return { kind: 'failed', code: ANSWER_TOO_LARGE };
    return fault === 'drop' ? { kind: 'failed', code: CONNECTION_LOST } : { kind: 'body', body: answer };
  }
}

function isHousekeeping({ Actions, ObjectPaths }: WireRequest): boolean {
  if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.service)) return true;
  return Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference');
}
