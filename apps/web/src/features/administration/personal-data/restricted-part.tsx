import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listRestrictedFiles } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { ActLinks } from '../../lists/act-links.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

/** Files that nobody reads without being allowed to, and who is. */
export function RestrictedPart() {
  const { path, to, say, moment, shortly } = useHere();
  const nameOf = useNames();
  const { list, turning } = useTurns('', (page) =>
    queryOf('listRestrictedFiles', listRestrictedFiles, { path, query: page }),
  );
  return (
    <RowsPart
      title={W.restricted}
      help={W.restrictedHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.disputeId }))}
      none={W.noRestricted}
      rowActs={({ disputeId }) => [['giveReading', { restrictedId: disputeId }]]}
      columns={[
        {
          id: 'dispute',
          label: say(W.dispute),
          isName: true,
          cell: ({ disputeId }) => <TextLink href={to(['disputes', disputeId])}>{say(W.openDispute)}</TextLink>,
        },
        {
          id: 'why',
          label: say(W.why),
          cell: ({ reason }) => say(reason === 'period' ? W.byPeriod : W.byRequest),
        },
        { id: 'since', label: say(W.begins), cell: ({ since }) => shortly(since) },
        {
          id: 'readers',
          label: say(W.readers),
          cell: ({ readings }) =>
            readings
              .filter(({ endedAt }) => endedAt === undefined)
              .map(({ readingId, accountId, until }) => (
                <div key={readingId}>
                  {nameOf(accountId)} · {say(W.until)} {moment(until)}{' '}
                  <ActLinks acts={[['endReading', { readingId }]]} />
                </div>
              )),
        },
      ]}
    />
  );
}
