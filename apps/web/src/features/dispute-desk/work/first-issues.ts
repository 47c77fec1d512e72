import { FIRST_QUESTIONS } from '#messages/ui/expert-work.js';
import type { Words } from '#messages/locale.js';
import type { DecisionView, IssueBody } from '../../../client/types.gen.js';

type Say = (words: Words) => string;

/** What is nearly always asked: of items whether they infringe and what becomes of their measures, else whose it is. */
export const firstIssues = ({ issues, pairs }: DecisionView, say: Say): readonly IssueBody[] => {
  if (issues.length > 0)
    return issues.map(({ kind, pairs: those, question = '', about, partyId, duty, factor }) => ({
      kind: kind as IssueBody['kind'],
      pairs: [...those],
      question,
      ...(about !== undefined && { about: about as NonNullable<IssueBody['about']> }),
      ...(partyId !== undefined && { partyId }),
      ...(duty !== undefined && { duty: duty as NonNullable<IssueBody['duty']> }),
      ...(factor !== undefined && { factor: factor as NonNullable<IssueBody['factor']> }),
    }));
  const kinds = pairs.length > 0 ? (['infringement', 'remedy'] as const) : (['ownership'] as const);
  return kinds.map((kind) => ({ kind, pairs: [...pairs], question: say(FIRST_QUESTIONS[kind]) }));
};
