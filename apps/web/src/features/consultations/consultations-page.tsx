import { CONSULTATION_STAGE_NAMES, CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listConsultations } from '../../client/sdk.gen.js';
import type { ConsultationView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { oneOf, searchOf, useFilters } from '../../shared/desk/search.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useNow } from '../../shared/desk/use-now.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { DueDay } from '../lists/due-day.js';
import { ListTable } from '../lists/list-table.js';
import { StageFilter } from '../registers/stage-filter.js';
import { Stack } from '../registers/stack.js';
import { usePages } from '../registers/use-pages.js';
import { AskForm } from './ask-form.js';
import { CONSULTATION_TONES } from './tones.js';

const STAGES = ['asked', 'details-requested', 'answered', 'closed'] as const;
const readAsked = searchOf({ stage: oneOf(STAGES) });
type Row = ConsultationView & { readonly id: string };

/** What one asked the association, and the place to ask; at the staff's desk what everybody asked. */
export function ConsultationsPage() {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const go = useGo();
  const [asked, change] = useFilters(readAsked);
  const list = usePages('listConsultations', asked, listConsultations);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) =>
    items.map((one) => ({ ...one, id: one.consultationId })),
  );
  const ofStaff = isOfStaff(office);
  return (
    <DeskPage title={say(ofStaff ? W.all : W.own)}>
      <Stack label={say(W.all)}>
        {!ofStaff && <AskForm />}
        {ofStaff && (
          <StageFilter
            of={STAGES}
            words={CONSULTATION_STAGE_NAMES}
            stage={asked.stage}
            onStage={(stage) => change({ stage: readAsked({ stage }).stage })}
          />
        )}
        <ListTable
          label={say(ofStaff ? W.all : W.own)}
          read={list}
          columns={useColumns(ofStaff)}
          rows={rows}
          isFiltered={asked.stage !== undefined}
          onOpen={(id) => go(to(['consultations', id]))}
          none={{ title: say(W.none), help: say(ofStaff ? W.noneHelp : W.noneOwnHelp) }}
        />
      </Stack>
    </DeskPage>
  );
}

const SHOWN = 60;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

const useColumns = (ofStaff: boolean): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const staffs: readonly TableColumn<Row>[] = [
    { id: 'asker', label: say(W.asker), cell: ({ askerName }) => askerName ?? '—' },
    { id: 'owner', label: say(W.owner), cell: ({ ownerName }) => ownerName ?? say(W.nobody) },
  ];
  return [
    {
      id: 'number',
      label: say(W.number),
      isName: true,
      cell: ({ consultationId, number }) => <TextLink href={to(['consultations', consultationId])}>{number}</TextLink>,
    },
    { id: 'about', label: say(W.about), cell: ({ turns }) => shortened(turns[0]?.text ?? say(W.erased)) },
    ...(ofStaff ? staffs : []),
    {
      id: 'stage',
      label: say(DESK_REGISTERS.stage),
      cell: ({ stage }) => <Status tone={CONSULTATION_TONES[stage]} word={say(CONSULTATION_STAGE_NAMES[stage])} />,
    },
    { id: 'due', label: say(W.dueBy), cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} /> },
    { id: 'asked', label: say(W.asked), cell: ({ turns: [first] }) => (first ? instantText(first.at, locale) : '—') },
  ];
};
