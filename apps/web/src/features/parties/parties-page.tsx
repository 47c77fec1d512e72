import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listParties } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import { ActLinks } from '../registers/act-links.js';
import { usePages } from '../registers/use-pages.js';

const readAsked = searchOf({ search: text });

/** The parties that the association knows, the newest first, found by a part of any name that they had. */
export function PartiesPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [asked, change] = useFilters(readAsked);
  const list = usePages('listParties', asked, listParties);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((line) => ({ ...line, id: line.partyId })));
  return (
    <DeskPage title={say(W.parties)} beside={<ActLinks acts={[{ operation: 'registerParty' }]} />}>
      <FindBar
        value={asked.search}
        hint={say(W.findHint)}
        onSearch={(search) => change({ search })}
        onReset={() => change({ search: undefined })}
      />
      <ListTable
        label={say(W.parties)}
        read={list}
        rows={rows}
        isFiltered={asked.search !== undefined}
        onOpen={(partyId) => go(to(['parties', partyId]))}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        columns={[
          {
            id: 'name',
            label: say(W.find),
            isName: true,
            cell: ({ id, name }) => (
              <TextLink href={to(['parties', id])}>{name ?? say(DESK_REGISTERS.erased)}</TextLink>
            ),
          },
          { id: 'kind', label: say(DESK_REGISTERS.kind), width: 150, cell: ({ kind }) => say(W[kind]) },
          { id: 'mail', label: say(W.mail), cell: ({ mail }) => mail ?? '—' },
        ]}
      />
    </DeskPage>
  );
}
