import { useQuery } from '@tanstack/react-query';
import { CONSEQUENCES } from '#messages/conduct/bad-faith-review.js';
import { BAR_SCOPES } from '#messages/forms/own-choices.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listLimits } from '../../client/sdk.gen.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { queryOf } from '../../shared/desk/queries.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ActLinks } from '../registers/act-links.js';
import { DisputeName } from '../registers/dispute-name.js';
import { PartyName } from '../registers/party-name.js';
import { Records } from '../registers/records.js';

/** What a court, or the association after a review, keeps it from. */
export function Limits({ partyId }: { readonly partyId: string }) {
  const { say, locale } = useLanguage();
  const read = useQuery(queryOf('listLimits', listLimits, { path: { partyId } }));
  const { bars = [], limits = [] } = read.data ?? {};
  const at = (when: string): string => instantText(when, locale);
  return (
    <>
      <Records
        title={say(W.bars)}
        read={read}
        empty={say(W.noBar)}
        rows={bars.map((bar) => ({ ...bar, id: bar.barId }))}
        columns={[
          {
            id: 'scope',
            label: say(W.scope),
            isName: true,
            cell: ({ scope, against, againstName, right }) => (
              <TwoLines
                isStacked
                first={wordOf(BAR_SCOPES, scope, locale)}
                second={
                  against === undefined ? (
                    right && wordOf(RIGHT_KINDS, right, locale)
                  ) : (
                    <PartyName partyId={against} name={againstName} />
                  )
                }
              />
            ),
          },
          { id: 'from', label: say(DESK_REGISTERS.from), cell: ({ from }) => at(from) },
          {
            id: 'until',
            label: say(DESK_REGISTERS.until),
            cell: ({ until }) => (until === undefined ? say(W.untilLifted) : at(until)),
          },
          {
            id: 'acts',
            label: say(DESK_REGISTERS.acts),
            cell: ({ barId }) => <ActLinks acts={[{ operation: 'endFilingBar', ids: { partyId, barId } }]} />,
          },
        ]}
      />
      <Records
        title={say(W.limits)}
        read={read}
        empty={say(W.noLimit)}
        rows={limits.map((limit) => ({ ...limit, id: `${limit.reviewId} ${limit.kind}` }))}
        columns={[
          { id: 'kind', label: say(DESK_REGISTERS.kind), isName: true, cell: ({ kind }) => say(CONSEQUENCES[kind]) },
          {
            id: 'dispute',
            label: say(DESK_REGISTERS.dispute),
            cell: ({ disputeId, number }) => <DisputeName disputeId={disputeId} number={number} />,
          },
          { id: 'from', label: say(DESK_REGISTERS.from), cell: ({ from }) => at(from) },
          { id: 'until', label: say(DESK_REGISTERS.until), cell: ({ until }) => at(until) },
        ]}
      />
    </>
  );
}
