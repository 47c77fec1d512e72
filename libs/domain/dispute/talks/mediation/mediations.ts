import type { Dispute } from '../../core/state.js';
import type { Mediation } from './state.js';
import { refuse } from '../../../kernel/refusal.js';
import { mediationSubject, type Subject, partsOf } from '../../core/subject.js';

export const getMediation = ({ mediations }: Pick<Dispute, 'mediations'>, mediationId: string): Mediation =>
  mediations[mediationId] ?? refuse('NoSuchSubject', { subject: mediationSubject(mediationId) });

export const changeMediation = (
  dispute: Dispute,
  mediationId: string,
  change: (mediation: Mediation) => Mediation,
): Dispute => {
  const mediation = dispute.mediations[mediationId];
  return mediation ? { ...dispute, mediations: { ...dispute.mediations, [mediationId]: change(mediation) } } : dispute;
};

/** The mediation that an action is asked on. */
export const getMediationOn = (dispute: Pick<Dispute, 'mediations'>, subject: Subject): Mediation =>
  getMediation(dispute, partsOf(subject).id ?? '');
