import { oneOf, searchOf, text } from '../../../shared/desk/search.js';
import { LATE, STATES } from '../../platforms/asked.js';

export const DELEGATED_TABS = ['list', 'agreement', 'counts'] as const;
export const readAskedOfDelegated = searchOf({
  tab: oneOf(DELEGATED_TABS),
  search: text,
  state: oneOf(STATES),
  late: oneOf(LATE),
});
