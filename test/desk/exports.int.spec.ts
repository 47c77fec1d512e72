import { instant } from '#domain/kernel/message.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';
import { DESK_EXPORT_WORDS as W } from '#messages/ui/desk-exports.js';
import { tenantOf } from '../../apps/api/http/caller-of.js';
import { openEffects } from '../support/effects.js';
import { until } from '../support/until.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let effects: ReturnType<typeof openEffects>;
beforeAll(async () => {
  seat = await seatCaseManager();
  const { parts, evidenceFolder } = seat.api;
  const association = await parts.dataSource
    .getRepository(Association)
    .findOneByOrFail({ id: seat.story.association.associationId });
  const now = () => instant(Date.now() + association.clockOffsetMs);
  const house = {
    pool: parts.pool,
    masterKey: wrappingKey(parts.masterKey),
    tenant: tenantOf(parts, association, []),
    now,
  };
  effects = openEffects(house, { evidenceFolder });
  await seat.api.post(`/v1/disputes/${seat.filed.disputeId}/acceptances`, {}, seat.story.maja);
}, 120_000);
afterAll(async () => {
  effects.close();
  await seat.stop();
});

it.each([
  ['zh-CN', 1280],
  ['en', 390],
] as const)(
  'asks for a bundle and fetches it, in %s on a screen of %i points',
  async (locale, width) => {
    const { disputeId } = seat.filed;
    const screen = { locale, cookies: seat.cookies, viewport: { width, height: 860 }, acceptDownloads: true };
    await seat.browser.see(screen, async ({ page, inspect }) => {
      await page.goto(`${seat.at}/desk/disputes/${disputeId}/exports`);
      await page.getByLabel(W.name[locale]).fill('深圳市中级人民法院');
      await page.getByLabel(W.reason[locale]).fill('起诉');
      const exhibits = page.getByRole('group', { name: W.exhibitsIn[locale] });
      await exhibits.getByRole('checkbox').first().click({ force: true });
      await page.getByLabel(W.outReason[locale]).fill('与请求无关');
      await inspect(`exports-form-${locale}-${width}`);
      await page.getByRole('button', { name: W.ask[locale] }).click();
      const key = await until('the bundle is owed', async () => (await effects.keysOf(disputeId, 'make-export'))[0]);
      await effects.perform(disputeId, key);
      const button = page.getByRole('button', { name: W.download[locale] }).first();
      await button.waitFor();
      await inspect(`exports-list-${locale}-${width}`);
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(/\.zip$/);
    });
  },
  120_000,
);
