import { readFileSync } from 'node:fs';
import { bodyOf as requiredBody } from '../access-matrix/bodies.js';
import { OPERATIONS } from '../access-matrix/operations.js';
import { bodyOf, valuesOf } from '../../apps/web/src/features/acts/model/body-of.js';
import type { Values } from '../../apps/web/src/features/acts/model/field.js';
import type { Description } from '../../apps/web/src/features/acts/model/description.js';
import { formsOf } from '../../apps/web/src/features/acts/model/forms-of.js';
import { FORM_OPERATIONS } from '../../apps/web/src/features/acts/screens.js';
import { newId } from '#infrastructure/ids.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 90_000);
afterAll(() => seat.stop());

const description = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
const forms = Object.values(formsOf(description, FORM_OPERATIONS))
  .flatMap((part) => Object.values(part))
  .filter(({ sends }) => sends === 'json');
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? {})) as unknown;

/**
 * Each form is opened with what was typed as a draft, looked at with axe, and sent; what leaves the browser is what was
 * typed, whole. The request is stopped there: whether the act is right is another question.
 */
it.each(['en', 'zh-CN'] as const)(
  'draws every form in %s and sends what was typed, and all of it',
  async (locale) => {
    const half = forms.filter((_, index) => index % 2 === (locale === 'en' ? 0 : 1));
    const wrong: string[] = [];
    await seat.browser.see({ locale, cookies: seat.cookies }, async ({ page, inspect }) => {
      let sent: unknown;
      await page.route('**/v1/**', async (route) => {
        const request = route.request();
        if (request.method() === 'GET') return route.continue();
        sent = request.postDataJSON();
        return route.fulfill({
          status: 400,
          contentType: 'application/problem+json',
          body: '{"code":"x","title":"Stopped"}',
        });
      });
      await page.goto(`${seat.at}/desk/do/nothing`);
      for (const form of half) {
        const operation = OPERATIONS.find(({ id }) => id === form.operationId);
        const ofDispute = form.path.includes('{disputeId}');
        const body = operation ? (requiredBody(operation, {}) as Values) : {};
        const draft = {
          params: Object.fromEntries(form.params.map(({ name }) => [name, newId()])),
          query: {},
          values: valuesOf(form.fields, body),
        };
        const name = [form.operationId, ofDispute ? seat.filed.disputeId : ''].join(' ');
        const kept = JSON.stringify([`parley:form:${name}`, JSON.stringify(draft)]);
        await page.evaluate(`sessionStorage.setItem(...${kept})`);
        await page.goto(
          `${seat.at}/desk/do/${form.operationId}${ofDispute ? `?disputeId=${seat.filed.disputeId}` : ''}`,
        );
        sent = undefined;
        try {
          const act = page.locator('form button[type=submit]');
          await act.waitFor({ timeout: 10_000 });
          await page.waitForLoadState('networkidle');
          await inspect(`every-${locale}-${form.operationId}`);
          await act.click();
          const sure = page.getByRole('alertdialog');
          await Promise.race([
            page.getByText('Stopped').waitFor({ timeout: 10_000 }),
            sure.waitFor({ timeout: 10_000 }),
          ]);
          if (await sure.isVisible()) {
            await sure.getByRole('button').first().click();
            await page.getByText('Stopped').waitFor({ timeout: 10_000 });
          }
          const expected = bodyOf(form.fields, draft.values);
          if (JSON.stringify(sorted(sent)) !== JSON.stringify(sorted(asSent(expected))))
            wrong.push(`${form.operationId}: ${JSON.stringify(sent)} and not ${JSON.stringify(expected)}`);
        } catch (error) {
          wrong.push(`${form.operationId}: ${String(error).slice(0, 400)}`);
        }
      }
    });
    expect(wrong).toEqual([]);
  },
  560_000,
);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};
