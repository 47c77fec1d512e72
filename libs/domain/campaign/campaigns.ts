import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { changeOf } from '../kernel/unknown-event.js';
import type { CampaignCancelled, CampaignEvent, CampaignPublished } from './events.js';

export type Campaign = CampaignPublished['data'] & { readonly cancelled?: CampaignCancelled['data'] };
/** All campaigns of an association, in the order in which they were published. */
export type Campaigns = Readonly<Record<string, Campaign>>;

/** Tell everybody of a campaign. */
export type PublishCampaign = Command<
  'PublishCampaign',
  Omit<CampaignPublished['data'], 'publisherId' | 'publishedAt'>
>;
/** Say that it is not held. */
export type CancelCampaign = Command<
  'CancelCampaign',
  Pick<CampaignCancelled['data'], 'campaignId' | 'reasonContentId'>
>;
export type CampaignCommand = PublishCampaign | CancelCampaign;

/** More than an association will hold in years. */
const MOST = 1_000;

/** Whoever may is asked before; what was published is never changed, but told anew. */
export const decideCampaign = ({ type, data, by, at }: CampaignCommand, known: Campaigns): readonly CampaignEvent[] => {
  if (type === 'PublishCampaign') {
    if (data.until < data.from || data.until < localDateAt(at)) refuse('InstantImplausible', { field: 'until' });
    if (Object.keys(known).length >= MOST) refuse('TooMany', { field: 'campaigns', most: String(MOST) });
    return [{ type: 'CampaignPublished', data: { ...data, publisherId: by.id, publishedAt: at } }];
  }
  const one = known[data.campaignId] ?? refuse('NotFound');
  if (one.cancelled || one.until < localDateAt(at))
    refuse('WrongStage', { stage: campaignStage(one, localDateAt(at)) });
  return [{ type: 'CampaignCancelled', data: { ...data, cancellerId: by.id, cancelledAt: at } }];
};

export const CAMPAIGN_STAGES = ['coming', 'running', 'over', 'cancelled'] as const;
export type CampaignStage = (typeof CAMPAIGN_STAGES)[number];

export const campaignStage = ({ from, until, cancelled }: Campaign, today: LocalDate): CampaignStage => {
  if (cancelled) return 'cancelled';
  if (today < from) return 'coming';
  return today <= until ? 'running' : 'over';
};

type Data<T extends CampaignEvent['type']> = Extract<CampaignEvent, { type: T }>['data'];

const EVOLVE: { readonly [T in CampaignEvent['type']]: (all: Campaigns, data: Data<T>) => Campaigns } = {
  CampaignPublished: (all, data) => ({ ...all, [data.campaignId]: data }),
  CampaignCancelled: (all, cancelled) => {
    const one = all[cancelled.campaignId];
    return one ? { ...all, [cancelled.campaignId]: { ...one, cancelled } } : all;
  },
};

export const CAMPAIGN_EVENT_TYPES = Object.keys(EVOLVE) as readonly CampaignEvent['type'][];

export const evolveCampaigns = (all: Campaigns, event: CampaignEvent): Campaigns => {
  const change: (all: Campaigns, data: never) => Campaigns = changeOf(EVOLVE[event.type], event.type);
  return change(all, event.data as never); // the table ties data to type
};
