import type { World } from '../world.js';
import { nameExhibits } from '../evidence/name-exhibits.js';
import { MATTERS } from '../evidence/matters.js';
import { accepted } from './acts.js';
import { file, open, complaintOf, type Filing } from './case.js';

type Play = (world: World, name: string) => Promise<void>;

/** Waits for the case manager, for so many days. */
export const waits =
  (filing: Filing, days: number): Play =>
  async (world, name) => {
    await world.days.at(world.when.ago(days, '10:00'));
    await file(world, name, filing);
  };

/** Came this morning, or late last night. */
export const cameToday =
  (filing: Filing, hours: number): Play =>
  async (world, name) => {
    await world.days.at(world.when.hoursAgo(hours));
    await file(world, name, filing);
  };

/** Something was missing and was asked for; `cured`: it came, and the complaint was accepted. */
export const asked =
  (filing: Filing & { readonly without: readonly string[] }, days: number, note: string, cured: boolean): Play =>
  async (world, name) => {
    const { days: clock, when } = world;
    await clock.at(when.ago(days, '10:00'));
    const dispute = await file(world, name, filing);
    await clock.at(when.ago(days - 1, '10:00'));
    await dispute.post('maja', '/cure-requests', { defects: filing.without.map((code) => ({ code, note })) });
    if (!cured) return;
    await clock.at(when.ago(days - 2, '10:00'));
    const missing = (MATTERS[filing.holder]?.sent ?? []).filter(({ code }) => filing.without.includes(code));
    const statement = '补交材料如附件，请审查。';
    await dispute.post(filing.holder, '/cures', { ...(await nameExhibits(world, missing)), statement });
    await dispute.post('maja', '/acceptances');
  };

export const rejected =
  (filing: Filing, days: number, note: string): Play =>
  async (world, name) => {
    await world.days.at(world.when.ago(days, '10:00'));
    const dispute = await file(world, name, filing);
    await world.days.at(world.when.ago(days - 1, '10:00'));
    await dispute.post('maja', '/rejections', { cause: 'materials', reasons: [{ code: 'other', note }] });
  };

/** Written down from the telephone, and read back: it counts once the party confirms it. */
export const dictated =
  (filing: Filing, hours: number): Play =>
  async (world, name) => {
    const { days, when, partyId, files } = world;
    await days.at(when.hoursAgo(hours));
    const { sha256, mediaType } = files.shown('bag-film');
    const record = { ref: 'record', sha256, mediaType, description: '来电录音录像' };
    const receivedAt = when.hoursAgo(hours + 0.5).toISOString();
    const dictation = { partyId: partyId(filing.holder), source: 'telephone', receivedAt, record };
    // it rests on no entry of the register: whoever writes it down is not its holder
    const { rightId: _, evidence: __, materials: ___, ...body } = await complaintOf(world, name, filing);
    const { right, registered = [], sent = [] } = MATTERS[filing.holder] ?? {};
    const papers = await nameExhibits(world, [...registered, ...sent.filter(({ file }) => file !== 'bag-film')]);
    await open(world, name, '/dictated-complaints', 'maja', { ...body, right, ...papers, dictation });
    world.filed();
  };

/** Accepted and blocked; the other side has its days to answer. */
export const notified =
  (filing: Filing, days: number): Play =>
  async (world, name) =>
    void (await accepted(world, name, filing, days));
