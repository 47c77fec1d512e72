import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf, type Visibility } from '#domain/dispute/visibility/visibility.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { decisionSubject, pairParts, panelSubject, roomSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import { noteOpened, type ConfidentialThing } from '../../../reading/opened.js';
import { given } from '../../given.js';
import { viewSubmission, viewSupplement, withoutClosed, type Shown } from './view-submissions.js';
import { contentIdsOf } from './decision-contents.js';
import { viewClarifications } from './view-clarifications.js';
import type { DecisionView } from './decision-view.dto.js';
import { viewIssues, viewMade, viewReturned, type Text } from './view-made.js';

/** Each panel's file and decision that the viewer may know of, made of the events that it may see and nothing else. */
export async function viewDecisions(
  tenant: TenantContext,
  file: LoadedDispute,
  actor: Actor,
): Promise<readonly DecisionView[]> {
  const { dispute, stream } = file;
  const visibility = visibilityOf(actor, file);
  const ids = Object.entries(dispute.decisions).flatMap(([id, { panelId }]) =>
    visibility.sees(panelSubject(panelId)) ? [id] : [],
  );
  if (ids.length === 0) return [];
  const all = stream.events.flatMap((event): readonly Shown[] => {
    const one: DisputeEvent | undefined = redactEvent(event, visibility, dispute)?.event;
    return one && isDecision(one) ? [one] : [];
  });
  const seen = await withoutClosed(all, tenant, actor, { disputeId: stream.streamId, visibility, dispute });
  noteOpened(
    tenant,
    visibility.party,
    seen.flatMap((event) => (event.type === 'SubmissionMade' ? confidentialOf(stream.streamId, event.data) : [])),
  );
  const opened = await tenant.vault.open(contentIdsOf(seen));
  const text: Text = (id) => (id === undefined ? undefined : opened.get(id));
  return ids.map((id) =>
    viewDecision(
      id,
      seen.filter(({ data }) => data.decisionId === id),
      { file, visibility, text },
    ),
  );
}

const confidentialOf = (
  disputeId: string,
  { submissionId, partyId, confidentialContentId }: Of<'SubmissionMade'>,
): readonly ConfidentialThing[] =>
  confidentialContentId === undefined
    ? []
    : [{ kind: 'confidential', disputeId, part: 'submission', partId: submissionId, ownerId: partyId }];

const isDecision = (event: DisputeEvent): event is Shown => 'decisionId' in event.data;

type Seen = { readonly file: LoadedDispute; readonly visibility: Visibility; readonly text: Text };
type Of<T extends Shown['type']> = Extract<Shown, { type: T }>['data'];

const viewDecision = (decisionId: string, events: readonly Shown[], { file, visibility, text }: Seen): DecisionView => {
  const { dispute, rulebook } = file;
  const all = <T extends Shown['type']>(type: T): readonly Of<T>[] =>
    events.flatMap((event) => (event.type === type ? [event.data as Of<T>] : []));
  const {
    panelId = '',
    pairs = [],
    reviewOf,
    round,
    decisionDue,
    roomId,
    issued,
  } = dispute.decisions[decisionId] ?? {};
  const summaries = all('ConfidentialSummarised');
  const answers = all('PanelContactAnswered');
  const completed = all('PanelFileCompleted');
  const [made] = all('DecisionMade').slice(-1);
  const inside = seesPart(visibility, 'unissued');
  const open = issued !== undefined || inside;
  const attached = rulebook.decision?.dissents === 'attached' || inside;
  const rounds = seesPart(visibility, 'rounds');
  const awaited = dispute.stages[panelSubject(panelId)]; // its day moves after a standstill
  return given({
    decisionId,
    panelId,
    stage: issued ? dispute.stages[decisionSubject(decisionId)]?.stage : undefined,
    pairs: pairs.filter((pair) => visibility.sees(pair)).map(pairParts),
    reviewOf,
    round: rounds ? round?.number : undefined,
    roundDueAt: rounds ? (awaited?.stage === 'submissions' ? awaited.deadline : round?.due)?.dueAt : undefined,
    decisionDueAt: issued ? undefined : decisionDue?.dueAt,
    questions: all('SubmissionsOpened').flatMap(({ questionsContentId }) => text(questionsContentId) ?? []),
    unclear: all('PanelFileReturned').map(({ questionsContentId }, index) =>
      given({ question: text(questionsContentId), answer: text(completed[index]?.answerContentId) }),
    ),
    submissions: all('SubmissionMade').map((one) => viewSubmission(one, summaries, text)),
    supplements: all('EvidenceSupplemented').map((one) => viewSupplement(one, text)),
    issues: viewIssues(all('IssuesListed').at(-1)?.issues ?? [], open ? made : undefined, text),
    contacts: all('PanelContactReported').map(({ contactId, noteContentId }) =>
      given({
        contactId,
        note: text(noteContentId),
        answer: text(answers.find((one) => one.contactId === contactId)?.answerContentId),
      }),
    ),
    roomId:
      roomId !== undefined && seesPart(visibility, 'deliberationRoom') && visibility.sees(roomSubject(roomId))
        ? roomId
        : undefined,
    made: open && made ? viewMade(made, attached, text) : undefined,
    returned: inside ? viewReturned(all('DecisionMade')[0], all('DecisionReturned').at(-1), text) : undefined,
    issuedAt: issued?.at,
    reviewDueAt: issued?.reviewDue?.dueAt,
    corrections: all('DecisionCorrected').flatMap(({ textContentId }) => text(textContentId) ?? []),
    clarifications: viewClarifications(events, dispute.decisions[decisionId] ?? {}, text),
  }) as DecisionView;
};
