import { table } from '../../core/action.js';
import { drawUpFacts } from './draw-up-facts.js';
import { signFacts } from './sign-facts.js';
import { releaseFacts } from './release-facts.js';

/** Everything that concerns facts that are agreed. */
export const STIPULATION_ACTIONS = table({
  DrawUpFacts: drawUpFacts,
  SignFacts: signFacts,
  ReleaseFacts: releaseFacts,
});
