import type { Calendar } from '../../calendar/calendar.js';
import type { Actor, Command } from '../../kernel/message.js';
import type { AuthorityScope, Power } from '../../party/events.js';
import type { Rulebook, RulebookPin } from '../../rulebook/rulebook.js';
import type { EarlierEnd } from './earlier-end.js';
import type { Role, DecisionContext } from './decision-context.js';
import type { Dispute, DisputeEvent } from './state.js';
import type { Stage } from './stage.js';
import type { Subject, SubjectKind } from './subject.js';

/** All that a decision rests on. Nothing else may be asked: no clock, no database, no randomness. */
export type DisputeFile = {
  readonly dispute: Dispute;
  readonly rulebook: Rulebook;
  readonly pin: RulebookPin;
  /** The newest official calendar that this program knows. */
  readonly calendar: Calendar;
  readonly context: DecisionContext;
  /**
   * How other disputes of the same complainant about the same right and items ended; known where measures are to be
   * asked for.
   */
  readonly earlier?: readonly EarlierEnd[];
  readonly newId: () => string;
  /** The dispute as these events would leave it. It stands above all groups, and so is handed to them. */
  readonly evolve: (dispute: Dispute, events: readonly DisputeEvent[]) => Dispute;
};

/** What else a decision may rest on than its dispute, its rulebook and who acts; gathered only for actions that say so. */
export type Need =
  /** Who is on duty now for what cannot wait, and whether a festival window is declared. */
  | 'duty'
  /**
   * What courts' orders and findings of bad faith mean now for whoever files, or for the complainant of the dispute and
   * the accounts that filed for it.
   */
  | 'limits'
  /** The account that filed the complaint for its complainant. */
  | 'filer'
  /** The right of the register that the dispute relies on, as it is now. */
  | 'register'
  /** Who acted here and in what goes together with it; known anyway where a person with an office acts. */
  | 'who-acted'
  /** Mediators of the roster, with their ties to everybody concerned. */
  | 'neutrals'
  /** By which law the association is a mediation body. */
  | 'mediation-body'
  /** Those who may sit on a review. */
  | 'reviewers'
  /** Experts of the roster, with their ties to everybody concerned. */
  | 'experts'
  /** The association's case managers, who of them is away, and with whom each has declared a conflict of interest. */
  | 'officers'
  /** How long what a platform handed over may be accepted. */
  | 'delegation'
  /** By which channels the parties have agreed to be served. What an engine reports orders no document and needs none. */
  | 'service-consents';

/** What an action needs; where that hangs on what its command says or on the dispute, it says so from both. */
export type Needs<D> = readonly Need[] | ((data: D, dispute: Dispute) => readonly Need[]);

/** What a command of this action needs, said of it alone. */
export const needsOf = <D>(
  { needs = [] }: { readonly needs?: Needs<D> },
  data: D,
  dispute: Dispute,
): readonly Need[] => (typeof needs === 'function' ? needs(data, dispute) : needs);

/** What a precondition may ask: nothing of the command but its subject, and no clock. */
export type PreconditionFile = Pick<DisputeFile, 'dispute' | 'rulebook' | 'context'> & { readonly actor: Actor };

/**
 * Whether the act could come to something at this subject now, whatever else its command says: the one statement of it.
 * The menu asks it before it shows a button, the decider before it decides. It throws Refused, with the reason, where
 * the act would be refused; it is false where the act would record nothing more, since it was done already.
 */
export type Precondition = (subject: Subject, file: PreconditionFile) => boolean;

/** One thing somebody can do: who, on what kind of subject, at which stages of it, and what is then recorded. */
export type DisputeAction<C extends Command<string, object>> = {
  readonly by: readonly Role[];
  readonly on: SubjectKind;
  readonly during: readonly Stage[];
  /** The subjects that this command names; stage and role are checked on each. */
  readonly subjects: (data: C['data']) => readonly Subject[];
  /** What of an authority it needs; without it, whoever may act for the party at all can do it. */
  readonly scope?: AuthorityScope;
  /**
   * That it may be done for a party by whoever may only read, or only answer. Closed where it is not said: what
   * settles, admits, withdraws, consents or waives takes a contact that the party proved.
   */
  readonly power?: Power;
  readonly needs?: Needs<C['data']>;
  /** By it a neutral gives its office up: who may not hold it any more can still do this. */
  readonly leaves?: true;
  readonly precondition?: Precondition;
  readonly decide: (command: C, file: DisputeFile) => readonly DisputeEvent[];
};

/** Checks that each action stands under the name of the command that it takes. */
type Named<T> = {
  [K in keyof T]: T[K] extends DisputeAction<infer C>
    ? K extends C['type']
      ? C['type'] extends K
        ? T[K]
        : never
      : never
    : never;
};

/** One folder's actions, by their commands. Whatever stands under another name does not compile. */
export const table = <const T>(actions: T & Named<T>): T => actions;

/** The commands that the actions of a table take. */
export type CommandOf<T> = { [K in keyof T]: T[K] extends DisputeAction<infer C> ? C : never }[keyof T];
