import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listParties } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import { usePages } from '../registers/use-pages.js';
import { readAsked } from './asked.js';
import s from '../lists/lists.module.css';

/** The parties that the association knows, the newest first, found by a part of any name that they had. */
export function PartyList() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [{ search }, change] = useFilters(readAsked);
  const asked = { ...(search !== undefined && { search }) };
  const list = usePages('listParties', asked, listParties);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((line) => ({ ...line, id: line.partyId })));
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.findHint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined })}
      />
      <ListTable
        label={say(W.parties)}
        read={list}
        rows={rows}
        isFiltered={search !== undefined}
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
    </div>
  );
}
