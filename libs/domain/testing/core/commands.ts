import { localDate } from '../../calendar/local-date.js';
import type { ClosePairs } from '../../dispute/closing/close-pairs.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { StoreEvidence } from '../../dispute/files/store-evidence.js';
import type { FileComplaint } from '../../dispute/intake/filing/complaint.js';
import type { DocumentKind } from '../../dispute/service/notice/document-kinds.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { PairSubject, Subject } from '../../dispute/core/subject.js';
import type {
  ProceedingNature,
  ProceedingProof,
  ProceedingSide,
  ProceedingState,
  ProceedingWhose,
} from '../../dispute/response/waiting-period/events.js';
import { instant, type Actor, type Instant } from '../../kernel/message.js';
import type { ClockAction } from '../../rulebook/rulebook.js';
import { ana, ben, clock, mia } from './actors.js';
import type { Step } from './story.js';

/** `03-05T10:00` is that moment of 2026 in Shanghai; a full date is taken as it is. */
export const shanghai = (local: string): Instant => instant(`${local.length > 16 ? local : `2026-${local}:00`}+08:00`);

/** The newest service of this document to this addressee. */
export const serviceOf = ({ services }: Dispute, document: DocumentKind, addresseeId: string): string =>
  Object.values(services).findLast((service) => service.document === document && service.addressee.id === addresseeId)
    ?.serviceId ?? 'none';
const lastOf = (things: Readonly<Record<string, unknown>>): string => Object.keys(things).at(-1) ?? 'none';

const item = (itemId: string, respondentIds: readonly string[]) =>
  ({ itemId, platformId: 'shop', kind: 'product', locatorContentId: `where-${itemId}`, respondentIds }) as const;
const respondent = (respondentId: string) =>
  ({ respondentId, roles: ['merchant'], detailsContentId: `who-${respondentId}` }) as const;
export const paper = (evidenceId: string) => ({
  evidenceId,
  sha256: 'ab'.repeat(32),
  mediaType: 'image/png',
  descriptionContentId: `about-${evidenceId}`,
});

/** Ana complains of Ben's bag and cap and of Cai's bag, all in one shop. */
export const complaint: FileComplaint['data'] = {
  number: 'PL-20260301-00000001',
  filedAs: 'right-holder',
  right: { kind: 'trademark', detailsContentId: 'the-mark' },
  respondents: [respondent('ben'), respondent('cai')],
  items: [{ ...item('bag', ['ben', 'cai']), identity: 'the-bag' }, item('cap', ['ben'])],
  claims: [{ kind: 'remove' }],
  statementContentId: 'words',
  materials: [
    { code: 'ID', evidenceIds: ['e1'] },
    { code: 'CERT-B', evidenceIds: ['e1'] },
  ],
  evidence: [paper('e1')],
  declaration: 'truth-1',
};

export const fileComplaint = (changes: Partial<FileComplaint['data']> = {}, at = '03-01T10:00'): DisputeCommand => ({
  type: 'FileComplaint',
  data: { ...complaint, ...changes },
  by: ana,
  at: shanghai(at),
});
export const requestCure = (at: string, ...codes: readonly string[]): DisputeCommand => ({
  type: 'RequestCure',
  data: { defects: codes.map((code) => ({ code })) },
  by: mia,
  at: shanghai(at),
});
export const cureMaterials = (at: string, ...codes: readonly string[]): DisputeCommand => ({
  type: 'CureMaterials',
  data: { materials: codes.map((code) => ({ code, evidenceIds: ['e2'] })), evidence: [paper('e2')] },
  by: ana,
  at: shanghai(at),
});
export const acceptComplaint = (at = '03-01T12:00'): DisputeCommand => ({
  type: 'AcceptComplaint',
  data: {},
  by: mia,
  at: shanghai(at),
});
export const rejectComplaint = (at: string, ...codes: readonly string[]): DisputeCommand => ({
  type: 'RejectComplaint',
  data: { cause: 'out-of-scope', reasons: codes.map((code) => ({ code })) },
  by: mia,
  at: shanghai(at),
});
export const withdrawComplaint = (at: string, ...pairs: readonly PairSubject[]): DisputeCommand => ({
  type: 'WithdrawComplaint',
  data: { pairs, consideration: 'none' },
  by: ana,
  at: shanghai(at),
});

export const fileCounterNotice = (
  at: string,
  respondentId: string,
  itemIds: readonly string[],
  by: Actor = ben,
): DisputeCommand => ({
  type: 'FileCounterNotice',
  data: { respondentId, itemIds, statementContentId: 'answer', evidence: [], declaration: 'truth-1' },
  by,
  at: shanghai(at),
});
type Reporting = {
  readonly by?: Actor;
  readonly receivedAt?: string;
  readonly proof?: ProceedingProof;
  readonly mark?: string;
  readonly whose?: ProceedingWhose;
};

