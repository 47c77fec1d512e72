import type { DisputeCommand } from '../../dispute/actions.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { PairSubject, Subject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

const newest = ({ negotiations }: Dispute): string => Object.keys(negotiations).at(-1) ?? 'none';
export const newestNegotiation = (dispute: Dispute): Subject => `negotiation:${newest(dispute)}`;

export const proposeNegotiation = (at: string, pairs: readonly PairSubject[], by: Actor = ana): DisputeCommand => ({
  type: 'ProposeNegotiation',
  data: { pairs },
  by,
  at: shanghai(at),
});
export const acceptNegotiation =
  (at: string, by: Actor = ben): Step =>
  (dispute) => ({ type: 'AcceptNegotiation', data: { negotiationId: newest(dispute) }, by, at: shanghai(at) });
export const endNegotiation =
  (at: string, reason: 'declined' | 'withdrawn' | 'escalated', by: Actor = ben): Step =>
  (dispute) => ({ type: 'EndNegotiation', data: { negotiationId: newest(dispute), reason }, by, at: shanghai(at) });
export const proposeStay =
  (at: string, pairs: readonly PairSubject[], days: number, by: Actor = ana): Step =>
  (dispute) => ({ type: 'ProposeStay', data: { negotiationId: newest(dispute), pairs, days }, by, at: shanghai(at) });
/** What is asked for now is what was read, unless it is said otherwise. */
export const agreeStay =
  (at: string, by: Actor = ben, read: { readonly pairs?: readonly PairSubject[]; readonly days?: number } = {}): Step =>
  (dispute) => {
    const negotiationId = newest(dispute);
    const { pairs = [], days = 1 } = dispute.negotiations[negotiationId]?.stay ?? {};
    return { type: 'AgreeStay', data: { negotiationId, pairs, days, ...read }, by, at: shanghai(at) };
  };
