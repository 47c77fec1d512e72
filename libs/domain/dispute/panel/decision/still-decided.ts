import type { Dispute } from '../../core/state.js';
import { withoutOvertaken } from '../panel/overtaken.js';
import type { DecisionMade } from './events.js';
import type { Issue } from './issues.js';

/**
 * Issues as far as they still are any: of pairs that were overtaken nothing is answered. Whether somebody filed in good
 * faith is no question about the pair, and stays (practice P10).
 */
export const stillAsked = <I extends Pick<Issue, 'kind' | 'pairs'>>(
  issues: readonly I[],
  dispute: Dispute,
): readonly I[] =>
  issues.flatMap((issue) => {
    const pairs = issue.kind === 'bad-faith' ? issue.pairs : withoutOvertaken(dispute, issue.pairs);
    return issue.pairs.length > 0 && pairs.length === 0 ? [] : [{ ...issue, pairs }];
  });

type Results = Pick<DecisionMade['data'], 'issues' | 'items'>;

/** What a panel said, without what was withdrawn, settled or taken to a court since. */
export const stillDecided = <R extends Results>(said: R, dispute: Dispute): R => {
  const pairs = withoutOvertaken(
    dispute,
    said.items.map(({ pair }) => pair),
  );
  return {
    ...said,
    issues: stillAsked(said.issues, dispute),
    items: said.items.filter(({ pair }) => pairs.includes(pair)),
  };
};
