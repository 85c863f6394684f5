import { HostError } from './host-error';
import type { HostObject, Member } from './host-object';
import { offers } from './requirement-set';

/** Members whose name on the wire is another than in the interface. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['Worksheet.Gridlines', 'showGridlines']]);

/** A member found by its name on the wire, which is written with a capital. */
export interface FoundMember {
  readonly name: string;
  readonly member: Member;
}

/** Finds members, refuses those that a host of this version lacks, and keeps a list of those that were used. */
export class MemberLookup {
  /** Class and member -> the version that brought it. */
  readonly used = new Map<string, string>();

  private readonly offered: string;

  constructor(offered: string) {
    this.offered = offered;
  }

  /** Throws `ApiNotFound` for what the host does not know or does not offer. */
  find(object: HostObject, wireName: string): FoundMember {
    const wished = OTHER_NAMES.get(`${object.className}.${wireName}`) ?? wireName;
    const name = Object.keys(object.members).find((key) => key.toLowerCase() === wished.toLowerCase());
    const member = name === undefined ? undefined : object.members[name];
    if (name === undefined || member === undefined) throw new HostError('ApiNotFound', `The host knows no ${object.className}.${wireName}.`);
    const path = `${object.className}.${name}`;
    if (!offers(this.offered, member.since)) throw new HostError('ApiNotFound', `${path} needs ExcelApi ${member.since}; this host offers ${this.offered}.`);
    this.used.set(path, member.since);
    return { name, member };
  }
}
