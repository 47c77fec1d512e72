import type { TaskKind } from '../../core/task.js';

/** The lower, the sooner: what cannot wait, what a time of the law or another person waits for, all else. */
export const PRIORITIES = ['urgent', 'high', 'normal'] as const;
export type Priority = (typeof PRIORITIES)[number];

const RAISED: { readonly [K in TaskKind]?: Priority } = {
  'take-urgent': 'urgent',
  'second-measure': 'urgent',
  'call-respondent': 'urgent',
  'review-urgent': 'urgent',
  'confirm-day': 'urgent',
  'repair-service': 'high',
  'serve-by-hand': 'high',
  'ask-by-hand': 'high',
  'resume-effect': 'high',
  'chase-platform': 'high',
  'check-materials': 'high',
  'check-counter-notice': 'high',
  'answer-restoration': 'high',
  'see-to-restored': 'high',
  'chase-preservation': 'high',
  'answer-delegation': 'high',
  'return-result': 'high',
  'decide-challenge': 'high',
  'release-decision': 'high',
  'second-finding': 'high',
  'agree-referral': 'high',
  'seal-agreement': 'high',
  'assign-mediator': 'high',
  'answer-desk': 'high',
};

export const priorityOf = (kind: TaskKind): Priority => RAISED[kind] ?? 'normal';
