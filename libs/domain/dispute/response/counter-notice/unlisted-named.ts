import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { UnlistedNamed } from '../../intake/corrections/events.js';
import type { Evidence } from '../../core/evidence.js';

/** Each described in the party's own words. */
export type NamedUnlisted = { readonly descriptionContentId: string };

export type Filing = Pick<
  UnlistedNamed['data'],
  'filing' | 'statementContentId' | 'evidence' | 'declaration' | 'counterNoticeId'
> & {
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
