import { COMMANDS } from '#messages/commands.js';
import { newId } from '#infrastructure/ids.js';
import { DESK_DISPUTE } from '#messages/ui/desk-dispute.js';
import { PUBLICATION_AID as P } from '#messages/ui/publication-aid.js';
import { SECOND_WORDS as S } from '#messages/ui/second-opinions.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';
import { formFor } from '../screens/forms.js';
import { staffAt, type Staff } from '../screens/staff.js';
import { decideByOne } from './decide-by-one.js';

const Z = 'zh-CN';
const LINES = ['一、投诉方主张其对账号享有权利，被投诉方不同意。', '二、合同清楚，合同原件在卷。'];
/** Longer than any list shows of it. */
const TEXT = `${LINES.join('\n')}\n${'专家组认为，投诉出于善意，但不能成立。'.repeat(6)}\n三、不采取措施。`;

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

type By = { readonly token: string };
/** Somebody at the desk, while all that is on record is read. */
const sit = (by: By, isPhone: boolean, walk: (staff: Staff, desk: string) => Promise<void>): Promise<unknown> =>
  withReaders(seat.api.parts.pool, async () => {
    const window = await seat.browser.open({
      locale: Z,
      colorScheme: isPhone ? 'dark' : 'light',
      viewport: { width: isPhone ? 390 : 1280, height: 860 },
      cookies: sessionCookies(seat.api, by.token),
    });
    const desk = `${seat.at}/desk`;
    try {
      await walk(staffAt(window, desk, Z), desk);
    } finally {
      await window.context.close();
    }
  });

it('has a second person read all that everybody would read before it is published', async () => {
  const { disputeId, decisionId } = await decideByOne(seat.api, seat.story);
  const noa = { token: await seat.story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  const page = `/disputes/${disputeId}`;
  const sent = `${page}/decisions/${decisionId}/publications`;

  await sit(seat.story.maja, false, async (staff, desk) => {
    await staff.page.goto(`${desk}${page}/acts/ProposePublication?subject=decision:${decisionId}`);
    const text = staff.page.locator('main form').getByRole('textbox');
    await text.fill('The firm of ben应当交还账号。');
    const found = formFor('POST', sent);
    expect((await staff.send(found)).status).toBe(422);
    await staff.page.getByText('请全部以代称替换后重新提交').first().waitFor();
    await staff.inspect(`publication-names-somebody`);
    await text.fill(TEXT);
    expect((await staff.send(found)).status).toBe(200);
  });

  await sit(noa, true, async (staff, desk) => {
    await staff.page.goto(`${desk}/second-opinions`);
    await staff.page.getByRole('link', { name: S.open[Z] }).first().click();
    await staff.page.getByText(P.help[Z]).waitFor();
    const read = await staff.page.locator('main').innerText();
    for (const line of TEXT.split('\n')) expect(read).toContain(line);
    await staff.inspect('publication-read');
    expect((await staff.send(formFor('POST', `${sent}/${newId()}/approvals`))).status).toBe(200);
  });

  await sit(noa, false, async ({ page: shown, inspect }, desk) => {
    await shown.goto(`${desk}${page}/panel`);
    const published = shown.getByRole('link', { name: DESK_DISPUTE.published[Z], exact: true });
    await published.waitFor();
    await inspect('publication-published');
    await shown.goto(`${new URL((await published.getAttribute('href')) ?? '', seat.at).href}`);
    await shown.getByText(LINES[1] ?? '').waitFor();
    await inspect('publication-open');
    expect(await shown.getByText(COMMANDS.ApprovePublication[Z]).count()).toBe(0);
  });
}, 240_000);
