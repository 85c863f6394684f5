/** A refusal with the code that Excel gives for it. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function notFound(what: string): HostError {
  return new HostError('ItemNotFound', `There is no ${what}.`);
}

export function invalidArgument(what: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid: ${what}.`);
}

export function alreadyExists(what: string): HostError {
  return new HostError('ItemAlreadyExists', `There is already ${what}.`);
}
