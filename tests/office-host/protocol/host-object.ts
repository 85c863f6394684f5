/** A member of the object model; `since` is the version of the ExcelApi set that brought it. */
export type Member =
  | { readonly kind: 'property'; readonly since: string; readonly read: () => unknown; readonly write?: (value: unknown) => void }
  | { readonly kind: 'object'; readonly since: string; readonly open: () => HostObject | null }
  | { readonly kind: 'method'; readonly since: string; readonly call: (args: readonly unknown[]) => unknown };

/** An object of the model as the wire sees it: its members alone, each checked as it is used. */
export interface HostObject {
  /** Its class in the Excel API. */
  readonly className: string;
  readonly members: Readonly<Record<string, Member>>;
  /** What the library addresses the object by in later requests. */
  readonly identity?: Readonly<Record<string, string>>;
  /** What it stands for, when it can be an argument of others. */
  readonly target?: object;
  /** Of a collection. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'members' in value;
}
