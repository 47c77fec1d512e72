import { CONSULTATION_STAGE_NAMES, CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { LEGAL_AID_WORDS as L } from '#messages/ui/legal-aid.js';
import { listConsultations } from '../../client/sdk.gen.js';
import type { ConsultationView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { oneOf, searchOf, useFilters } from '../../shared/desk/search.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useNow } from '../../shared/desk/use-now.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { DueDay } from '../lists/due-day.js';
import { ListTable } from '../lists/list-table.js';
import { StageFilter } from '../registers/stage-filter.js';
import { Stack } from '../registers/stack.js';
import { usePages } from '../registers/use-pages.js';
import { AidFigures } from '../legal-aid/aid-figures.js';
import { AskAidForm } from '../legal-aid/ask-aid-form.js';
import { helpsTold } from '../legal-aid/helps-told.js';
import { AskForm } from './ask-form.js';
import { CONSULTATION_TONES } from './tones.js';

const STAGES = ['asked', 'details-requested', 'answered', 'closed'] as const;
const AID_STAGES = ['asked', 'details-requested', 'handed', 'granted', 'refused', 'answered', 'closed'] as const;
const readAsked = searchOf({ stage: oneOf(AID_STAGES) });
type Row = ConsultationView & { readonly id: string };

/** What one asked the association, and the place to ask; at the staff's desk what everybody asked. */
export const ConsultationsPage = () => <Asked kind="question" />;
/** The same of legal aid, with what became of it in the staff's figures. */
export const LegalAidPage = () => <Asked kind="aid" />;

const OF = {
  question: { path: 'consultations', stages: STAGES, words: { ...W, place: W.all } },
  aid: { path: 'legal-aid', stages: AID_STAGES, words: L },
} as const;

function Asked({ kind }: { readonly kind: keyof typeof OF }) {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const go = useGo();
  const { path, stages, words } = OF[kind];
  const [asked, change] = useFilters(readAsked);
  const list = usePages('listConsultations', { ...asked, kind }, listConsultations);
  const rows = (list.data?.pages ?? []).flatMap(({ items }) =>
    items.map((one) => ({ ...one, id: one.consultationId })),
  );
  const ofStaff = isOfStaff(office);
  return (
    <DeskPage title={say(ofStaff ? words.place : words.own)}>
      <Stack label={say(words.place)}>
        {!ofStaff && (kind === 'aid' ? <AskAidForm /> : <AskForm />)}
        {ofStaff && kind === 'aid' && <AidFigures />}
        {ofStaff && (
          <StageFilter
            of={stages}
            words={CONSULTATION_STAGE_NAMES}
            stage={asked.stage}
            onStage={(stage) => change({ stage: readAsked({ stage }).stage })}
          />
        )}
        <ListTable
          label={say(ofStaff ? words.place : words.own)}
          read={list}
          columns={useColumns(ofStaff, kind)}
          rows={rows}
          isFiltered={asked.stage !== undefined}
          onOpen={(id) => go(to([path, id]))}
          none={{ title: say(words.none), help: say(ofStaff ? words.noneHelp : words.noneOwnHelp) }}
        />
      </Stack>
    </DeskPage>
  );
}

const SHOWN = 60;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

const useColumns = (ofStaff: boolean, kind: keyof typeof OF): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { path } = OF[kind];
  const { to } = useDesk();
  const now = useNow();
  const staffs: readonly TableColumn<Row>[] = [
    { id: 'asker', label: say(kind === 'aid' ? L.asker : W.asker), cell: ({ askerName }) => askerName ?? '—' },
    { id: 'owner', label: say(W.owner), cell: ({ ownerName }) => ownerName ?? say(W.nobody) },
  ];
  return [
    {
      id: 'number',
      label: say(W.number),
      isName: true,
      cell: ({ consultationId, number }) => <TextLink href={to([path, consultationId])}>{number}</TextLink>,
    },
    { id: 'about', label: say(W.about), cell: ({ turns }) => shortened(turns[0]?.text ?? say(W.erased)) },
    ...(kind === 'aid'
      ? [{ id: 'helps', label: say(ofStaff ? L.theirHelps : L.helps), cell: ({ aid }: Row) => helpsTold(aid, locale) }]
      : []),
    ...(ofStaff ? staffs : []),
    {
      id: 'stage',
      label: say(DESK_REGISTERS.stage),
      cell: ({ stage }) => <Status tone={CONSULTATION_TONES[stage]} word={say(CONSULTATION_STAGE_NAMES[stage])} />,
    },
    { id: 'due', label: say(W.dueBy), cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} /> },
    { id: 'asked', label: say(W.asked), cell: ({ turns: [first] }) => (first ? tableText(first.at) : '—') },
  ];
};
