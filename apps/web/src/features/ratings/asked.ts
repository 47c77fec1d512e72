import { searchOf, text, oneOf } from '../../shared/desk/search.js';

export const TABS = ['members', 'statistics', 'comparison'] as const;
export const readAsked = searchOf({ tab: oneOf(TABS), search: text, one: text, two: text });
