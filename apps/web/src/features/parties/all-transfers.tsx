import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { TRANSFER_WORDS } from '#messages/ui/desk-transfers.js';
import { listAccountTransfers } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ListTable } from '../lists/list-table.js';
import { ActLinks } from '../registers/act-links.js';
import { usePages } from '../registers/use-pages.js';
import { TRANSFER_TONES } from './transfer-tones.js';

/** Accounts of every party that were to become another’s; those that wait for a second person can be answered here. */
export function AllTransfers() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const list = usePages('listAccountTransfers', {}, listAccountTransfers);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((one) => ({ ...one, id: one.transferId })));
  return (
    <ListTable
      label={say(W.transfers)}
      read={list}
      rows={rows}
      isFiltered={false}
      none={{ title: say(W.noTransfer), help: say(TRANSFER_WORDS.noneHelp) }}
      columns={[
        {
          id: 'party',
          label: say(W.party),
          isName: true,
          cell: ({ partyId, fromName }) => <TextLink href={to(['parties', partyId])}>{fromName}</TextLink>,
        },
        { id: 'to', label: say(W.toAccount), cell: ({ toName }) => toName },
        { id: 'ground', label: say(TRANSFER_WORDS.ground), cell: ({ ground }) => say(TRANSFER_WORDS[ground]) },
        {
          id: 'state',
          label: say(DESK_REGISTERS.stage),
          cell: ({ state }) => <Status tone={TRANSFER_TONES[state]} word={say(W[`transfer-${state}`])} />,
        },
        { id: 'at', label: say(DESK_REGISTERS.when), cell: ({ askedAt }) => tableText(askedAt) },
        {
          id: 'acts',
          label: say(DESK_REGISTERS.acts),
          cell: ({ state, partyId, transferId }) =>
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
