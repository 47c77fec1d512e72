import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { partsOf, type Subject } from '../../core/subject.js';
import type { Service } from './events.js';

/** The service that a subject names. */
export const serviceOf = ({ services }: Pick<Dispute, 'services'>, subject: Subject): Service =>
  services[partsOf(subject).id ?? ''] ?? refuse('NoSuchSubject');
