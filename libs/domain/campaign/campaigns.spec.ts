import { readdirSync, readFileSync } from 'node:fs';
import type { LocalDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { campaignStage, decideCampaign, evolveCampaigns, type Campaigns } from './campaigns.js';
import type { CampaignEvent } from './events.js';

const maja: Actor = { kind: 'person', id: 'maja' };
const at = (day: string) => instant(`${day}T02:00:00Z`);
const day = (text: string) => text as LocalDate;
const data = {
  ...{ campaignId: 'k1', contentId: 'words', from: day('2027-04-20'), until: day('2027-04-26') },
  courses: ['before-listing'] as const,
};
const publish = (told = data, on = '2027-04-01') =>
  decideCampaign({ type: 'PublishCampaign', data: told, by: maja, at: at(on) }, {});
const cancel = (known: Campaigns, on = '2027-04-21') =>
  decideCampaign({ type: 'CancelCampaign', data: { campaignId: 'k1', reasonContentId: 'why' }, by: maja, at: at(on) }, known); // prettier-ignore
const after = (events: readonly CampaignEvent[], known: Campaigns = {}): Campaigns =>
  events.reduce(evolveCampaigns, known);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const published = after(publish());
const stageOn = (known: Campaigns, on: string) => Object.values(known).map((one) => campaignStage(one, day(on)));

it('comes, runs and is over by its days', () => {
  expect(['2027-04-19', '2027-04-20', '2027-04-26', '2027-04-27'].flatMap((on) => stageOn(published, on))).toEqual([
    ...['coming', 'running', 'running', 'over'],
  ]);
});

it('ends no earlier than it begins, and not in the past', () => {
  expect(refusedWith(() => publish({ ...data, until: day('2027-04-19') }))).toBe('InstantImplausible');
  expect(refusedWith(() => publish(data, '2027-04-27'))).toBe('InstantImplausible');
});

it('is cancelled once, while it is not over, and stays to be read', () => {
  const cancelled = after(cancel(published), published);
  expect(stageOn(cancelled, '2027-04-22')).toEqual(['cancelled']);
  expect(refusedWith(() => cancel(cancelled))).toBe('WrongStage');
  expect(refusedWith(() => cancel(published, '2027-04-27'))).toBe('WrongStage');
  expect(refusedWith(() => cancel({}))).toBe('NotFound');
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [publish(), cancel(published)].flat();
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
