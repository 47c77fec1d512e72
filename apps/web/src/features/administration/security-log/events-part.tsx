import { COLON } from '#messages/colon.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { SECURITY_KINDS } from '#messages/ui/desk-security-log.js';
import { listSecurityEvents } from '../../../client/sdk.gen.js';
import type { ListSecurityEventsResponse } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { midnight } from '../../../shared/desk/midnight.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { known, readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

type Entry = ListSecurityEventsResponse['items'][number];

/** The log of what concerns security, newest first. */
export function EventsPart() {
  const { path, say, exactly, shortly } = useHere();
  const nameOf = useNames();
  const [{ kind, address, from, to }] = useFilters(readAsked);
  const filter = saying({
    kind: known(SECURITY_KINDS, kind),
    address,
    from: midnight(from),
    until: midnight(to, 1),
  });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listSecurityEvents', listSecurityEvents, { path, query: { ...filter, ...page } }),
  );
  const who = ({ accountId, actor }: Entry): string | undefined => nameOf(accountId) ?? actor;
  return (
    <RowsPart
      title={W.events}
      help={W.eventsHelp}
      list={list}
      turning={turning}
      rows={list.data?.items ?? []}
      isFiltered={Object.keys(filter).length > 0}
      none={W.noEvents}
      filters={
        <ListFilters
          typed={{ name: 'address', label: W.address }}
          choices={[{ name: 'kind', label: W.event, of: SECURITY_KINDS }]}
          hasDays
        />
      }
      columns={[
        { id: 'event', label: say(W.event), isName: true, cell: ({ kind: what }) => say(SECURITY_KINDS[what]) },
        { id: 'who', label: say(W.who), cell: who },
        { id: 'address', label: say(W.address), cell: (entry) => entry.address },
        { id: 'device', label: say(W.device), cell: ({ device }) => device },
        { id: 'at', label: say(W.at), width: 180, cell: ({ at }) => shortly(at) },
      ]}
      look={{
        title: ({ kind: what }) => say(SECURITY_KINDS[what]),
        facts: (entry) => [
          { name: say(W.who), value: who(entry) },
          { name: say(W.at), value: exactly(entry.at) },
          { name: say(W.address), value: entry.address },
          { name: say(W.device), value: entry.device },
          { name: say(W.requestId), value: entry.requestId },
          {
            name: say(W.facts),
            value: Object.entries(entry.facts).map(([name, fact]) => (
              <div key={name}>
                {name}
                {say(COLON)}
                {typeof fact === 'string' ? fact : JSON.stringify(fact)}
              </div>
            )),
          },
        ],
      }}
    />
  );
}
