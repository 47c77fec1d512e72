/**
 * What personal data lies in which column, why it is there, and until when. Every column that can hold words has a row
 * here; a new one without a row fails a test (personal-data.int.spec.ts), so that nobody adds a place that export and
 * erasure do not know.
 */
export type Kept = {
  readonly what: string;
  /** `sealed`: under a key of the person, gone with it. `hashed`: keyed or salted. `clear`: as it is. */
  readonly form: 'clear' | 'sealed' | 'hashed';
  readonly why: string;
  readonly until: string;
};

export const NONE = 'nothing of a person';
export type Lies = typeof NONE | Kept;

export const kept = (form: Kept['form'], what: string, why: string, until: string): Kept => ({
  form,
  what,
  why,
  until,
});
export const ERASED = 'the account is erased';
export const account = (what: string): Kept => kept('clear', what, 'to sign in, and to be told', ERASED);
export const session = (form: Kept['form'], what: string): Kept =>
  kept(form, what, 'to know one’s own sessions again', 'the session ends, or the account is erased; in no backup');
export const code = (what: string): Kept =>
  kept('hashed', what, 'a code is compared once', 'swept with its link; in no backup');
export const noted = (what: string): Kept =>
  kept('clear', what, 'attacks and misuse are found by it (Cybersecurity Law 21)', 'emptied after 180 days');
export const failure = kept(
  'clear',
  'what a mail server said, addresses masked',
  'staff see to it',
  'it was brought or let go',
);
export const words = (what: string, until = 'its key is destroyed'): Kept =>
  kept('sealed', what, 'the procedure needs it', until);
export const acted = kept(
  'clear',
  'the id of who asked',
  'a request counts once',
  'kept; tells nothing once the account is erased',
);
