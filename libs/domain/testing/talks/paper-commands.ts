import type { PaperToSign } from '../../dispute/talks/mediation/agreement-events.js';
import type { Actor } from '../../kernel/message.js';
import type { CourtOption, ConfirmationResult } from '../../dispute/talks/confirmation/events.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { Evidence } from '../../dispute/core/evidence.js';
import type { Dispute } from '../../dispute/core/state.js';
import { ana, max, mia, noa } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import { idOf } from './mediation-commands.js';
import type { Step } from '../core/story.js';

const on = (dispute: Dispute) => ({ mediationId: idOf(dispute) });
const version = (dispute: Dispute): number => dispute.mediations[idOf(dispute)]?.facts?.version ?? 1;

export const drawUpFacts =
  (at: string, by: Actor = max): Step =>
  (dispute) => ({ type: 'DrawUpFacts', data: { ...on(dispute), factsContentId: 'facts' }, by, at: shanghai(at) });
export const signFacts =
  (at: string, by: Actor, which?: number): Step =>
  (dispute) => ({
    type: 'SignFacts',
    data: { ...on(dispute), version: which ?? version(dispute), channel: 'sms' },
    by,
    at: shanghai(at),
  });
export const releaseFacts =
  (at: string, by: Actor): Step =>
  (dispute) => ({ type: 'ReleaseFacts', data: { ...on(dispute), version: version(dispute) }, by, at: shanghai(at) });

/** Of the newest settlement, with a mediator to take it over. */
export const askTakeover =
  (at: string, by: Actor = ana, settlementId?: string): Step =>
  (dispute) => ({
    type: 'AskTakeover',
    data: {
      settlementId: settlementId ?? Object.keys(dispute.settlements).at(-1) ?? 'none',
      contactContentId: 'phone',
      available: [{ from: shanghai(at), until: shanghai('04-30T10:00') }],
      telephoneFirst: true,
    },
    by,
    at: shanghai(at),
  });

export const applyForConfirmation =
  (at: string, by: Actor = ana, court: Pick<CourtOption, 'ground' | 'partyId'> = { ground: 'body' }): Step =>
  (dispute) => ({
    type: 'ApplyForConfirmation',
    data: { ...on(dispute), court: { ...court, nameContentId: 'court' } },
    by,
    at: shanghai(at),
  });
export const joinConfirmation =
  (at: string, by: Actor): Step =>
  (dispute) => ({ type: 'JoinConfirmation', data: on(dispute), by, at: shanghai(at) });
export const withdrawConfirmation =
  (at: string, by: Actor): Step =>
  (dispute) => ({ type: 'WithdrawConfirmation', data: on(dispute), by, at: shanghai(at) });
export const recordHandingIn =
  (at: string, handedIn = at, evidence: readonly Evidence[] = []): Step =>
  (dispute): DisputeCommand => ({
    type: 'RecordHandingIn',
    data: { ...on(dispute), handedInAt: shanghai(handedIn), numberContentId: 'number', evidence },
    by: mia,
    at: shanghai(at),
  });
export const recordConfirmationResult =
  (at: string, result: ConfirmationResult = 'confirmed', evidence: readonly Evidence[] = []): Step =>
  (dispute) => ({
    type: 'RecordConfirmationResult',
    data: { ...on(dispute), result, decidedAt: shanghai(at), detailsContentId: 'ruling', evidence },
    by: mia,
    at: shanghai(at),
  });
export const openDesk = (at: string, by: Actor, partyId?: string): DisputeCommand => ({
  type: 'OpenDesk',
  data: partyId === undefined ? {} : { partyId },
  by,
  at: shanghai(at),
});
export const askRoomReading = (at: string, roomId: string, by = mia, reason = 'why'): DisputeCommand => ({
  type: 'AskRoomReading',
  data: { roomId, reasonContentId: reason },
  by,
  at: shanghai(at),
});
/** What was read is what Mia asked for, unless it is said otherwise. */
export const allowRoomReading = (
  at: string,
  roomId: string,
  read: { readonly askedBy?: string; readonly reasonContentId?: string } = {},
): DisputeCommand => ({
  type: 'AllowRoomReading',
  data: { roomId, askedBy: 'mia', reasonContentId: 'why', ...read },
  by: noa,
  at: shanghai(at),
});

export const declineSignature =
  (at: string, by: Actor, paper: PaperToSign = 'facts', reasonContentId?: string): Step =>
  (dispute) => ({
    type: 'DeclineSignature',
    data: {
      ...on(dispute),
      paper,
      version: dispute.mediations[idOf(dispute)]?.[paper]?.version ?? 1,
      ...(reasonContentId !== undefined && { reasonContentId }),
    },
    by,
    at: shanghai(at),
  });
