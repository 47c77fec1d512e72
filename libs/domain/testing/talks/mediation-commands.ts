import { localDate } from '../../calendar/local-date.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { DeclineReason } from '../../dispute/talks/mediation/events.js';
import type { SessionKind } from '../../dispute/talks/mediation/session-events.js';
import { runningMediation } from '../../dispute/core/running-mediation.js';
import type { Dispute } from '../../dispute/core/state.js';
import { mediationSubject, type Subject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben, engine, max, mia, noa } from '../core/actors.js';
import { shanghai, storeEvidence } from '../core/commands.js';
import type { Step } from '../core/story.js';

export const idOf = (dispute: Dispute): string =>
  runningMediation(dispute)?.[0] ?? Object.keys(dispute.mediations).at(-1) ?? 'none';
export const mediationOf = (dispute: Dispute): Subject => mediationSubject(idOf(dispute));

/** A live marketer and an agency disagree whose the account is; no platform was complained to. */
export const requestMediation = (at = '03-02T10:00', ...respondents: readonly string[]): DisputeCommand => ({
  type: 'RequestMediation',
  data: {
    number: 'PL-M',
    matter: 'account-ownership',
    respondents: (respondents.length > 0 ? respondents : ['ben']).map((respondentId) => ({
      respondentId,
      roles: ['service-agency'],
      detailsContentId: `who-${respondentId}`,
    })),
    statementContentId: 'words',
    evidence: [],
  },
  by: ana,
  at: shanghai(at),
});
export const inviteToMediation = (
  at: string,
  respondentIds: readonly string[] = ['ben'],
  by: Actor = mia,
): DisputeCommand => ({
  type: 'InviteToMediation',
  data: { respondentIds },
  by,
  at: shanghai(at),
});
export const concludeDispute = (at: string): DisputeCommand => ({
  type: 'ConcludeDispute',
  data: { reasonContentId: 'why' },
  by: mia,
  at: shanghai(at),
});
export const withdrawRequest = (at: string, reasonContentId?: string): DisputeCommand => ({
  type: 'WithdrawRequest',
  data: { consideration: 'none', ...(reasonContentId !== undefined && { reasonContentId }) },
  by: ana,
  at: shanghai(at),
});
export const consentToMediation =
  (at: string, by: Actor, sideWith: readonly string[] = []): Step =>
  (dispute) => ({
    type: 'ConsentToMediation',
    data: {
      mediationId: idOf(dispute),
      contactContentId: 'phone',
      available: [{ from: shanghai(at), until: shanghai('04-30T10:00') }],
      telephoneFirst: true,
      sideWith,
    },
    by,
    at: shanghai(at),
  });
export const refuseMediation =
  (at: string, by: Actor = ben, words?: string): Step =>
  (dispute) => ({
    type: 'RefuseMediation',
    data: { mediationId: idOf(dispute), ...(words !== undefined && { reasonContentId: words }) },
    by,
    at: shanghai(at),
  });
export const proposeMediators =
  (at: string, ...mediatorIds: readonly string[]): Step =>
  (dispute) => ({
    type: 'ProposeMediators',
    data: { mediationId: idOf(dispute), mediatorIds },
    by: mia,
    at: shanghai(at),
  });
export const chooseMediator =
  (at: string, by: Actor, mediatorId = 'max'): Step =>
  (dispute) => ({ type: 'ChooseMediator', data: { mediationId: idOf(dispute), mediatorId }, by, at: shanghai(at) });
export const assignMediator =
  (at: string, mediatorId = 'max'): Step =>
  (dispute) => ({
    type: 'AssignMediator',
    data: { mediationId: idOf(dispute), mediatorId, reasonContentId: 'why' },
    by: mia,
    at: shanghai(at),
  });
export const acceptMediation =
  (at: string, by: Actor = max, noTies = true): Step =>
  (dispute) => ({ type: 'AcceptMediation', data: { mediationId: idOf(dispute), noTies }, by, at: shanghai(at) });
export const declineMediation =
  (at: string, reason: DeclineReason = 'no-time', by: Actor = max): Step =>
  (dispute) => ({
    type: 'DeclineMediation',
    data: { mediationId: idOf(dispute), reason, reasonContentId: 'why' },
    by,
    at: shanghai(at),
  });
export const discloseTie =
  (at: string, by: Actor = max): Step =>
  (dispute) => ({
    type: 'DiscloseTie',
    data: { mediationId: idOf(dispute), tieContentId: 'tie' },
    by,
    at: shanghai(at),
  });
