import { refuse } from '../../refusal.js';
import type { Dispute } from '../state.js';
import { urgentSubject } from '../subject.js';
import type { Urgent } from './events.js';

export const getUrgent = ({ urgent }: Dispute, urgentId: string): Urgent => urgent[urgentId] ?? refuse('NoSuchSubject', { subject: urgentSubject(urgentId) });
