import { oneOf, searchOf, text, type Asked } from '../../shared/desk/search.js';
import type { TaskKind } from './ways.js';
import { WAYS } from './ways.js';

export const WHOSE = ['mine', 'team', 'unowned', 'escalated', 'all'] as const;
export type Whose = (typeof WHOSE)[number];
export const PRIORITIES = ['urgent', 'high', 'normal'] as const;
export const KINDS = Object.keys(WAYS) as readonly TaskKind[];

const SHAPE = { whose: oneOf(WHOSE), kind: oneOf(KINDS), priority: oneOf(PRIORITIES), search: text };
/** What the address of the list asks for. */
export const readAsked = searchOf(SHAPE);
export type AskedTasks = Asked<typeof SHAPE>;
