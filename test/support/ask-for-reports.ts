import { handleDispute } from '#application/dispute/disputes.js';
import { callerOf } from '#application/command-handler/command-handler.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import { pairSubject } from '#domain/dispute/core/subject.js';
import { instant, type Actor } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { tenantOf } from '../../apps/api/http/caller-of.js';
import type { Api } from './api.js';
import { DECLARATION, type Case, type Filed } from './dispute.js';

type Service = { readonly serviceId: string; readonly document: string; readonly addressee: { readonly id: string } };

/** As the dispute's workflow does when a waiting period is over. */
export async function askForReports(api: Api, respondentId: string, disputeId: string, itemId: string): Promise<void> {
  const [association] = await api.parts.dataSource.getRepository(Association).find();
  if (!association) throw new Error('no association');
  const by: Actor = { kind: 'clock', id: 'dispute-workflow' };
  const data = { subject: pairSubject(respondentId, itemId) };
  const command: DisputeCommand = { type: 'AskForReports', data, by, at: instant('2026-05-04T02:00:00Z') };
  const tenant = tenantOf(api.parts, association, []);
  const request = requestOf(callerOf(association.id, by), newId(), data, tenant.secret);
  await handleDispute(tenant, disputeId, by, command, request);
}

/** Ben contests both his items of an accepted complaint, Ana has it, and the platform is asked which reports it got. */
export async function askedAfterWaiting(
  api: Api,
  { maja, ana, ben, shop }: Pick<Case, 'maja' | 'ana' | 'ben' | 'shop'>,
  { disputeId, items }: Pick<Filed, 'disputeId' | 'items'>,
): Promise<void> {
  const path = `/v1/disputes/${disputeId}`;
  const post = async (by: { readonly token: string }, rest: string, body: object = {}): Promise<void> => {
    const { status, text } = await api.post(path + rest, body, { token: by.token });
    if (status !== 200 && status !== 201) throw new Error(`${rest}: ${status} ${text}`);
  };
  const service = async (document: string, to: string): Promise<string> => {
    const { services } = (await api.get(path, maja)).body as unknown as { readonly services: readonly Service[] };
    return services.find((one) => one.document === document && one.addressee.id === to)?.serviceId ?? '';
  };
  const [bag = '', cap = ''] = items.map(({ itemId }) => itemId);
  await post(shop, `/services/${await service('forwarded-notice', ben.partyId)}/arrivals`);
  const itemIds = [bag, cap];
  const said = { statement: 'Ours', evidence: [], declaration: DECLARATION };
  await post(ben, '/counter-notices', { respondentId: ben.partyId, itemIds, ...said });
  await post(ana, `/services/${await service('forwarded-counter-notice', ana.partyId)}/acknowledgements`);
  await askForReports(api, ben.partyId, disputeId, cap);
}
