import { useQuery } from '@tanstack/react-query';
import { CLOSING_REASONS } from '#messages/core/stages.js';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { getSignals } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useCase, useNames } from '../use-case.js';
import s from '../desk.module.css';

/**
 * What became of the complainant’s other complaints: a count that says nothing for it or against it. It is read with
 * the signals, which tell it where that fails.
 */
export function ComplainantsRecord() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const { disputeId, view } = useCase();
  const nameOf = useNames();
  const { data } = useQuery(queryOf('getSignals', getSignals, { path: { disputeId } }));
  const { complainantId } = view;
  if (!data?.record) return null;
  const { running, ended } = data.record;
  const counts = ended.map(({ reason, count }) => ({
    name: wordOf(CLOSING_REASONS, reason, locale),
    value: String(count),
  }));
  return (
    <Card title={say(WORDS.record)}>
      <p className={s.quiet}>{nameOf(complainantId)}</p>
      {running + ended.length === 0 ? (
        <p className={s.quiet}>{say(WORDS.noRecord)}</p>
      ) : (
        <>
          <DescriptionList facts={[{ name: say(WORDS.recordRunning), value: String(running) }, ...counts]} />
          <TextLink href={to(['docket'], { partyId: complainantId, state: 'all' })}>{say(WORDS.recordAll)}</TextLink>
        </>
      )}
    </Card>
  );
}
