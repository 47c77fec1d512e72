import { oneOf, searchOf, text } from '../../shared/desk/search.js';

export const TABS = ['platforms', 'delegated', 'sellers'] as const;
export const STATES = ['waiting', 'running', 'returned', 'declined', 'taken-back', 'ended'] as const;
export const LATE = ['association', 'platform'] as const;
export const SELLER_ANSWERS = ['asked', 'confirmed', 'denied', 'expired'] as const;
export const readAsked = searchOf({
  tab: oneOf(TABS),
  search: text,
  state: oneOf(STATES),
  late: oneOf(LATE),
  answer: oneOf(SELLER_ANSWERS),
});

export const PERSON_STATES = ['proposed', 'active', 'ended'] as const;
export const ONE_TABS = ['agreement', 'keys', 'people', 'deliveries', 'sandbox'] as const;
export const readAskedOfOne = searchOf({ tab: oneOf(ONE_TABS), search: text, person: oneOf(PERSON_STATES) });
