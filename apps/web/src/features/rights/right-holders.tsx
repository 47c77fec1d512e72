import { formatDay } from '#messages/format.js';
import { INVALIDATION_OUTCOMES, LICENCE_KINDS } from '#messages/right/register.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { DESK_RIGHTS as W } from '#messages/ui/desk-rights.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActLinks } from '../registers/act-links.js';
import { PartyName } from '../registers/party-name.js';
import { Records } from '../registers/records.js';
import type { WholeRight } from './right-parts.js';

type Props = { readonly right: WholeRight };
const useDay = () => {
  const { locale } = useLanguage();
  return (date: string | undefined, without = '—'): string => (date === undefined ? without : formatDay(date, locale));
};

/** Whose it was from which day on: each transfer is a row. */
export function Holders({ right: { holdings = [] } }: Props) {
  const { say } = useLanguage();
  const day = useDay();
  return (
    <Records
      title={say(W.holders)}
      empty={say(W.noHolder)}
      rows={holdings.map((holding, index) => ({ ...holding, id: String(index) }))}
      columns={[
        {
          id: 'holder',
          label: say(W.holder),
          isName: true,
          cell: ({ holderId }) => (holderId === undefined ? say(W.unknownHolder) : <PartyName partyId={holderId} />),
        },
        { id: 'from', label: say(DESK_REGISTERS.from), cell: ({ from }) => day(from, say(W.fromBeginning)) },
      ]}
    />
  );
}

export function Licences({ right: { rightId, licences = [], actions } }: Props) {
  const { say } = useLanguage();
  const day = useDay();
  const mayEnd = actions.includes('EndLicence');
  return (
    <Records
      title={say(W.licences)}
      empty={say(W.noLicence)}
      rows={licences.map((licence) => ({ ...licence, id: licence.licenceId }))}
      columns={[
        {
          id: 'licensee',
          label: say(W.licensee),
          isName: true,
          cell: ({ licenseeId }) => <PartyName partyId={licenseeId} />,
        },
        {
          id: 'kind',
          label: say(DESK_REGISTERS.kind),
          cell: ({ kind, ownName }) => (
            <TwoLines isStacked first={say(LICENCE_KINDS[kind])} second={ownName ? say(W.ownName) : undefined} />
          ),
        },
        { id: 'from', label: say(DESK_REGISTERS.from), cell: ({ validFrom }) => day(validFrom) },
        {
          id: 'until',
          label: say(DESK_REGISTERS.until),
          cell: ({ validUntil, endedOn }) =>
            endedOn === undefined ? day(validUntil) : `${say(W.endedOn)} ${day(endedOn)}`,
        },
        { id: 'scope', label: say(W.scope), cell: ({ scope }) => scope ?? '—' },
        {
          id: 'checked',
          label: say(DESK_REGISTERS.stage),
          cell: ({ isChecked }) => (
            <Status tone={isChecked ? 'lifted' : 'now'} word={say(isChecked ? W.checked : W.unchecked)} />
          ),
        },
        {
          id: 'acts',
          label: say(DESK_REGISTERS.acts),
          cell: ({ licenceId, endedOn }) =>
            mayEnd &&
            endedOn === undefined && <ActLinks acts={[{ operation: 'endLicence', ids: { rightId, licenceId } }]} />,
        },
      ]}
    />
  );
}

export function Invalidations({ right: { rightId, invalidations = [], actions } }: Props) {
  const { say } = useLanguage();
  const day = useDay();
  const mayDecide = actions.includes('DecideInvalidation');
  return (
    <Records
      title={say(W.invalidations)}
      empty={say(W.noInvalidation)}
      rows={invalidations.map((one) => ({ ...one, id: one.proceedingId }))}
      columns={[
        { id: 'filed', label: say(W.filedOn), isName: true, cell: ({ filedOn }) => day(filedOn) },
        {
          id: 'outcome',
          label: say(W.outcome),
          cell: ({ outcome, final, decidedOn }) =>
            outcome === undefined ? (
              <Status tone="now" word={say(W.pending)} />
            ) : (
              <TwoLines
                isStacked
                first={say(INVALIDATION_OUTCOMES[outcome])}
                second={`${say(final === true ? W.final : W.notFinal)} · ${day(decidedOn)}`}
              />
            ),
        },
        { id: 'details', label: say(W.details), cell: ({ details }) => details ?? '—' },
        {
          id: 'acts',
          label: say(DESK_REGISTERS.acts),
          cell: ({ proceedingId, final }) =>
            mayDecide &&
            final !== true && <ActLinks acts={[{ operation: 'decideInvalidation', ids: { rightId, proceedingId } }]} />,
        },
      ]}
    />
  );
}
