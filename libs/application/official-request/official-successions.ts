import type { NameOfficialSuccessors } from '#domain/official-request/commands.js';
import type { OfficialRequestEvent } from '#domain/official-request/events.js';
import { evolveOfficial, unreceived } from '#domain/official-request/state.js';
import { decideSuccession, maySucceed, type InOffice } from '#domain/official-request/succession.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Answer } from '#event-store/answers.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findOfficialOrphans } from '#read-models/find-official-requests.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { findInOffice, findOfficerIds, readOfficial, type AskedOfOfficial } from './official-requests.js';

const inOfficeOf = async (tenant: TenantContext): Promise<InOffice> => ({
  officerIds: await findOfficerIds(tenant),
  administratorIds: await findInOffice(tenant, 'administrator'),
});

/** Those that nobody can open any more and for which this administrator may name others, the newest first. */
export async function findSuccessions(tenant: TenantContext, by: Actor) {
  const { database, associationId } = tenant;
  const [ids, office] = await Promise.all([findOfficialOrphans(database, associationId), inOfficeOf(tenant)]);
  const streams = await loadStreams<OfficialRequestEvent>(database, associationId, ids);
  return ids.flatMap((requestId) => {
    const request = (streams.get(requestId)?.events ?? []).reduce(evolveOfficial, unreceived);
    return maySucceed(by, request, office) ? [{ requestId, request }] : [];
  });
}

/** The command handler of a naming: no word of the paper is opened for it. */
export function nameSuccessors(
  tenant: TenantContext,
  requestId: string,
  { by, at, request }: AskedOfOfficial,
  data: NameOfficialSuccessors['data'],
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { stream, request: one } = await readOfficial(tenant, requestId);
    const command: NameOfficialSuccessors = { type: 'NameOfficialSuccessors', data, by, at };
    const events = decideSuccession(command, one, await inOfficeOf(tenant));
    const body = { requestId, events: events.map(({ type }) => type) };
    return {
      entries: [entryOf('official-request', stream, events, command)],
      answer: { status: 200, body: JSON.stringify(body) },
    };
  });
}
