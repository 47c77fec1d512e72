import type { RespondentPosition } from '../../rulebook/item-kinds.js';

export const RESPONDENT_ROLES = ['merchant', 'room-operator', 'live-marketer', 'service-agency', 'platform'] as const;

export type RespondentRole = (typeof RESPONDENT_ROLES)[number];

/** One person may hold several roles; notices to one person are merged (practice P1). */
export type Respondent = {
  readonly respondentId: string;
  readonly roles: readonly RespondentRole[];
  readonly detailsContentId: string;
  readonly position?: RespondentPosition;
};
