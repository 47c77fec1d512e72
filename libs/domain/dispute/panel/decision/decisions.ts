import type { Dispute } from '../../core/state.js';
import type { Decision } from './state.js';
import { refuse } from '../../../kernel/refusal.js';
import { decisionSubject } from '../../core/subject.js';

export const getDecision = ({ decisions }: Pick<Dispute, 'decisions'>, decisionId: string): Decision =>
  decisions[decisionId] ?? refuse('NoSuchSubject', { subject: decisionSubject(decisionId) });
