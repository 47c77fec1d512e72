import { REGISTRANTS } from '#messages/forms/own-choices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listRegistrations } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useTurns } from '../../../shared/desk/use-turns.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { known, readAsked, saying } from '../asked.js';
import { ListFilters } from '../list-filters.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

const STATES = { unconfirmed: W.unconfirmed, waiting: W.waiting, handled: W.handled, refused: W.refused };
const TONES: Readonly<Record<keyof typeof STATES, Tone>> = {
  unconfirmed: 'neutral',
  waiting: 'now',
  handled: 'lifted',
  refused: 'neutral',
};

/** Who registered without being asked, and waits to be let in. */
export function RegistrationsPart() {
  const { path, say, locale, shortly } = useHere();
  const nameOf = useNames();
  const [{ search, state }] = useFilters(readAsked);
  const filter = saying({ search, state: known(STATES, state) });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listRegistrations', listRegistrations, { path, query: { ...filter, ...page } }),
  );
  return (
    <RowsPart
      title={W.registrations}
      help={W.registrationsHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.registrationId }))}
      isFiltered={Object.keys(filter).length > 0}
      none={W.noRegistrations}
      noneHelp={W.noRegistrationsHelp}
      filters={
        <ListFilters
          typed={{ name: 'search', label: W.searchNames }}
          choices={[{ name: 'state', label: W.state, of: STATES }]}
        />
      }
      rowActs={({ registrationId, state: now }) =>
        now === 'waiting'
          ? [
              ['decideRegistration', { registrationId }],
              ['askSeller', { registrationId }],
            ]
          : []
      }
      columns={[
        { id: 'name', label: say(W.registrant), isName: true, cell: ({ name }) => name },
        { id: 'party', label: say(W.partyName), cell: ({ partyName }) => partyName },
        { id: 'kind', label: say(W.kind), cell: ({ kind }) => wordOf(REGISTRANTS, kind, locale) },
        { id: 'at', label: say(W.registeredAt), cell: ({ registeredAt }) => shortly(registeredAt) },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ state: now }) => <Status tone={TONES[now]} word={say(STATES[now])} />,
        },
        { id: 'decidedBy', label: say(W.decidedBy), cell: ({ decidedBy }) => nameOf(decidedBy) },
      ]}
    />
  );
}
