import { table } from '../../core/action.js';
import { relateDisputes } from './relate-disputes.js';

/** Everything that concerns how disputes stand to each other. */
export const RELATION_ACTIONS = table({
  RelateDisputes: relateDisputes,
});
