import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { urgentSubject } from '../../core/subject.js';
import type { Urgent } from './events.js';

export const getUrgent = ({ urgent }: Dispute, urgentId: string): Urgent =>
  urgent[urgentId] ?? refuse('NoSuchSubject', { subject: urgentSubject(urgentId) });
