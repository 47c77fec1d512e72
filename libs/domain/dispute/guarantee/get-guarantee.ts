import { refuse } from '../../refusal.js';
import type { Dispute } from '../state.js';
import { guaranteeSubject } from '../subject.js';
import type { Guarantee } from './events.js';

export const getGuarantee = ({ guarantees }: Dispute, guaranteeId: string): Guarantee =>
  guarantees[guaranteeId] ?? refuse('NoSuchSubject', { subject: guaranteeSubject(guaranteeId) });
