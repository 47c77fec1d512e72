import { useQuery } from '@tanstack/react-query';
import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listPartyTransfers } from '../../client/sdk.gen.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActLinks } from '../registers/act-links.js';
import { Records } from '../registers/records.js';
import { TRANSFER_TONES } from './transfer-tones.js';

/** Whose account was to become another’s, and what a second person said to it. */
export function Transfers({ partyId }: { readonly partyId: string }) {
  const { say, locale } = useLanguage();
  const read = useQuery(queryOf('listPartyTransfers', listPartyTransfers, { path: { partyId } }));
  return (
    <Records
      title={say(W.transfers)}
      read={read}
      empty={say(W.noTransfer)}
      rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.transferId }))}
      columns={[
        { id: 'from', label: say(W.fromAccount), isName: true, cell: ({ fromName }) => fromName },
        { id: 'to', label: say(W.toAccount), cell: ({ toName }) => toName },
        {
          id: 'state',
          label: say(DESK_REGISTERS.stage),
          cell: ({ state }) => <Status tone={TRANSFER_TONES[state]} word={say(W[`transfer-${state}`])} />,
        },
        { id: 'at', label: say(DESK_REGISTERS.when), cell: ({ askedAt }) => tableText(askedAt) },
        {
          id: 'acts',
          label: say(DESK_REGISTERS.acts),
          cell: ({ state, transferId }) =>
            state === 'asked' && (
              <ActLinks
                acts={['confirmAccountTransfer', 'refuseAccountTransfer'].map((operation) => ({
                  operation,
                  ids: { partyId, transferId },
                }))}
              />
            ),
        },
      ]}
    />
  );
}
