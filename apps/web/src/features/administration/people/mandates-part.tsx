import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { listAuditMandates } from '../../../client/sdk.gen.js';
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

const STATES = { proposed: W.proposed, 'in-force': W.inForce, ended: W.ended };
const TONES: Readonly<Record<keyof typeof STATES, Tone>> = { proposed: 'now', 'in-force': 'lifted', ended: 'neutral' };

/** What auditors may read, for how long; two people give it. */
export function MandatesPart() {
  const { path, accountId, say, locale, shortly } = useHere();
  const nameOf = useNames();
  const [asked] = useFilters(readAsked);
  const filter = saying({ state: known(STATES, asked.state) });
  const { list, turning } = useTurns(JSON.stringify(filter), (page) =>
    queryOf('listAuditMandates', listAuditMandates, { path, query: { ...filter, ...page } }),
  );
  return (
    <RowsPart
      title={W.mandates}
      help={W.mandatesHelp}
      list={list}
      turning={turning}
      rows={(list.data?.items ?? []).map((row) => ({ ...row, id: row.mandateId }))}
      isFiltered={filter.state !== undefined}
      filters={<ListFilters choices={[{ name: 'state', label: W.state, of: STATES }]} />}
      acts={[['proposeAuditMandate']]}
      none={W.noMandates}
      noneHelp={W.noMandatesHelp}
      rowActs={({ mandateId, state, proposedBy }) => {
        if (state === 'ended') return [];
        const mayConfirm = state === 'proposed' && proposedBy !== accountId;
        return [
          ...(mayConfirm ? ([['confirmAuditMandate', { mandateId }]] as const) : []),
          ['endAuditMandate', { mandateId }],
        ];
      }}
      columns={[
        { id: 'name', label: say(W.auditor), isName: true, cell: ({ name }) => name },
        {
          id: 'scope',
          label: say(W.scope),
          cell: ({ numbers = [], rights = [], securityLog, ratings }) =>
            [
              numbers.length === 0 && rights.length === 0 ? say(W.allDisputes) : undefined,
              ...numbers,
              ...rights.map((kind) => wordOf(RIGHT_KINDS, kind, locale)),
              ratings ? say(W.ratingsToo) : undefined,
              securityLog ? say(W.securityLogToo) : undefined,
            ]
              .filter(Boolean)
              .join(' · '),
        },
        { id: 'proposedBy', label: say(W.proposedBy), cell: ({ proposedBy }) => nameOf(proposedBy) },
        { id: 'confirmedBy', label: say(W.confirmedBy), cell: ({ confirmedBy }) => nameOf(confirmedBy) },
        { id: 'endsAt', label: say(W.endsAt), width: 180, cell: ({ endsAt }) => shortly(endsAt) },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ state }) => <Status tone={TONES[state]} word={say(STATES[state])} />,
        },
      ]}
    />
  );
}