/** Each side its own; the complainant sues the respondent, and the respondent the complainant. */
export const noteProceeding = (
  at: string,
  pairs: readonly PairSubject[],
  {
    by,
    nature,
    mark,
    broughtBy = by === ana ? 'complainant' : 'respondent',
  }: {
    readonly by: Actor;
    readonly nature: ProceedingNature;
    readonly mark?: string;
    readonly broughtBy?: ProceedingSide;
  },
): DisputeCommand => ({
  type: 'NoteProceeding',
  data: {
    pairs,
    broughtBy,
    against: broughtBy === 'complainant' ? 'respondent' : 'complainant',
    nature,
    proof: 'case-number',
    detailsContentId: 'suit',
    ...(mark !== undefined && { mark }),
  },
  by,
  at: shanghai(at),
});
export const reportProceeding = (
  at: string,
  pairs: readonly PairSubject[],
  { by = ana, receivedAt, proof = 'case-number', mark, whose }: Reporting = {},
): DisputeCommand => ({
  type: 'ReportProceeding',
  data: {
    pairs,
    kind: 'suit',
    proof,
    detailsContentId: 'suit',
    ...whose,
    ...(mark !== undefined && { mark }),
    ...(receivedAt !== undefined && { receivedAt: shanghai(receivedAt) }),
  },
  by,
  at: shanghai(at),
});
/** Of the newest report. */
export const reportProceedingState =
  (at: string, state: ProceedingState): Step =>
  ({ proceedings }) => ({
    type: 'ReportProceedingState',
    data: { reportId: lastOf(proceedings), state },
    by: ana,
    at: shanghai(at),
  });
/** Of the newest report, with the paper that Mia saw. */
export const confirmJudgment =
  (at: string, evidence: readonly ReturnType<typeof paper>[] = [paper('judgment')]): Step =>
  ({ proceedings }) => ({
    type: 'ConfirmJudgment',
    data: { reportId: lastOf(proceedings), evidence },
    by: mia,
    at: shanghai(at),
  });
export const recordCourtOrder = (
  at: string,
  order: 'restore' | 'take-down',
  ...pairs: readonly PairSubject[]
): DisputeCommand => ({
  type: 'RecordCourtOrder',
  data: { pairs, order, issuedAt: shanghai('03-01T10:00'), detailsContentId: 'order' },
  by: mia,
  at: shanghai(at),
});
/** The same with a last day and security. */
export const recordTermedOrder = (
  at: string,
  order: 'restore' | 'take-down',
  endsOn: string,
  ...pairs: readonly PairSubject[]
): DisputeCommand => {
  const ordered = recordCourtOrder(at, order, ...pairs) as Extract<DisputeCommand, { type: 'RecordCourtOrder' }>;
  const security = { by: 'complainant', fixed: '50000', running: { amount: '500', per: 'day' } } as const;
  return { ...ordered, data: { ...ordered.data, endsOn: localDate(endsOn), security } };
};
export const newestOrder = ({ orders }: Dispute): Subject => `order:${lastOf(orders)}`;
export const excuseDelay = (at: string, delay: number, ...pairs: readonly PairSubject[]): DisputeCommand => ({
  type: 'ExcuseDelay',
  data: { pairs, reason: 'notarisation-abroad', delay, causeContentId: 'cause' },
  by: mia,
  at: shanghai(at),
});
export const closePairs = (at: string, ...pairs: readonly PairSubject[]): ClosePairs => ({
  type: 'ClosePairs',
  data: { pairs },
  by: mia,
  at: shanghai(at),
});

/** The bytes of a file arrive, by default the ones that were named. */
export const storeEvidence = (
  at: string,
  evidenceId: string,
  by: Actor = ana,
  more: Partial<StoreEvidence['data']> = {},
): DisputeCommand => ({
  type: 'StoreEvidence',
  data: { evidenceId, sha256: 'ab'.repeat(32), size: 4_096, mediaType: 'image/png', ...more },
  by,
  at: shanghai(at),
});

/** The clock's; a subject or, where its id has to be looked up, a function that finds it. */
export const clockSays =
  (
    type: ClockAction | 'RecomputeDeadline' | 'PassOnDay',
    at: string,
    subject: Subject | ((dispute: Dispute) => Subject),
  ): Step =>
  (dispute) =>
    ({
      type,
      data: { subject: typeof subject === 'function' ? subject(dispute) : subject },
      by: clock,
      at: shanghai(at),
    }) as DisputeCommand; // too many types for the compiler to go through
export const newestProceeding = ({ proceedings }: Dispute): Subject => `proceeding:${lastOf(proceedings)}`;
export const serviceSubjectOf =
  (document: DocumentKind, to: string) =>
  (dispute: Dispute): Subject =>
    `service:${serviceOf(dispute, document, to)}`;
