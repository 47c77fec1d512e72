import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listDuties } from '../../../client/sdk.gen.js';
import type { ListDutiesResponse } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import type { Doable } from '../../acts/offices-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

type Duty = ListDutiesResponse['items'][number];
/** A swap is answered by whom it asks; one’s own duty is accepted or offered. */
const actsOf = ({ dutyId, accountId, acceptedAt, swapToId }: Duty, own: string): readonly Doable[] => {
  const ids = { dutyId };
  if (swapToId === own)
    return [
      ['acceptDuty', ids],
      ['refuseDutySwap', ids],
    ];
  if (accountId !== own) return [];
  // whoever asked may take it back
  if (swapToId !== undefined) return [['refuseDutySwap', ids]];
  return [...(acceptedAt === undefined ? ([['acceptDuty', ids]] as const) : []), ['swapDuty', ids]];
};

/** The roster; of it, with `isSwaps`, what somebody wants to give away. */
export function RosterPart({ isSwaps = false }: { readonly isSwaps?: boolean }) {
  const { path, accountId, say, shortly } = useHere();
  const nameOf = useNames();
  const [{ search }] = useFilters(readAsked);
  const filter = saying({ search });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listDuties', listDuties, { path, query: { ...filter, ...page, ...(isSwaps && { limit: 100 }) } }),
  );
  const all = (list.data?.items ?? []).map((row) => ({ ...row, id: row.dutyId }));
  const stateOf = ({ acceptedAt, swapToId }: Duty) => {
    if (swapToId !== undefined) return <Status tone="now" word={say(W.swapAsked)} />;
    if (acceptedAt === undefined) return <Status tone="due" word={say(W.notAccepted)} />;
    return <Status tone="lifted" word={say(W.accepted)} />;
  };
  return (
    <RowsPart
      title={isSwaps ? W.swaps : W.roster}
      help={isSwaps ? W.swapsHelp : W.rosterHelp}
      list={list}
      turning={turning}
      rows={isSwaps ? all.filter(({ swapToId }) => swapToId !== undefined) : all}
      isFiltered={search !== undefined}
      filters={<ListFilters typed={{ name: 'search', label: W.searchNames }} />}
      acts={isSwaps ? [] : [['setDuty'], ['keepDutyPhone']]}
      none={isSwaps ? W.noSwaps : W.noDuties}
      {...(!isSwaps && { noneHelp: W.noDutiesHelp })}
      rowActs={(row) => actsOf(row, accountId)}
      columns={[
        { id: 'name', label: say(W.person), isName: true, cell: ({ name }) => name },
        { id: 'begins', label: say(W.begins), width: 180, cell: ({ beginsAt }) => shortly(beginsAt) },
        { id: 'ends', label: say(W.ends), width: 180, cell: ({ endsAt }) => shortly(endsAt) },
        { id: 'place', label: say(W.place), isNumber: true, cell: ({ place }) => place },
        { id: 'state', label: say(W.state), cell: stateOf },
        { id: 'swap', label: say(W.swapWith), cell: ({ swapToId }) => nameOf(swapToId) },
      ]}
    />
  );
}
