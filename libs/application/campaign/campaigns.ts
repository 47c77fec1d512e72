import { decideCampaign, evolveCampaigns, type CampaignCommand, type Campaigns } from '#domain/campaign/campaigns.js';
import type { CampaignEvent } from '#domain/campaign/events.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';

/** Words of campaigns lie under the association’s key of them. */
export const campaignsKey = (associationId: string): string => `campaigns:${associationId}`;

type Reading = Pick<TenantContext, 'database' | 'associationId'>;
export type LoadedCampaigns = { readonly campaigns: Campaigns; readonly stream: Stream<CampaignEvent> };

/** One stream of all: the page shows them together. */
export async function loadCampaigns({ database, associationId }: Reading): Promise<LoadedCampaigns> {
  const streamId = derivedStreamId(`campaigns\n${associationId}`);
  const stream = await loadStream<CampaignEvent>(database, associationId, streamId);
  return { campaigns: stream.events.reduce(evolveCampaigns, {}), stream };
}

type Made = CampaignCommand extends infer C ? (C extends CampaignCommand ? Pick<C, 'type' | 'data'> : never) : never;

/** The one command handler of campaigns. */
export function handleCampaign(
  tenant: TenantContext,
  { by, at, request }: { readonly by: Actor; readonly at: Instant; readonly request: Request },
  make: (known: Campaigns) => Promise<Made>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const { campaigns, stream } = await loadCampaigns(tenant);
    const command = { ...(await make(campaigns)), by, at } as CampaignCommand;
    const events = decideCampaign(command, campaigns);
    const told = { campaignId: command.data.campaignId, events: events.map(({ type }) => type) };
    const status = command.type === 'PublishCampaign' ? 201 : 200;
    return { entries: [entryOf('campaign', stream, events, command)], answer: { status, body: JSON.stringify(told) } };
  });
}
