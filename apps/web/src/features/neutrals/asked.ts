import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { oneOf, searchOf, text } from '../../shared/desk/search.js';

export const TABS = ['mediators', 'experts', 'reviewers'] as const;
export const FREE = ['free', 'not-free'] as const;
export const RIGHTS = Object.keys(RIGHT_KINDS);
export const readAsked = searchOf({ tab: oneOf(TABS), search: text, free: oneOf(FREE), right: oneOf(RIGHTS) });