export const objectToMediator =
  (at: string, by: Actor = ben): Step =>
  (dispute) => ({
    type: 'ObjectToMediator',
    data: { mediationId: idOf(dispute), reasonContentId: 'why' },
    by,
    at: shanghai(at),
  });
export const answerObjection =
  (at: string, upheld: boolean): Step =>
  (dispute) => ({
    type: 'AnswerObjection',
    data: { mediationId: idOf(dispute), upheld, reasonContentId: 'why' },
    by: mia,
    at: shanghai(at),
  });
export const scheduleSession =
  (
    at: string,
    kind: SessionKind,
    partyIds: readonly string[],
    startsAt = '03-20T10:00',
    by: Actor = max,
    placeContentId?: string,
  ): Step =>
  (dispute) => ({
    type: 'ScheduleSession',
    data: {
      mediationId: idOf(dispute),
      kind,
      startsAt: shanghai(startsAt),
      partyIds,
      ...(placeContentId !== undefined && { placeContentId }),
    },
    by,
    at: shanghai(at),
  });
/** The session that was fixed last. */
export const moveSession =
  (at: string, startsAt: string, placeContentId?: string, by: Actor = max): Step =>
  (dispute) => ({
    type: 'MoveSession',
    data: {
      mediationId: idOf(dispute),
      sessionId: lastSession(dispute),
      startsAt: shanghai(startsAt),
      ...(placeContentId !== undefined && { placeContentId }),
    },
    by,
    at: shanghai(at),
  });
const lastSession = (dispute: Dispute): string =>
  Object.keys(dispute.mediations[idOf(dispute)]?.sessions ?? {}).at(-1) ?? 'none';
export const stateAvailability =
  (at: string, by: Actor, from: string, until: string): Step =>
  (dispute) => ({
    type: 'StateAvailability',
    data: { mediationId: idOf(dispute), available: [{ from: shanghai(from), until: shanghai(until) }] },
    by,
    at: shanghai(at),
  });
/** The session that was fixed last. */
export const cancelSession =
  (at: string, reasonContentId?: string): Step =>
  (dispute) => ({
    type: 'CancelSession',
    data: {
      mediationId: idOf(dispute),
      sessionId: lastSession(dispute),
      ...(reasonContentId !== undefined && { reasonContentId }),
    },
    by: max,
    at: shanghai(at),
  });
type Held = {
  readonly attended?: readonly string[];
  readonly sessionId?: string;
  readonly minutes?: string;
  readonly heldAt?: string;
  readonly endedAt?: string;
  readonly preparationMinutes?: number;
  readonly by?: Actor;
};
export const recordSession =
  (
    at: string,
    kind: SessionKind,
    partyIds: readonly string[],
    { attended = partyIds, sessionId, minutes, heldAt = at, endedAt, preparationMinutes, by = max }: Held = {},
  ): Step =>
  (dispute) => ({
    type: 'RecordSession',
    data: {
      mediationId: idOf(dispute),
      kind,
      heldAt: shanghai(heldAt),
      partyIds,
      attended,
      ...(sessionId !== undefined && { sessionId }),
      ...(minutes !== undefined && { minutesContentId: minutes }),
      ...(endedAt !== undefined && { endedAt: shanghai(endedAt) }),
      ...(preparationMinutes !== undefined && { preparationMinutes }),
    },
    by,
    at: shanghai(at),
  });
/** The session that was recorded last. */
export const confirmMinutes =
  (at: string, by: Actor): Step =>
  (dispute) => ({
    type: 'ConfirmMinutes',
    data: {
      mediationId: idOf(dispute),
      sessionId: lastSession(dispute),
    },
    by,
    at: shanghai(at),
  });
/** The session that was recorded last. */
export const objectToMinutes =
  (at: string, by: Actor): Step =>
  (dispute) => ({
    type: 'ObjectToMinutes',
    data: { mediationId: idOf(dispute), sessionId: lastSession(dispute), reasonContentId: 'wrong' },
    by,
    at: shanghai(at),
  });
export const consentToExtension =
  (at: string, by: Actor, days = 10): Step =>
  (dispute) => ({ type: 'ConsentToExtension', data: { mediationId: idOf(dispute), days }, by, at: shanghai(at) });
export const startAppraisal =
  (at: string): Step =>
  (dispute) => ({
    type: 'StartAppraisal',
    data: { mediationId: idOf(dispute), matterContentId: 'goods' },
    by: max,
    at: shanghai(at),
  });
