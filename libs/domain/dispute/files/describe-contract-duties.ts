import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import type { DutiesTold } from '../core/duties-told.js';
import { checkDutiesTold } from '../service/evidence/check-duties-told.js';
import { speaksAs } from '../visibility/sees-link.js';
import { exhibitSeen, isOwnExhibit, seesSome, WHILE_OPEN } from './exhibit-acted-on.js';

export type DescribeContractDuties = Command<
  'DescribeContractDuties',
  { readonly evidenceId: string; readonly told: DutiesTold }
>;

/**
 * Whoever filed a contract or a statement on duties, or the association for it, says in answers to set questions who
 * bears what by it, or puts that right (Shenzhen guideline 3.2.2, 3.3, 3.4). What was said before stays on record.
 */
export const describeContractDuties: DisputeAction<DescribeContractDuties> = {
  by: ['complainant', 'respondent', 'case-manager'],
  power: 'answers',
  on: 'dispute',
  during: WHILE_OPEN,
  subjects: () => ['dispute'],
  precondition: (_, file) => seesSome(file, (exhibit, visibility) => isOwnExhibit(exhibit, visibility, file)),
  decide: ({ data: { evidenceId, told }, by, at }, file) => {
    const { exhibit, visibility } = exhibitSeen(evidenceId, by, file);
    if (!isOwnExhibit(exhibit, visibility, file)) refuse('NotYourPart', { subject: 'dispute' });
    checkDutiesTold(told);
    const whose = speaksAs(visibility) === 'filer' ? 'filer' : 'association';
    return [{ type: 'ContractDutiesDescribed', data: { evidenceId, told, by: whose, describedAt: at } }];
  },
};
