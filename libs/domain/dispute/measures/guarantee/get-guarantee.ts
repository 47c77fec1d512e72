import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { guaranteeSubject } from '../../core/subject.js';
import type { Guarantee } from './events.js';

export const getGuarantee = ({ guarantees }: Dispute, guaranteeId: string): Guarantee =>
  guarantees[guaranteeId] ?? refuse('NoSuchSubject', { subject: guaranteeSubject(guaranteeId) });