export const endAppraisal =
  (at: string): Step =>
  (dispute) => ({ type: 'EndAppraisal', data: { mediationId: idOf(dispute) }, by: max, at: shanghai(at) });
export const withdrawFromMediation =
  (at: string, by: Actor, words?: string): Step =>
  (dispute) => ({
    type: 'WithdrawFromMediation',
    data: { mediationId: idOf(dispute), ...(words !== undefined && { reasonContentId: words }) },
    by,
    at: shanghai(at),
  });
export const closeMediation =
  (at: string, outcome: 'not-settled' | 'non-attendance', by: Actor = max): Step =>
  (dispute) => ({
    type: 'CloseMediation',
    data: { mediationId: idOf(dispute), outcome, reasonContentId: 'why' },
    by,
    at: shanghai(at),
  });
/** The clock on the mediation that runs. */
export const mediationClock =
  (type: 'LapseConsent' | 'LapseMediatorChoice' | 'LapseMediatorAcceptance' | 'LapseMediation', at: string): Step =>
  (dispute) => ({
    type,
    data: { subject: mediationOf(dispute) },
    by: { kind: 'clock', id: 'dispute-workflow' },
    at: shanghai(at),
  });

type Drawn = Partial<Extract<DisputeCommand, { type: 'DrawUpAgreement' }>['data']>;
const versionOf = (dispute: Dispute): number => dispute.mediations[idOf(dispute)]?.agreement?.version ?? 1;
/** The agency pays by 11 April; everything is settled with it. */
export const drawUpAgreement =
  (at: string, drawn: Drawn = {}, by: Actor = max): Step =>
  (dispute) => ({
    type: 'DrawUpAgreement',
    data: {
      mediationId: idOf(dispute),
      settlementId: 'agreed',
      scope: 'whole',
      items: [],
      promises: [{ byId: 'ben', toId: 'ana', due: localDate('2026-04-10') }],
      clauseKinds: ['general'],
      onBreach: 'record',
      termsContentId: 'terms',
      noRefundWaiver: true,
      ...drawn,
    },
    by,
    at: shanghai(at),
  });
export const signAgreement =
  (at: string, by: Actor, version?: number): Step =>
  (dispute) => ({
    type: 'SignAgreement',
    data: { mediationId: idOf(dispute), version: version ?? versionOf(dispute), channel: 'sms' },
    by,
    at: shanghai(at),
  });
export const recordPaperSignature =
  (
    at: string,
    partyId: string,
    evidence: Extract<DisputeCommand, { type: 'RecordPaperSignature' }>['data']['evidence'],
    by: Actor = noa,
  ): Step =>
  (dispute) => ({
    type: 'RecordPaperSignature',
    data: { mediationId: idOf(dispute), version: versionOf(dispute), partyId, evidence, noteContentId: 'note' },
    by,
    at: shanghai(at),
  });
/** The scans that were named with a paper come. */
export const sendScans = (
  at: string,
  evidence: Extract<DisputeCommand, { type: 'RecordPaperSignature' }>['data']['evidence'],
): readonly Step[] =>
  evidence.map(({ evidenceId, sha256, mediaType }) => storeEvidence(at, evidenceId, noa, { sha256, mediaType }));
export const signAsMediator =
  (at: string, by: Actor = max): Step =>
  (dispute) => ({
    type: 'SignAsMediator',
    data: { mediationId: idOf(dispute), version: versionOf(dispute) },
    by,
    at: shanghai(at),
  });
export const sealAgreement =
  (at: string, by: Actor = mia): Step =>
  (dispute) => ({
    type: 'SealAgreement',
    data: { mediationId: idOf(dispute), version: versionOf(dispute) },
    by,
    at: shanghai(at),
  });
export const answerAccountClause =
  (at: string, consents: boolean): Step =>
  (dispute) => ({
    type: 'AnswerAccountClause',
    data: { mediationId: idOf(dispute), version: versionOf(dispute), consents, answerContentId: 'platform' },
    by: mia,
    at: shanghai(at),
  });
export const proof = {
  provider: 'signer',
  reference: 'sig-1',
  certificate: 'cert-1',
  documentSha256: 'ab'.repeat(32),
} as const;
export const recordElectronicSignature =
  (at: string, partyId: string, version?: number): Step =>
  (dispute) => ({
    type: 'RecordElectronicSignature',
    data: { mediationId: idOf(dispute), version: version ?? versionOf(dispute), partyId, proof },
    by: engine,
    at: shanghai(at),
  });
