import { OPERATIONS } from '#messages/forms/operations.js';
import { RIGHT_STAGES } from '#messages/right/register.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { DESK_RIGHTS } from '#messages/ui/desk-rights.js';
import { PARTY_RIGHTS as W } from '#messages/ui/party-rights.js';
import { listRights } from '../../client/sdk.gen.js';
import type { RightLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { oneOf, searchOf, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { StageFilter } from '../registers/stage-filter.js';
import { usePages } from '../registers/use-pages.js';
import { OwnAlerts } from './own-alerts.js';
import { useRightColumns } from './right-columns.js';

const STAGES = ['awaiting-check', 'awaiting-papers', 'checked', 'refused'] as const;
const readAsked = searchOf({ stage: oneOf(STAGES) });
type Row = RightLine & { readonly id: string };

/** The rights of a party: what needs it, all of them, and from each the complaint. */
export function OwnRightsPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [asked, change] = useFilters(readAsked);
  const list = usePages('listRights', asked, listRights);
  const rows: readonly Row[] = (list.data?.pages ?? []).flatMap(({ items }) =>
    items.map((line) => ({ ...line, id: line.rightId })),
  );
  const complain: TableColumn<Row> = {
    id: 'complain',
    label: say(W.complaint),
    width: 120,
    cell: ({ rightId, inForce, roles }) =>
      inForce && (roles.includes('holder') || roles.includes('licensee')) ? (
        <TextLink isButton href={to(['filing'], { right: rightId })}>
          {say(W.complain)}
        </TextLink>
      ) : (
        '—'
      ),
  };
  const [name, ...about] = useRightColumns();
  const record = (
    <TextLink isButton href={to(['do', 'recordRight'])}>
      {say(OPERATIONS.recordRight.label)}
    </TextLink>
  );
  return (
    <DeskPage title={say(SEAT_PLACES.rights)} beside={record}>
      <OwnAlerts rights={rows} />
      <StageFilter
        of={STAGES}
        words={RIGHT_STAGES}
        stage={asked.stage}
        onStage={(stage) => change({ stage: readAsked({ stage }).stage })}
      />
      <ListTable
        label={say(SEAT_PLACES.rights)}
        read={list}
        columns={name ? [{ ...name, width: 150 }, complain, ...about] : about}
        rows={rows}
        isFiltered={asked.stage !== undefined}
        onOpen={(rightId) => go(to(['rights', rightId]))}
        none={{ title: say(DESK_RIGHTS.none), help: say(W.noneHelp), act: record }}
      />
    </DeskPage>
  );
}
