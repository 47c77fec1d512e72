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
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import s from '../desk.module.css';

/** What became of the complainant’s other complaints: a count that says nothing for it or against it. */
export function ComplainantsRecord() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const { disputeId, view } = useCase();
  const nameOf = useNames();
  const read = useQuery(queryOf('getSignals', getSignals, { path: { disputeId } }));
  const { complainantId } = view;
  return (
    <Card title={say(WORDS.record)}>
      <Part read={read} lines={2}>
        {({ record }) =>
          !record || record.running + record.ended.length === 0 ? (
            <p className={s.quiet}>{say(WORDS.noRecord)}</p>
          ) : (
            <>
              <p className={s.quiet}>{nameOf(complainantId)}</p>
              <DescriptionList
                facts={[
                  { name: say(WORDS.recordRunning), value: String(record.running) },
                  ...record.ended.map(({ reason, count }) => ({
                    name: wordOf(CLOSING_REASONS, reason, locale),
                    value: String(count),
                  })),
                ]}
              />
              <TextLink href={to(['docket'], { partyId: complainantId, state: 'all' })}>
                {say(WORDS.recordAll)}
              </TextLink>
            </>
          )
        }
      </Part>
    </Card>
  );
}
