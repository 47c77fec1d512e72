import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import type {
  FactContested,
  GradeConfirmed,
  GradeNoticed,
  RatingEvent,
  RatingRulesAccepted,
  RepairApproved,
  RepairAsked,
} from './events.js';
import type { MemberKind } from './terms.js';
import { changeOf } from '../kernel/unknown-event.js';

export type Notice = GradeNoticed['data'] & {
  readonly stage: 'noticed' | 'confirmed' | 'dropped';
  /** Why it was taken back. */
  readonly dropContentId?: string;
};
export type Objection = FactContested['data'] & {
  readonly outcome?: 'upheld' | 'rejected';
  /** Why it was decided so. */
  readonly reasonContentId?: string;
};
export type Repair = RepairAsked['data'] & {
  readonly outcome?: 'approved' | 'refused';
  readonly from?: LocalDate;
  readonly falseStatement?: boolean;
  /** Why it was approved or refused. */
  readonly reasonContentId?: string;
};

/**
 * What a member said and people decided about its rating. Facts and figures are not here: they are reckoned from the
 * log.
 */
export type RatedMember = {
  readonly memberId?: string;
  readonly kind?: MemberKind;
  readonly accepted: readonly (Pick<RatingRulesAccepted['data'], 'version' | 'hash'> & { readonly on: LocalDate })[];
  readonly leftAt?: Instant;
  /** A natural person agreed that its grades are public. */
  readonly isPublic: boolean;
  readonly notices: Readonly<Record<string, Notice>>;
  readonly confirmations: readonly GradeConfirmed['data'][];
  readonly objections: Readonly<Record<string, Objection>>;
  readonly repairs: Readonly<Record<string, Repair>>;
};

export const notRated: RatedMember = {
  accepted: [],
  isPublic: false,
  notices: {},
  confirmations: [],
  objections: {},
  repairs: {},
};

const EVOLVE: {
  readonly [T in RatingEvent['type']]: (
    member: RatedMember,
    data: Extract<RatingEvent, { type: T }>['data'],
  ) => RatedMember;
} = {
  RatingRulesAccepted: ({ leftAt: _, ...member }, { memberId, kind, version, hash, acceptedAt }) => ({
    ...member,
    memberId,
    kind,
    accepted: [...member.accepted, { version, hash, on: localDateAt(acceptedAt) }],
  }),
  RatingLeft: (member, { leftAt }) => ({ ...member, leftAt, isPublic: false }),
  GradePublicityConsented: (member) => ({ ...member, isPublic: true }),
  GradePublicityWithdrawn: (member) => ({ ...member, isPublic: false }),
  GradeNoticed: (member, data) => withNotice(member, { ...data, stage: 'noticed' }),
  GradeNoticeDropped: (member, { noticeId, reasonContentId }) =>
    noticeAt(member, noticeId, { stage: 'dropped', dropContentId: reasonContentId }),
  GradeConfirmed: (member, data) => {
    const confirmed = { ...member, confirmations: [...member.confirmations, data] };
    return data.noticeId === undefined ? confirmed : noticeAt(confirmed, data.noticeId, { stage: 'confirmed' });
  },
  FactContested: (member, data) => ({ ...member, objections: { ...member.objections, [data.objectionId]: data } }),
  FactContestDecided: (member, { objectionId, upheld, reasonContentId }) => {
    const objection = member.objections[objectionId];
    if (!objection) return member;
    const decided = { ...objection, outcome: upheld ? ('upheld' as const) : ('rejected' as const), reasonContentId };
    return { ...member, objections: { ...member.objections, [objectionId]: decided } };
  },
  RepairAsked: (member, data) => ({ ...member, repairs: { ...member.repairs, [data.repairId]: data } }),
  RepairApproved: (member, { repairId, from, reasonContentId }) =>
    withRepair(member, repairId, { outcome: 'approved', from, reasonContentId }),
  RepairRefused: (member, { repairId, falseStatement, reasonContentId }) =>
    withRepair(member, repairId, { outcome: 'refused', falseStatement, reasonContentId }),
};

export const evolveRating = (member: RatedMember, event: RatingEvent): RatedMember => {
  const change: (member: RatedMember, data: never) => RatedMember = changeOf(EVOLVE[event.type], event.type);
  return change(member, event.data as never); // the table ties data to type
};

const withNotice = (member: RatedMember, notice: Notice): RatedMember => ({
  ...member,
  notices: { ...member.notices, [notice.noticeId]: notice },
});

const noticeAt = (
  member: RatedMember,
  noticeId: string,
  change: Pick<Notice, 'stage' | 'dropContentId'>,
): RatedMember => {
  const notice = member.notices[noticeId];
  return notice ? withNotice(member, { ...notice, ...change }) : member;
};

const withRepair = (
  member: RatedMember,
  repairId: string,
  change: Pick<Repair, 'outcome' | 'falseStatement' | 'reasonContentId'> &
    Partial<Pick<RepairApproved['data'], 'from'>>,
) => {
  const repair = member.repairs[repairId];
  return repair ? { ...member, repairs: { ...member.repairs, [repairId]: { ...repair, ...change } } } : member;
};

/** Whether it is rated: it accepted some version and has not left since. */
export const isRated = ({ accepted, leftAt }: RatedMember): boolean => accepted.length > 0 && leftAt === undefined;
