import { type Dispute, getStage } from './state.js';
import { dictationSubject } from './subject.js';
import { refuse } from '../../kernel/refusal.js';
import type { Dictated } from '../intake/dictation/events.js';

/** The complaint itself, where a person wrote it down and its party has not confirmed it. */
export const unconfirmedComplaint = (dispute: Dispute): string | undefined =>
  Object.keys(dispute.dictations).find(
    (id) => dispute.dictations[id]?.notice === undefined && getStage(dispute, dictationSubject(id)).stage !== 'closed',
  );

/** Refuses what may not be done on a complaint of which nobody knows yet whether its party means it (practice P17). */
export const checkConfirmed = (dispute: Dispute): void => {
  const waiting = unconfirmedComplaint(dispute);
  if (waiting !== undefined) refuse('NotConfirmed', { subject: dictationSubject(waiting) });
};

export const getDictated = ({ dictations }: Dispute, dictationId: string): Dictated =>
  dictations[dictationId] ?? refuse('NoSuchSubject', { subject: dictationSubject(dictationId) });
