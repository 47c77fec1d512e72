import { oneOf, searchOf, text } from '../../shared/desk/search.js';

export const PARTY_TABS = ['parties', 'transfers'] as const;
export const readAsked = searchOf({ tab: oneOf(PARTY_TABS), search: text });
