import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { BREACH_NOTICE_WORDS as N } from '#messages/ui/desk-breach-notice.js';
import { listBreaches } from '../../../client/sdk.gen.js';
import type { ListBreachesResponse } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';
import { BreachNotice } from './breach-notice.js';

type Breach = ListBreachesResponse['items'][number];

/** What happened to data, and who has been told. */
export function BreachesPart() {
  const { path, say, shortly } = useHere();
  const nameOf = useNames();
  const { list, turning } = useTurns('', (page) => queryOf('listBreaches', listBreaches, { path, query: page }));
  const left = ({ untold: { accountIds, partyIds } }: Breach): number => accountIds.length + partyIds.length;
  const authorityOf = ({ untold, told }: Breach) => {
    if (untold.authority) return <Status tone="due" word={say(W.untold)} />;
    return told.some(({ to }) => to === 'authority') && <Status tone="lifted" word={say(W.toldCount)} />;
  };
  return (
    <RowsPart
      title={W.breaches}
      help={W.breachesHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.breachId }))}
      acts={[['recordBreach']]}
      none={W.noBreaches}
      noneHelp={W.noBreachesHelp}
      rowActs={({ breachId }) => [
        ['sendBreachLetters', { breachId }],
        ['noteBreachTold', { breachId }],
      ]}
      columns={[
        {
          id: 'at',
          label: say(W.discoveredAt),
          isName: true,
          width: 180,
          cell: ({ discoveredAt }) => shortly(discoveredAt),
        },
        { id: 'by', label: say(W.recordedBy), cell: ({ recordedBy }) => nameOf(recordedBy) },
        {
          id: 'averted',
          label: say(W.harmAverted),
          cell: ({ harmAverted }) => say(harmAverted ? W.yes : W.no),
        },
        {
          id: 'authority',
          label: say(W.authority),
          cell: authorityOf,
        },
        { id: 'notice', label: say(N.notice), cell: ({ breachId }) => <BreachNotice breachId={breachId} /> },
        { id: 'letters', label: say(W.lettersSent), isNumber: true, cell: ({ letters }) => letters.length },
        { id: 'untold', label: say(W.untold), isNumber: true, cell: left },
      ]}
    />
  );
}
