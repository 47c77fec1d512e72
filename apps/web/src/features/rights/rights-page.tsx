import { NOT_IN_FORCE, RIGHT_STAGES } from '#messages/right/register.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { formatDay } from '#messages/format.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { DESK_RIGHTS as W } from '#messages/ui/desk-rights.js';
import { listRights } from '../../client/sdk.gen.js';
import type { RightLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { oneOf, searchOf, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { ListTable } from '../lists/list-table.js';
import { Stack } from '../registers/stack.js';
import { StageFilter } from '../registers/stage-filter.js';
import { usePages } from '../registers/use-pages.js';
import { Alerts } from './alerts.js';
import { RIGHT_TONES } from './tones.js';

const STAGES = ['awaiting-check', 'awaiting-papers', 'checked', 'refused'] as const;
const readAsked = searchOf({ stage: oneOf(STAGES) });
type Row = RightLine & { readonly id: string };

/** The rights of the register, the newest first, under what has changed of those that disputes rely on. */
export function RightsPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const [asked, change] = useFilters(readAsked);
  const list = usePages('listRights', asked, listRights);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((line) => ({ ...line, id: line.rightId })));
  return (
    <DeskPage title={say(W.rights)} beside={<ActLinks acts={['recordRight']} isButton />}>
      <Stack label={say(W.rights)}>
        <Alerts />
      </Stack>
      <StageFilter
        of={STAGES}
        words={RIGHT_STAGES}
        stage={asked.stage}
        onStage={(stage) => change({ stage: readAsked({ stage }).stage })}
      />
      <ListTable
        label={say(W.rights)}
        read={list}
        columns={useColumns()}
        rows={rows}
        isFiltered={asked.stage !== undefined}
        onOpen={(rightId) => go(to(['rights', rightId]))}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
      />
    </DeskPage>
  );
}

const useColumns = (): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  return [
    {
      id: 'name',
      label: say(W.right),
      isName: true,
      cell: ({ rightId, name, registrationNumber }) => (
        <TwoLines
          isStacked
          first={<TextLink href={to(['rights', rightId])}>{name ?? say(W.erased)}</TextLink>}
          second={registrationNumber}
        />
      ),
    },
    { id: 'kind', label: say(DESK_REGISTERS.kind), cell: ({ kind }) => say(RIGHT_KINDS[kind]) },
    {
      id: 'stage',
      label: say(DESK_REGISTERS.stage),
      cell: ({ stage }) => <Status tone={RIGHT_TONES[stage]} word={say(RIGHT_STAGES[stage])} />,
    },
    {
      id: 'force',
      label: say(W.inForce),
      cell: ({ inForce, notInForce }) =>
        inForce || notInForce === undefined
          ? say(DESK_REGISTERS[inForce ? 'yes' : 'no'])
          : say(NOT_IN_FORCE[notInForce]),
    },
    {
      id: 'until',
      label: say(W.validUntil),
      cell: ({ validUntil }) => (validUntil === undefined ? '—' : formatDay(validUntil, locale)),
    },
  ];
};
