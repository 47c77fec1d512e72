import { RIGHT_STAGES } from '#messages/right/register.js';
import { DESK_RIGHTS as W } from '#messages/ui/desk-rights.js';
import { listRights } from '../../client/sdk.gen.js';
import { oneOf, searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import { Stack } from '../registers/stack.js';
import { StageFilter } from '../registers/stage-filter.js';
import { usePages } from '../registers/use-pages.js';
import { Alerts } from './alerts.js';
import { useRightColumns } from './right-columns.js';

const STAGES = ['awaiting-check', 'awaiting-papers', 'checked', 'refused'] as const;
const readAsked = searchOf({ stage: oneOf(STAGES), number: text });

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
      <FindBar
        value={asked.number}
        hint={say(W.numberHint)}
        onSearch={(number) => change({ number })}
        onReset={() => change({ number: undefined, stage: undefined })}
      >
        <StageFilter
          of={STAGES}
          words={RIGHT_STAGES}
          stage={asked.stage}
          onStage={(stage) => change({ stage: readAsked({ stage }).stage })}
        />
      </FindBar>
      <ListTable
        label={say(W.rights)}
        read={list}
        columns={useRightColumns()}
        rows={rows}
        isFiltered={asked.stage !== undefined || asked.number !== undefined}
        onOpen={(rightId) => go(to(['rights', rightId]))}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
      />
    </DeskPage>
  );
}
