import type { Instant } from '#domain/kernel/message.js';
import { Whole } from '../../dispute/fields/choice.js';
import { Moment } from '../../dispute/fields/moment.js';

export class TrainingBody {
  @Moment({ description: 'When its training in procedure, evidence and impartiality was completed' })
  completedAt: Instant;

  @Whole({ least: 1, most: 1_000, description: 'Of how many hours' })
  hours: number;
}
