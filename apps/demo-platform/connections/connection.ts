/**
 * How one association's Parley reaches us and is reached by us. Every association that registers us gives keys of its
 * own.
 */
export type Connection = {
  /** Ours for it; the last part of the address that its webhooks come to. */
  readonly name: string;
  /** Absent: the API of our own connection. */
  readonly apiUrl?: string | undefined;
  readonly apiKey: string;
  /** Two while one is being replaced. */
  readonly webhookSecrets: readonly string[];
};

/** The connection that the environment gives; meant where none is named. */
export const OWN = 'demo';
