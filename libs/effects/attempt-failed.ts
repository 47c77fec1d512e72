/**
 * This attempt did not succeed; the effect is tried again. `code` is short, tells no address and nobody's words:
 * operators read it.
 */
export class AttemptFailed extends Error {
  override readonly name: string = 'AttemptFailed';

  constructor(readonly code: string) {
    super(code);
  }
}

/** The destination has its hands full with our other calls: nothing was tried, nothing is wrong. */
export class Busy extends AttemptFailed {
  override readonly name = 'Busy';

  constructor() {
    super('busy');
  }
}
