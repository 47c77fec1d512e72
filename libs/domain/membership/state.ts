import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { MemberKind } from '../rating/terms.js';
import type {
  CommitmentPaperRecorded,
  CommitmentSigned,
  MemberBreachAlleged,
  MemberBreachDecided,
  MemberRulesAccepted,
  MembershipEvent,
  MemberStatementMade,
} from './events.js';
import type { MembershipRole, RegisterShowing } from './terms.js';

export type Allegation = MemberBreachAlleged['data'] & {
  readonly statement?: MemberStatementMade['data'];
  readonly decision?: MemberBreachDecided['data'];
};

/** Of a letter on paper, since when the paper is here: when somebody confirms it says nothing of when it was signed. */
export type Letter = CommitmentSigned['data'] & { readonly recordedAt?: Instant };

/** How far an application came. */
export const MEMBERSHIP_PROGRESSES = ['applied', 'admitted', 'refused', 'left'] as const;
export type MembershipProgress = (typeof MEMBERSHIP_PROGRESSES)[number];

export type Membership = {
  readonly memberId?: string;
  readonly kind?: MemberKind;
  readonly roles: readonly MembershipRole[];
  readonly applicantId?: string;
  readonly appliedAt?: Instant;
  readonly accepted?: MemberRulesAccepted['data'];
  /** The last letter of each role. */
  readonly letters: Partial<Readonly<Record<MembershipRole, Letter>>>;
  /** Papers that wait for a second person. */
  readonly papers: Readonly<Record<string, CommitmentPaperRecorded['data']>>;
  readonly progress: 'outside' | MembershipProgress;
  readonly reasonContentId?: string;
  /** When it was admitted or refused. */
  readonly answeredAt?: Instant;
  /** The last day of the membership. */
  readonly until?: LocalDate;
  readonly shows: readonly RegisterShowing[];
  readonly allegations: Readonly<Record<string, Allegation>>;
};

export const outside: Membership = {
  roles: [],
  letters: {},
  papers: {},
  progress: 'outside',
  shows: [],
  allegations: {},
};

export const MEMBERSHIP_STANDINGS = [
  ...(['outside', 'applied', 'refused', 'member', 'suspended', 'lapsed', 'expelled', 'left'] as const),
] as const;
export type MembershipStanding = (typeof MEMBERSHIP_STANDINGS)[number];

const foundOf = ({ allegations }: Pick<Membership, 'allegations'>): readonly MemberBreachDecided['data'][] =>
  Object.values(allegations).flatMap(({ decision }) => (decision?.found === true ? [decision] : []));

/** Whether people found that it is to be no member any more, whatever it is now. */
export const isExpelled = (one: Pick<Membership, 'allegations'>): boolean =>
  foundOf(one).some(({ consequence }) => consequence === 'expulsion');

/** What somebody is to the association on a day. */
export const standingOn = (one: Membership, day: LocalDate): MembershipStanding => {
  const { progress, until } = one;
  if (progress !== 'admitted') return progress;
  if (isExpelled(one)) return 'expelled';
  if (until === undefined || until < day) return 'lapsed';
  const holds = foundOf(one).some(
    ({ consequence, until: last }) => consequence === 'suspension' && last !== undefined && day <= last,
  );
  return holds ? 'suspended' : 'member';
};
export const standingAt = (one: Membership, at: Instant): MembershipStanding => standingOn(one, localDateAt(at));

const keptFor = (
  { letters, papers }: Membership,
  roles: readonly MembershipRole[],
): Pick<Membership, 'letters' | 'papers'> => ({
  letters: Object.fromEntries(Object.entries(letters).filter(([, { role }]) => roles.includes(role))),
  papers: Object.fromEntries(Object.entries(papers).filter(([, { role }]) => roles.includes(role))),
});

type Data<T extends MembershipEvent['type']> = Extract<MembershipEvent, { type: T }>['data'];

const alleged = (one: Membership, id: string, change: Partial<Allegation>): Membership => {
  const known = one.allegations[id];
  return known ? { ...one, allegations: { ...one.allegations, [id]: { ...known, ...change } } } : one;
};

const EVOLVE: { readonly [T in MembershipEvent['type']]: (one: Membership, data: Data<T>) => Membership } = {
  // whoever comes back begins anew, and what was found stays; while an application waits its letters stay, too
  MembershipApplied: (one, { memberId, kind, roles, applicantId, appliedAt }) => ({
    ...(one.progress === 'applied' ? { ...one, ...keptFor(one, roles) } : outside),
    ...{ allegations: one.allegations, memberId, kind, roles, applicantId, appliedAt, progress: 'applied' },
  }),
  MemberRulesAccepted: (one, accepted) => ({ ...one, accepted }),
  CommitmentSigned: (one, letter) => {
    const { [letter.commitmentId]: paper, ...papers } = one.papers;
    const signed = { ...letter, ...(paper && { recordedAt: paper.recordedAt }) };
    return { ...one, papers, letters: { ...one.letters, [letter.role]: signed } };
  },
  CommitmentPaperRecorded: (one, paper) => ({ ...one, papers: { ...one.papers, [paper.commitmentId]: paper } }),
  MembershipAdmitted: (one, { until, admittedAt }) => ({ ...one, progress: 'admitted', until, answeredAt: admittedAt }),
  // whoever is not admitted stands nowhere: what it agreed to ends
  MembershipRefused: (one, { reasonContentId, refusedAt }) => ({
    ...one,
    ...{ progress: 'refused', reasonContentId, answeredAt: refusedAt, shows: [] },
  }),
  MembershipRenewed: (one, { until }) => ({ ...one, until }),
  MembershipLeft: (one) => ({ ...one, progress: 'left', shows: [] }),
  RegisterShowingsChanged: (one, { shows }) => ({ ...one, shows }),
  MemberBreachAlleged: (one, data) => ({ ...one, allegations: { ...one.allegations, [data.allegationId]: data } }),
  MemberStatementMade: (one, statement) => alleged(one, statement.allegationId, { statement }),
  MemberBreachDecided: (one, decision) => alleged(one, decision.allegationId, { decision }),
};

export const MEMBERSHIP_EVENT_TYPES = Object.keys(EVOLVE) as readonly MembershipEvent['type'][];

export const evolveMembership = (one: Membership, event: MembershipEvent): Membership => {
  const change: (one: Membership, data: never) => Membership = changeOf(EVOLVE[event.type], event.type);
  return change(one, event.data as never); // the table ties data to type
};
