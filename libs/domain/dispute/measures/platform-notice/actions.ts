import { table } from '../../core/action.js';
import { correctKnowledge } from './correct-knowledge.js';

/** Everything that concerns what a platform knew. */
export const PLATFORM_NOTICE_ACTIONS = table({
  CorrectKnowledge: correctKnowledge,
});
