import { refuse } from '../../../kernel/refusal.js';
import { ISSUE_FACTORS, type Issue } from './issues.js';

type Asked = Omit<Issue, 'issueId'>;

/**
 * Of a duty it is said which, of an account which of its factors; of nothing else. Whose an account is, is never
 * answered at once: each factor is a question with reasons of its own, and the whole is one more (Shenzhen guideline
 * 3.3.1(1)). Several accounts are told apart by their pairs.
 */
export const checkWeighed = (issues: readonly Asked[]): void => {
  issues.forEach(({ kind, duty, factor }, index) => {
    checkTold(duty, kind === 'duty', `issues[${index}].duty`);
    checkTold(factor, kind === 'account', `issues[${index}].factor`);
  });
  for (const account of Map.groupBy(issues.filter(isOfAccount), accountOf).values())
    for (const factor of ISSUE_FACTORS) {
      const count = account.filter((one) => one.factor === factor).length;
      if (count !== 1) refuse(count === 0 ? 'EntryMissing' : 'NamedTwice', { field: 'issues.factor', name: factor });
    }
};

const checkTold = (told: string | undefined, isAsked: boolean, field: string): void => {
  if ((told !== undefined) !== isAsked) refuse(isAsked ? 'EntryMissing' : 'EntryUnwanted', { field });
};
const isOfAccount = ({ kind }: Asked): boolean => kind === 'account';
const accountOf = ({ pairs }: Asked): string => [...pairs].sort().join(' ');
