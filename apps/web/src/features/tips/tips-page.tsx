import { TIP_ROUTES, TIP_STAGE_NAMES, TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { DESK_TIPS as W } from '#messages/ui/desk-tips.js';
import { listTips } from '../../client/sdk.gen.js';
import type { TipView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { oneOf, searchOf, useFilters } from '../../shared/desk/search.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useNow } from '../../shared/desk/use-now.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { StageFilter } from '../registers/stage-filter.js';
import { usePages } from '../registers/use-pages.js';
import { DueDay } from '../lists/due-day.js';
import { TIP_TONES } from './tones.js';

const STAGES = ['awaiting-route', 'awaiting-second', 'routed', 'closed'] as const;
const readAsked = searchOf({ stage: oneOf(STAGES) });
type Row = TipView & { readonly id: string };

/** What consumers told, the newest first: all of it for the association, for others what they were handed. */
export function TipsPage() {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const go = useGo();
  const [asked, change] = useFilters(readAsked);
  const list = usePages('listTips', asked, listTips);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) => items.map((tip) => ({ ...tip, id: tip.tipId })));
  return (
    <DeskPage title={say(W.tips)}>
      <StageFilter
        of={STAGES}
        words={TIP_STAGE_NAMES}
        stage={asked.stage}
        onStage={(stage) => change({ stage: readAsked({ stage }).stage })}
      />
      <ListTable
        label={say(W.tips)}
        read={list}
        columns={useColumns()}
        rows={rows}
        isFiltered={asked.stage !== undefined}
        onOpen={(tipId) => go(to(['tips', tipId]))}
        none={{ title: say(W.none), help: say(isOfStaff(office) ? W.noneHelp : W.noneHandedHelp) }}
      />
    </DeskPage>
  );
}

const useColumns = (): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  return [
    {
      id: 'number',
      label: say(W.number),
      isName: true,
      cell: ({ tipId, number }) => <TextLink href={to(['tips', tipId])}>{number}</TextLink>,
    },
    {
      id: 'subject',
      label: say(W.about),
      cell: ({ subject, where }) => <TwoLines isStacked first={say(TIP_SUBJECT_NAMES[subject])} second={where} />,
    },
    {
      id: 'stage',
      label: say(DESK_REGISTERS.stage),
      cell: ({ stage }) => <Status tone={TIP_TONES[stage]} word={say(TIP_STAGE_NAMES[stage])} />,
    },
    {
      id: 'due',
      label: say(DESK_REGISTERS.due),
      cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} />,
    },
    {
      id: 'routed',
      label: say(W.routed),
      cell: ({ routedTo }) => (routedTo === undefined ? '—' : say(TIP_ROUTES[routedTo])),
    },
    { id: 'received', label: say(W.received), cell: ({ receivedAt }) => tableText(receivedAt) },
  ];
};
