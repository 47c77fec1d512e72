import type { Words } from '#messages/locale.js';
import { EXPERT_PAPERS as E } from '#messages/ui/expert-papers.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { SEAT_PAPERS as W } from '#messages/ui/seat-papers.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import type { OwnPaperView, OwnTask } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { useDesk, type Desk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { addressOfAct } from '../acts/address-of-act.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { otherSide } from '../matters/other-side.js';
import { DonePapers } from './done-papers.js';
import { isRefusable, isRefused, isSigning, type Signing } from './refused.js';
import { useOwnPapers } from './use-own-papers.js';
import { DueDay } from '../lists/due-day.js';

/** What is signed by which act. */
const SIGNED = {
  SignAgreement: W.agreement,
  SignAsMediator: W.agreement,
  SignFacts: W.facts,
  ConfirmMinutes: W.minutes,
  SignDecision: W.decision,
} as const satisfies Record<Signing, Words>;
/** A decision is drafted and signed in the panel’s room, of which a list over all disputes knows nothing. */
const actsOf = ({ stage, isYours, acts }: OwnTask, isExpert: boolean): readonly Signing[] =>
  isExpert && isYours && stage === 'deliberation' ? ['SignDecision'] : acts.filter(isSigning);
type Row = { readonly id: string; readonly task: OwnTask; readonly act: Signing };

/** The draft of a panel, as it stands with one’s own signature; none while it is still to be written. */
const draftOf = (
  { task: { disputeId, subject }, act }: Row,
  papers: readonly OwnPaperView[],
): OwnPaperView | undefined =>
  act === 'SignDecision'
    ? papers.find((one) => one.disputeId === disputeId && subject === `panel:${one.panelId ?? ''}`)
    : undefined;

/** An agreement has a page of its own behind its mediation’s, on which it is read and signed. */
const addressOfPaper = (to: Desk['to'], disputeId: string, act: Signing, subject: string): string => {
  if (act === 'SignDecision') return to(['disputes', disputeId, 'work']);
  const found = addressOfAct(to, disputeId, act, subject) ?? to(['disputes', disputeId, 'mediation']);
  return act === 'SignAgreement' ? found.replace('#/mediation/', '#/agreement/') : found;
};

const isDone = ({ state, isOpen }: OwnPaperView): boolean => state !== 'waiting' && !(state === 'refused' && isOpen);

/** All that waits for one’s signature, in all matters, and what became of it; where it is signed it can be refused. */
export function PapersPage() {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const now = useNow();
  const read = useOwnPapers();
  const isExpert = office === 'expert';
  const papers = read.data?.papers ?? [];
  const rows = (read.data?.items ?? [])
    .flatMap((task): readonly Row[] =>
      actsOf(task, isExpert).map((act) => ({ id: `${task.disputeId} ${task.subject} ${act}`, task, act })),
    )
    .filter((row) => draftOf(row, papers)?.state !== 'signed');
  const columns: readonly TableColumn<Row>[] = [
    { id: 'paper', label: say(W.paper), isName: true, cell: ({ act }) => say(SIGNED[act]) },
    // on a phone the act stands in sight, beside what it is about
    {
      id: 'act',
      label: say(W.sign),
      cell: (row) => (
        <TextLink isButton href={addressOfPaper(to, row.task.disputeId, row.act, row.task.subject)}>
          {say(row.act === 'SignDecision' ? E.toDraft : isRefusable(row, papers) ? W.orRefuse : W.sign)}
        </TextLink>
      ),
    },
    {
      id: 'state',
      label: say(W.state),
      cell: (row) =>
        isRefused(row, papers) ? (
          <Status tone="due" word={say(W.refused)} />
        ) : (
          <Status
            tone="now"
            word={say(row.act === 'SignDecision' && !draftOf(row, papers) ? E.beingDrafted : W.waits)}
          />
        ),
    },
    {
      id: 'due',
      label: say(SEAT_WORDS.due),
      cell: ({ task: { dueAt } }) => <DueDay dueAt={dueAt} now={now} />,
    },
    {
      id: 'number',
      label: say(SEAT_WORDS.number),
      cell: ({ task }) => <TextLink href={to(['disputes', task.disputeId])}>{task.number}</TextLink>,
    },
    { id: 'others', label: say(SEAT_WORDS.otherSide), cell: ({ task }) => otherSide(task).join(' · ') || '—' },
  ];
  return (
    <DeskPage title={say(SEAT_PLACES.papers)}>
      <ListTable
        label={say(SEAT_PLACES.papers)}
        read={read}
        rows={rows}
        columns={columns}
        none={{ title: say(W.none), help: say(isExpert ? E.noneHelp : W.noneHelp) }}
      />
      <h2>{say(W.done)}</h2>
      <DonePapers read={read} papers={papers.filter(isDone)} />
    </DeskPage>
  );
}
