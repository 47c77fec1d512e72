import type { LoadedOfficial } from '#application/official-request/official-requests.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { findIdentity } from '#application/party/parties.js';
import { daysBetween, localDateAt } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import { allowedOfficialActions } from '#domain/official-request/decide.js';
import { officialRoleOf } from '#domain/official-request/roles.js';
import { officialDueAt } from '#domain/official-request/state.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { OfficialAnswerView, OfficialRequestView } from './official-request-view.dto.js';
import { viewOfficialFiles } from './view-official-files.js';

const there = (ids: readonly (string | undefined)[]): readonly string[] => ids.filter((id) => id !== undefined);

/** A request as the two see it who have it: both all of it. */
export async function viewOfficialRequest(
  { actor, tenant, now }: Pick<Caller, 'actor' | 'tenant' | 'now'>,
  { request, context, requestId }: LoadedOfficial,
): Promise<OfficialRequestView> {
  const { received, stage, handlerId, secondId, secrecy, papers, rooms, answer, approved, returned, handedOver } =
    request;
  const { untoldIds, toldByHand } = request;
  if (!received) refuse('NotFound');
  const { number, kind, authority, documentDay, receivedOn, answerBy, subjectIds } = received;
  const [words, names, subjects] = await Promise.all([
    tenant.vault.open(
      there([
        ...[received.authorityContentId, received.documentNumberContentId, received.legalGroundContentId],
        ...[received.askedContentId, secrecy?.groundContentId, answer?.textContentId, returned?.reasonContentId],
        ...[handedOver?.referenceContentId, ...toldByHand.map(({ referenceContentId }) => referenceContentId)],
        ...Object.values(rooms).flatMap((room) => [room.groundContentId, room.confirmed?.groundContentId]),
      ]),
    ),
    namesOfAccounts(tenant, there([handlerId, secondId, answer?.officerId, approved?.officerId])),
    Promise.all(
      subjectIds.map(async (partyId) => given({ partyId, name: (await findIdentity(tenant, partyId))?.name })),
    ),
  ]);
  const text = (id: string | undefined): string | undefined => (id === undefined ? undefined : words.get(id));
  const name = (id: string | undefined): string | undefined => (id === undefined ? undefined : names.get(id));
  const subjectOf = (id: string) => subjects.find(({ partyId }) => partyId === id) ?? { partyId: id };
  const dueAt = officialDueAt(request);
  return given({
    ...{ requestId, number, stage, kind, authority, documentDay, receivedOn, answerBy, dueAt, subjects },
    part: officialRoleOf(actor, request, context),
    authorityName: text(received.authorityContentId),
    documentNumber: text(received.documentNumberContentId),
    legalGround: text(received.legalGroundContentId),
    isGrounded: received.legalGroundContentId !== undefined,
    asked: text(received.askedContentId),
    daysLeft: dueAt && answerBy ? daysBetween(localDateAt(now), answerBy) : undefined,
    secrecyUntil: secrecy?.until,
    secrecyGround: text(secrecy?.groundContentId),
    toldAt: request.toldAt,
    untold: subjects.filter(({ partyId }) => untoldIds.includes(partyId)),
    tellings: toldByHand.map(({ subjectId, way, toldOn, referenceContentId }) =>
      given({ ...subjectOf(subjectId), way, toldOn, reference: text(referenceContentId) }),
    ),
    handlerName: name(handlerId),
    secondName: name(secondId),
    papers: Object.values(papers).map(({ sha256, size, mediaType, storedAt: at }) => ({ sha256, size, mediaType, at })),
    files: await viewOfficialFiles(tenant, request, words, now),
    answer:
      answer &&
      (given({
        hash: answer.hash,
        text: text(answer.textContentId),
        hashes: answer.files.map(({ sha256 }) => sha256),
        proposedBy: name(answer.officerId),
        proposedAt: answer.proposedAt,
        approvedBy: name(approved?.officerId),
        approvedAt: approved?.at,
        way: handedOver?.way,
        reference: text(handedOver?.referenceContentId),
        handedOverOn: handedOver?.handedOverOn,
      }) as OfficialAnswerView),
    returned: text(returned?.reasonContentId),
    allowedActions: allowedOfficialActions(actor, { request, context }, now),
  }) as OfficialRequestView;
}
