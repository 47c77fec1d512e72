declare const madeByInstant: unique symbol;

/**
 * A moment in UTC, always written `2026-03-14T00:00:00.000Z`, so that two of them compare as text. Made by `instant`
 * alone.
 */
export type Instant = string & { readonly [madeByInstant]: true };

/** Throws RangeError for anything that is no date. */
export const instant = (value: string | number | Date): Instant => new Date(value).toISOString() as Instant;

type Nothing = Readonly<Record<never, never>>;

/** A recorded fact, past tense. Everything `evolve` needs is in `data`. */
export type Event<Type extends string = string, Data extends object = object> = {
  readonly type: Type;
  readonly data: Data;
};

/** A request, imperative; it may be refused. `at` is the arrival of its last byte, not the time of recording. */
export type Command<Type extends string = string, Data extends object = Nothing> = {
  readonly type: Type;
  readonly data: Data;
  readonly by: Actor;
  readonly at: Instant;
};

/** `engine` carries effects and reports them; `clock` says that a deadline has passed. */
export type Actor = {
  readonly kind: 'person' | 'platform' | 'clock' | 'engine';
  readonly id: string;
  /** Of a platform the account of its person who acted; none where a key did. Recorded beside it, decides nothing. */
  readonly person?: string;
  /** Of a platform that acted by a key, the officer who made that key for it, if one did. Recorded likewise. */
  readonly keyMadeBy?: string;
  /** The party spoken for; counts only if standing says that this actor may. */
  readonly onBehalfOf?: string;
};

/** An aggregate's law. `File` is what a decision may rest on: the state, the rulebook, the actor's standing. */
export type Decider<C extends Command<string, object>, State, E extends Event, File, Decision = readonly E[]> = {
  readonly initial: State;
  readonly decide: (command: C, file: File) => Decision;
  readonly evolve: (state: State, event: E) => State;
};
