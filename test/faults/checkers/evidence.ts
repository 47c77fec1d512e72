/** How one attempt of a request ended: acknowledged, refused for good, or nobody knows (no answer, or a 5xx). */
export type Attempt = { readonly kind: 'ok' | 'fail' | 'info'; readonly status?: number; readonly body?: string };

/** What a client wanted, under one key for all attempts. Written down before the first is sent. */
export type Asked = {
  readonly client: string;
  readonly key: string;
  readonly what: string;
  readonly attempts: Attempt[];
  /** Where the request was conditional: on what it was to act, and in which state, as its sender saw it. */
  readonly condition?: { readonly on: string; readonly seen: string };
};

/** An event as the log holds it. */
export type Row = {
  readonly position: number;
  readonly streamId: string;
  readonly category: string;
  readonly version: number;
  readonly type: string;
  readonly by: string;
  readonly command: string;
  readonly recordedAt: number;
};

/** An answer as the log remembers it. */
export type Remembered = {
  readonly caller: string;
  readonly key: string;
  readonly body: string;
  readonly position: number;
};

/** Everything there is to judge by, after the faults are over. */
export type Evidence = {
  readonly asked: readonly Asked[];
  readonly answers: readonly Remembered[];
  readonly log: readonly Row[];
  /** What each reader of the log saw while it grew, in the order in which it saw it. */
  readonly readers: readonly (readonly Pick<Row, 'position' | 'streamId' | 'version'>[])[];
};

export type Bad = {
  readonly invariant: 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I11';
  readonly position: number;
  readonly what: string;
};

export type Checker = (evidence: Evidence) => readonly Bad[];

/** The answer by which a client was told that its request is done, every time that it was told. */
export const acknowledged = ({ attempts }: Asked): readonly string[] =>
  attempts.flatMap(({ kind, body }) => (kind === 'ok' ? [body ?? ''] : []));
