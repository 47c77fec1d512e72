import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { STANDING_STAGES, type RightAction } from './action.js';
import { missingForRegister } from './missing-for-register.js';

export type CheckRight = Command<'CheckRight', { readonly noteContentId?: string }>;

/**
 * A case manager has compared every paper with the registers, the proof of each licence too. Refused while a paper is
 * missing that proves the right.
 */
export const checkRight: RightAction<CheckRight> = {
  by: ['case-manager'],
  during: STANDING_STAGES,
  otherThan: ({ writtenById }) => writtenById,
  decide: ({ data: { noteContentId }, at }, { right, rulebook }) => {
    const missing = missingForRegister(right, rulebook, at);
    if (missing.length > 0) refuse('MaterialsMissing', { codes: missing.join(', ') });
    const codes = right.materials.map(({ code }) => code).filter((code) => !right.checkedCodes.includes(code));
    const licenceIds = Object.values(right.licences).flatMap(({ licenceId, isChecked }) =>
      isChecked ? [] : [licenceId],
    );
    if (right.stage === 'checked' && codes.length === 0 && licenceIds.length === 0) return [];
    return [
      { type: 'RightChecked', data: { codes, licenceIds, ...(noteContentId !== undefined && { noteContentId }) } },
    ];
  },
};
