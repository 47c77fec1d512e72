import { refuse } from '../refusal.js';
import type { Dispute } from './state.js';

export const complainantOf = ({ complainantId }: Dispute): string => complainantId ?? refuse('NotFound');
