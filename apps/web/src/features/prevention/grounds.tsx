import { formatDay } from '#messages/format.js';
import { PREVENTION_GROUNDS_NAMED } from '#messages/prevention/words.js';
import { PREVENTION_WORDS as W } from '#messages/ui/prevention.js';
import type { PreventionGroundView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

/** Final decisions and penalties on which something rests. */
export function Grounds({ grounds }: { readonly grounds: readonly PreventionGroundView[] }) {
  const { say, locale } = useLanguage();
  const { office, to } = useDesk();
  return (
    <ul>
      {grounds.map(({ kind, number, imposedOn, decisionId, disputeId, disputeNumber, fallenAt }) => (
        <li key={decisionId ?? number ?? imposedOn}>
          {[say(PREVENTION_GROUNDS_NAMED[kind]), number].filter(Boolean).join(' · ')}
          {disputeNumber !== undefined && ' · '}
          {office === 'case-manager' && disputeId !== undefined && disputeNumber !== undefined ? (
            <TextLink href={to(['disputes', disputeId])}>{disputeNumber}</TextLink>
          ) : (
            disputeNumber
          )}
          {imposedOn !== undefined && ` · ${formatDay(imposedOn, locale)}`}
          {fallenAt !== undefined && (
            <>
              {' '}
              <Status tone="due" word={say(W.fallen)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
