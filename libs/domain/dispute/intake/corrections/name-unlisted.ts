import type { Command, Instant } from '../../../kernel/message.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline, type DisputeAction, type DisputeFile } from '../../core/action.js';
import type { Evidence } from '../../core/evidence.js';
import { partyOf } from '../../core/decision-context.js';
import type { UnlistedNamed } from './events.js';

/** Each described in the party's own words. */
export type NamedUnlisted = { readonly descriptionContentId: string };
export type NameUnlisted = Command<
  'NameUnlisted',
  Pick<UnlistedNamed['data'], 'filing' | 'statementContentId' | 'evidence' | 'declaration' | 'counterNoticeId'> & {
    readonly unlisted: readonly NamedUnlisted[];
  }
>;

/**
 * A filing that names nothing but items that the notice never listed. It is taken, and a person matches them (practice
 * P37).
 */
export const nameUnlisted: DisputeAction<NameUnlisted> = {
  by: ['respondent', 'complainant'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data, by, at }, file) => {
    const partyId = partyOf(by, file.context) ?? refuse('NotFound');
    const { version } = file.rulebook.declaration;
    if ((data.filing === 'withdrawal') !== (partyId === file.dispute.complainantId))
      refuse('NotYourPart', { subject: 'dispute' });
    if (data.filing === 'counter-notice' && data.declaration !== version)
      refuse('DeclarationMissing', { field: 'declaration', version });
    checkEvidence(data.evidence);
    if (data.unlisted.length === 0) refuse('NothingNamed', { field: 'unlisted' });
    return unlistedNamed({ ...data, partyId }, at, file);
  },
};

type Filing = Omit<NameUnlisted['data'], 'unlisted'> & {
  readonly partyId: string;
  readonly unlisted?: readonly NamedUnlisted[];
};

/** One event for each item that was described and not listed. */
export const unlistedNamed = (
  { unlisted = [], ...filing }: Filing,
  at: Instant,
  file: DisputeFile,
): readonly UnlistedNamed[] =>
  unlisted.map(({ descriptionContentId }) => ({
    type: 'UnlistedNamed',
    data: {
      unlistedId: file.newId(),
      filing: filing.filing,
      partyId: filing.partyId,
      descriptionContentId,
      statementContentId: filing.statementContentId,
      evidence: filing.evidence satisfies readonly Evidence[],
      ...(filing.declaration !== undefined && { declaration: filing.declaration }),
      ...(filing.counterNoticeId !== undefined && { counterNoticeId: filing.counterNoticeId }),
      namedAt: at,
      matchDue: laterHouseDeadline(file, 'match-unlisted', 'check-materials', { event: 'UnlistedNamed', at }),
    },
  }));
