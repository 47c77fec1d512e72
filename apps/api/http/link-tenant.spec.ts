import { contextOf } from '#application/context/decision-context.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { linkTenant } from './link-tenant.js';

const party = '01a230ed-97e3-709e-8b6c-354e2d48dc79';
const link = { linkId: 'link', disputeId: 'dispute', serviceId: 'notice', partyId: party };

it('reads the stream of its party once for an act, whoever wrote the contact down', async () => {
  const asked: string[] = [];
  const database = {
    query: async ({ name }: { readonly name: string }) => {
      asked.push(name);
      return { rows: [] };
    },
  } as unknown as TenantContext['database'];
  const tenant = {
    database,
    associationId: 'association',
    contextOf: contextOf({ database, associationId: 'association' }, { duties: [] }),
  } as unknown as TenantContext;
  const acting = linkTenant(tenant, { ...link, contactContentId: 'contact' });
  const context = await acting.contextOf({ kind: 'person', id: 'link-link', onBehalfOf: party });
  expect([context.authority, context.mayActFor]).toEqual([{ power: 'answers' }, [party]]);
  expect(asked).toEqual(['load-stream']);
});
