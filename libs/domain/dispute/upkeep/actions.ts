import { table } from '../core/action.js';
import { giveUpEffect } from './give-up-effect.js';

/** What is done about the work that is owed, whatever it is about: it asks the plan, and so stands above all groups. */
export const UPKEEP_ACTIONS = table({
  GiveUpEffect: giveUpEffect,
});
