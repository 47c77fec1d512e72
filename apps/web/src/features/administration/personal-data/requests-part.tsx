import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { KEEPING_WORDS } from '#messages/privacy/asking.js';
import { listDataRequests } from '../../../client/sdk.gen.js';
import type { ListDataRequestsResponse } from '../../../client/types.gen.js';
import { Deadline } from '../../../kit/status/deadline.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { known, readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import type { Doable } from '../../acts/offices-of.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

const STATES = { open: W.open, partly: W.partly, done: W.done, refused: W.refused };
const TONES: Readonly<Record<keyof typeof STATES, Tone>> = {
  open: 'now',
  partly: 'held',
  done: 'lifted',
  refused: 'neutral',
};
type Line = ListDataRequestsResponse['items'][number];
const actsOf = ({ requestId, state, subjectKind, extension, answeredAt, asker }: Line): readonly Doable[] => {
  const ids = { requestId };
  if (state !== 'open') return asker && answeredAt !== undefined ? [['sendDataAnswerAgain', ids]] : [];
  return [
    ['answerDataRequest', ids],
    ...(subjectKind === 'unknown' ? ([['checkAskerIdentity', ids]] as const) : []),
    ...(extension === undefined ? ([['extendDataRequest', ids]] as const) : []),
  ];
};

/** What people ask about their own data, what is due first above. */
export function RequestsPart() {
  const { path, say, moment, shortly } = useHere();
  const nameOf = useNames();
  const now = useNow();
  const [{ state }] = useFilters(readAsked);
  const filter = saying({ state: known(STATES, state) });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listDataRequests', listDataRequests, { path, query: { ...filter, ...page } }),
  );
  const who = ({ asker, subjectKind, subjectId }: Line): string => {
    if (asker) return asker.name;
    if (subjectKind === 'account') return nameOf(subjectId) ?? say(W.accountHolder);
    return say(subjectKind === 'party' ? W.aParty : W.aPerson);
  };
  const identityOf = ({ identity, subjectKind }: Line): string | undefined => {
    if (identity) return `${say(identity.confirmed ? W.checked : W.checkFailed)} · ${moment(identity.at) ?? ''}`;
    return subjectKind === 'unknown' ? say(W.notChecked) : undefined;
  };
  return (
    <RowsPart
      title={W.dataRequests}
      help={W.dataRequestsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.requestId }))}
      isFiltered={filter.state !== undefined}
      filters={<ListFilters choices={[{ name: 'state', label: W.state, of: STATES }]} />}
      none={W.noDataRequests}
      noneHelp={W.noDataRequestsHelp}
      rowActs={actsOf}
      columns={[
        { id: 'asker', label: say(W.asker), isName: true, cell: who },
        { id: 'kind', label: say(W.kind), cell: ({ kind }) => say(W[kind]) },
        { id: 'askedAt', label: say(W.askedAt), cell: ({ askedAt }) => shortly(askedAt) },
        {
          id: 'due',
          label: say(W.due),
          cell: ({ state: at, dueAt }) => (at === 'open' ? <Deadline dueAt={dueAt} now={now} /> : shortly(dueAt)),
        },
        { id: 'identity', label: say(W.identity), cell: identityOf },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ state: at }) => <Status tone={TONES[at]} word={say(STATES[at])} />,
        },
      ]}
      look={{
        title: (row) => `${say(W[row.kind])} · ${who(row)}`,
        facts: (row) => [
          { name: say(W.words), value: row.text },
          { name: say(W.mail), value: row.asker?.mail },
          { name: say(W.due), value: moment(row.dueAt) },
          { name: say(W.extension), value: row.extension?.reason },
          { name: say(W.identity), value: identityOf(row) },
          { name: say(W.answer), value: row.answer },
          { name: say(W.answeredAt), value: moment(row.answeredAt) },
          {
            name: say(W.kept),
            value:
              row.kept.length === 0 ? undefined : row.kept.map(({ reason }) => say(KEEPING_WORDS[reason])).join(' · '),
          },
        ],
      }}
    />
  );
}
