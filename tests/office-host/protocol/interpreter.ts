import { HostError, notFound } from './host-error';
import { isHostObject } from './host-object';
import type { HostObject } from './host-object';
import type { MemberLookup } from './member-lookup';
import { answerQuery } from './query';
import { ACTION, PATH } from './wire';
import type { WireAction, WireArguments, WirePath, WireRequest, WireResponse } from './wire';

/** Carries out one request after the other on an object model. */
export class Interpreter {
  private readonly references = new Map<string, HostObject>();
  private made = 0;

  private readonly root: HostObject;
  private readonly lookup: MemberLookup;

  constructor(root: HostObject, lookup: MemberLookup) {
    this.root = root;
    this.lookup = lookup;
  }

  /** Actions in their order; the first that fails ends the request, and what came before it stays done, as in Excel. */
  run(request: WireRequest, failAt?: number): WireResponse {
    const opened = new Map<number, HostObject | null>();
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index === failAt) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        const value = action.ActionType === ACTION.trace ? null : this.carryOut(action, request, opened);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        const [code, message] = error instanceof HostError ? [error.code, error.message] : ['GeneralException', `The host failed: ${String(error)}`];
        return { Results: results, TraceIds: traces, Error: { Code: code, Message: message, Location: action.Name, ActionIndex: index, HttpStatusCode: 400 } };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private carryOut(action: WireAction, request: WireRequest, opened: Map<number, HostObject | null>): unknown {
    const object = this.open(action.ObjectPathId, request, opened);
    const args = (): unknown[] => this.argumentsOf(action.ArgumentInfo, request, opened);
    if (action.Name === '_KeepReference' || action.Name === '_RemoveReference') {
      this.reference(action.Name, object, args());
      return null;
    }
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identity(object);
      case ACTION.query:
        return object && { ...asRecord(answerQuery(object, action.QueryInfo?.Select ?? [], this.lookup)), ...this.identity(object) };
      case ACTION.method:
        return object && this.call(object, action.Name, args());
      case ACTION.set: {
        if (object === null) throw notFound(`object to set ${action.Name} of`);
        const { name, member } = this.lookup.find(object, action.Name);
        if (member.kind !== 'property' || member.write === undefined) throw new HostError('AccessDenied', `${object.className}.${name} cannot be set.`);
        member.write(args()[0]);
        return null;
      }
      default:
        throw new HostError('NotImplemented', `The host knows no action of type ${String(action.ActionType)}.`);
    }
  }

  private open(id: number, request: WireRequest, opened: Map<number, HostObject | null>): HostObject | null {
    const known = opened.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidRequest', `The request lacks path ${String(id)}.`);
    const object = this.follow(path, request, opened);
    opened.set(id, object);
    return object;
  }

  private follow(path: WirePath, request: WireRequest, opened: Map<number, HostObject | null>): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.service) return SERVICE;
    if (path.ObjectPathType === PATH.reference) {
      const object = this.references.get(path.Name);
      if (object === undefined) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return object;
    }
    const parent = this.open(path.ParentObjectPathId ?? 0, request, opened);
    if (parent === null) return null;
    const args = this.argumentsOf(path.ArgumentInfo, request, opened);
    if (path.ObjectPathType === PATH.indexer) {
      this.lookup.find(parent, 'getItem');
      return parent.item?.(args[0]) ?? null;
    }
    if (path.ObjectPathType === PATH.method) return asObject(this.call(parent, path.Name, args, false));
    const { name, member } = this.lookup.find(parent, path.Name);
    if (member.kind !== 'object') throw new HostError('ApiNotFound', `${parent.className}.${name} is no object.`);
    return member.open();
  }

  private call(object: HostObject, wireName: string, args: readonly unknown[], toWire = true): unknown {
    const { name, member } = this.lookup.find(object, wireName);
    if (member.kind !== 'method') throw new HostError('ApiNotFound', `${object.className}.${name} is no method.`);
    const value = member.call(args);
    return toWire && isHostObject(value) ? this.identity(value) : value;
  }

  private argumentsOf(info: WireArguments | undefined, request: WireRequest, opened: Map<number, HostObject | null>): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return typeof path === 'number' && path > 0 ? this.open(path, request, opened) : value;
    });
  }

  private reference(action: string, object: HostObject | null, args: readonly unknown[]): void {
    if (action === '_RemoveReference') this.references.delete(String(args[0]));
    else if (object !== null && ![...this.references.values()].includes(object)) {
      this.made += 1;
      this.references.set(`{kept-${String(this.made)}}`, object);
    }
  }

  private identity(object: HostObject): Record<string, string> {
    const kept = [...this.references].find(([, each]) => each === object);
    return { ...object.identity, ...(kept === undefined ? {} : { _ReferenceId: kept[0] }) };
  }
}

/** The library tells this service at its start that it is ready. */
const SERVICE: HostObject = {
  className: 'AddinInternalService',
  members: { NotifyActionHandlerReady: { kind: 'method', since: '1.1', call: () => null } },
};

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function asObject(value: unknown): HostObject | null {
  return isHostObject(value) ? value : null;
}
