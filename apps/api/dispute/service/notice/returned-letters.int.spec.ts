import { handleDispute } from '#application/dispute/disputes.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import { instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { fileWith, type FiledCase } from '../../../../../test/support/evidence.js';
import { passTime } from '../../../../../test/support/pass-days.js';
import { CLOCK } from '../../../../worker/actors.js';
import { tenantOf } from '../../../http/caller-of.js';

let api: Api;
let story: Case;
let dispute: FiledCase;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  dispute = await fileWith(api, story);
  expect((await api.post(`${dispute.path}/acceptances`, {}, story.maja)).status).toBe(200);
}, 60_000);
afterAll(() => api.stop());

type Letter = { readonly serviceId: string; readonly document: string; readonly addressee: { readonly id: string } };
const clockSays = async (type: 'DeemArrival' | 'DeclareDefault', subject: Subject, at: string): Promise<void> => {
  const { associationId } = story.association;
  const tenant = tenantOf(api.parts, { id: associationId, caseManagerAccountId: null }, []);
  const command = { type, data: { subject }, by: CLOCK, at: instant(at) } as DisputeCommand;
  const request = requestOf('clock', newId(), command.data, tenant.secret);
  expect((await handleDispute(tenant, dispute.disputeId, CLOCK, command, request)).status).toBeLessThan(300);
};

it('undoes a default by a letter that came back, for everybody to read', async () => {
  const { services } = (await api.get(dispute.path, story.maja)).body as unknown as { services: readonly Letter[] };
  const notice = services.find(
    ({ document, addressee }) => document === 'forwarded-notice' && addressee.id === story.ben.partyId,
  );
  const letter = `${dispute.path}/services/${notice?.serviceId}`;
  const handed = await api.post(`${letter}/handovers`, { channel: 'post', arrived: false, number: 'EA1' }, story.maja);
  expect([handed.status, handed.text]).toEqual([200, expect.stringContaining('ServiceDispatched')]);
  await clockSays('DeemArrival', `service:${notice?.serviceId}`, '2026-03-20T00:00:00Z');
  await clockSays('DeclareDefault', `respondent:${story.ben.partyId}`, '2026-04-20T00:00:00Z');
  const timeline = async (by: { readonly token: string }): Promise<string> =>
    (await api.get(`${dispute.path}/timeline`, by)).text;
  expect(await timeline(story.ben)).toContain('RespondentDefaulted');

  const { associationId } = story.association;
  const now = Date.parse(api.parts.clock.now(associationId));
  await passTime(api, associationId)(Date.parse('2026-04-21T02:00:00Z') - now);
  const maja = { token: await story.association.signIn('maja') };
  const back = await api.post(`${letter}/returns`, { channel: 'post', note: 'Unknown at this address' }, maja);
  expect([back.status, back.body['events']]).toEqual([
    200,
    expect.arrayContaining(['ServiceFailed', 'DeemedArrivalDisplaced', 'ServiceOverdue', 'DefaultReversed']),
  ]);
  const told = await timeline({ token: await story.association.signIn('ben') });
  expect(told).toContain('视为到达的认定不再成立');
  expect(told).toContain('转送通知当时并未到达');
});
