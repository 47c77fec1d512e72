import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { seesExhibit } from '#domain/dispute/visibility/sees-exhibit.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { closedFiles, noteOpened } from '../../reading/opened.js';
import { given } from '../given.js';
import type { TrackView } from './view-pairs.js';
import { confirmersOf } from '#application/party/signers.js';
import { mediationContents, openMediations, sessionsRead } from './open-mediations.js';
import type { DisputeView } from './view.js';

type Complaint = Extract<DisputeEvent, { type: 'ComplaintFiled' }>['data'];

/** The view with its words opened, all in one round trip. What was erased is left out. */
export async function openView(
  disputeId: string,
  view: DisputeView,
  visibility: Visibility,
  { dispute, stream }: LoadedDispute,
  tenant: TenantContext,
): Promise<object> {
  const whole = seesPart(visibility, 'complaint');
  const amended = asAmended(stream.events);
  const filed = amended && {
    ...amended,
    evidence: amended.evidence.filter(({ evidenceId }) => seesExhibit(visibility, dispute, evidenceId)),
  };
  const asked = stream.events.find((event) => event.type === 'MediationRequested');
  const requested = asked && redactEvent(asked, visibility, dispute)?.event.data;
  const paired = new Set(view.pairs.map(({ respondentId }) => respondentId));
  const own = new Set(view.counterNotices.map(({ counterNoticeId }) => counterNoticeId));
  const answers = stream.events
    .flatMap((event) =>
      event.type === 'CounterNoticeFiled'
        ? [event.data]
        : event.type === 'ComplaintDelegated'
          ? event.data.imported.counterNotices
          : [],
    )
    .filter(({ counterNoticeId }) => own.has(counterNoticeId));
  if (filed && whole)
    noteOpened(
      tenant,
      visibility.party,
      closedFiles(
        disputeId,
        filed.evidence.map(({ part }) => given({ ownerId: filed.complainantId, part })),
      ),
    );
  const opened = await tenant.vault.open([
    ...view.respondents.map(({ detailsContentId }) => detailsContentId),
    ...view.items.map(({ locatorContentId }) => locatorContentId),
    ...answers.map(({ statementContentId }) => statementContentId),
    ...view.pairs.flatMap(({ track }) => track?.reasonContentId ?? []),
    ...mediationContents(view),
    ...(view.rooms ?? []).flatMap(({ reading }) => reading?.reasonId ?? []),
    ...(requested ? [requested.statementContentId] : []),
    ...(filed ? [filed.right.detailsContentId, ...(whole ? complaintContents(filed) : [])] : []),
  ]);
  const text = (id: string | undefined): string | undefined => (id === undefined ? undefined : opened.get(id));
  const parsed = (id: string | undefined): object | undefined => {
    const words = text(id);
    return words === undefined ? undefined : (JSON.parse(words) as object);
  };
  const statements = new Map(
    answers.map(({ counterNoticeId, statementContentId }) => [counterNoticeId, text(statementContentId)]),
  );
  return {
    disputeId,
    ...view,
    ...(view.right && {
      right: given({
        ...parsed(filed?.right.detailsContentId),
        codes: view.right,
        kind: view.right.kind,
        ...(whole && { rightId: filed?.right.rightId, register: filed?.right.register }),
      }),
    }),
    ...openMediations(view, text, await confirmersOf(tenant, stream.events, sessionsRead(view))),
    ...(requested && { request: given({ statement: text(requested.statementContentId) }) }),
    ...(view.rooms && {
      rooms: view.rooms.map(({ reading, ...room }) =>
        given({ ...room, reading: reading && given({ ...reading, reason: text(reading.reasonId) }) }),
      ),
    }),
    pairs: view.pairs.map(({ track, ...pair }) => given({ ...pair, track: track && openTrack(track, text) })),
    respondents: view.respondents.map(({ detailsContentId, ...respondent }) => {
      const details = parsed(detailsContentId) as { readonly name?: string } | undefined;
      return whole || paired.has(respondent.respondentId)
        ? { ...respondent, ...details }
        : given({ ...respondent, name: details?.name }); // of whom it only talks with it learns the name
    }),
    items: view.items.map(({ locatorContentId, ...item }) => {
      const { title, ...locator } = (parsed(locatorContentId) ?? {}) as { readonly title?: string };
      return given({ ...item, title, locator });
    }),
    counterNotices: view.counterNotices.map((notice) =>
      given({ ...notice, statement: statements.get(notice.counterNoticeId) }),
    ),
    ...(filed && whole && { complaint: openComplaint(filed, text) }),
  };
}

const openTrack = ({ reasonContentId, ...track }: TrackView, text: (id: string | undefined) => string | undefined) =>
  given({ ...track, reason: text(reasonContentId) });

const complaintContents = ({ statementContentId, claims, evidence }: Complaint): readonly string[] => [
  statementContentId,
  ...claims.flatMap(({ textContentId }) => textContentId ?? []),
  ...evidence.map(({ descriptionContentId }) => descriptionContentId),
];

const openComplaint = (
  { filedAs, statementContentId, claims, evidence, materials }: Complaint,
  text: (id: string | undefined) => string | undefined,
) =>
  given({
    filedAs,
    statement: text(statementContentId),
    claims: claims.map(({ kind, textContentId }) => given({ kind, text: text(textContentId) })),
    evidence: evidence.map(({ evidenceId, sha256, mediaType, capturedAt, descriptionContentId }) =>
      given({ evidenceId, sha256, mediaType, capturedAt, description: text(descriptionContentId) }),
    ),
    materials,
  });
