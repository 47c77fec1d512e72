import type { Office } from '../../shared/desk/use-desk.js';
import { oneOf, searchOf, text, type Asked } from '../../shared/desk/search.js';
import type { TaskKind } from './ways.js';
import { WAYS } from './ways.js';

export const WHOSE = ['mine', 'team', 'unowned', 'escalated', 'all'] as const;
export type Whose = (typeof WHOSE)[number];
export const PRIORITIES = ['urgent', 'high', 'normal'] as const;
/** What administrators alone do, and what either office does; a spec compares it with the API’s own rule. */
const OF_ADMINISTRATORS: readonly TaskKind[] = [
  ...(['answer-data-request', 'check-asker', 'tell-of-breach', 'second-hold', 'second-hold-lift'] as const),
  ...(['second-letter', 'second-factor-reset', 'look-into-alarm', 'cover-duty', 'mend-readiness'] as const),
  'name-official-successors',
];
const OF_EITHER: readonly TaskKind[] = [
  ...(['check-registration', 'confirm-transfer', 'second-authority', 'second-calendar-notice'] as const),
  ...(['answer-naming-objection', 'decide-contest', 'decide-repair'] as const),
  ...(['answer-grievance', 'reply-to-grievance', 'review-grievance'] as const),
  ...(['second-mandate', 'second-platform-person', 'see-to-delivery'] as const),
];
/** Kinds of tasks that somebody in this office can have. */
export const kindsOf = (office: Office): readonly TaskKind[] =>
  office === 'administrator'
    ? [...OF_ADMINISTRATORS, ...OF_EITHER]
    : KINDS.filter((kind) => !OF_ADMINISTRATORS.includes(kind));

export const KINDS = Object.keys(WAYS) as readonly TaskKind[];

const SHAPE = { whose: oneOf(WHOSE), kind: oneOf(KINDS), priority: oneOf(PRIORITIES), search: text };
/** What the address of the list asks for. */
export const readAsked = searchOf(SHAPE);
export type AskedTasks = Asked<typeof SHAPE>;
