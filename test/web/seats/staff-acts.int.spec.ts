import type { Page } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import { BULK_WORDS as B } from '#messages/ui/desk-bulk.js';
import { DESK_DISPUTE as D, FILES_RECEIVED } from '#messages/ui/desk-dispute.js';
import { DELETE_VIEW, DESK_DOCKET_WORDS as V } from '#messages/ui/desk-docket.js';
import { DESK_CALENDAR_WORDS as C } from '#messages/ui/desk-calendar.js';
import { DESK_EXPORT_WORDS as E } from '#messages/ui/desk-exports.js';
import { DESK_MATERIALS as M } from '#messages/ui/desk-materials.js';
import { DESK_NOTE_WORDS as N } from '#messages/ui/desk-notes.js';
import { DESK_TASK_WORDS as T, MORE_OF } from '#messages/ui/desk-tasks.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { POSTING_WORDS as P, RECORD_MANY } from '#messages/ui/desk-posting.js';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import type { DeskView } from '../../browser/open-desk.js';
import { complaintOf, type Filed } from '../../support/dispute.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';
import { byHand } from '../screens/by-hand.js';
import type { Hands } from '../screens/hands.js';

type Seen = {
  readonly number: string;
  readonly services: readonly { readonly serviceId: string; readonly document: string }[];
  readonly rooms?: readonly { readonly roomId: string }[];
};

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let nils = '';
beforeAll(async () => {
  seat = await seatCaseManager();
  nils = await seat.story.association.person({ login: 'nils', roles: ['case-manager'] });
}, 120_000);
afterAll(() => seat.stop());

const file = async (): Promise<Filed> => {
  const filed = (await seat.api.post('/v1/disputes', complaintOf(seat.story), seat.story.ana)).body as unknown as Filed;
  await seat.api.post(`/v1/disputes/${filed.disputeId}/cure-requests`, {}, seat.story.ana); // refused; its files are here after it
  return filed;
};
const act = async (path: string, body: object): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await seat.api.post(path, body, seat.story.maja);
  if (answer.status >= 400) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
};
const see = async (disputeId: string): Promise<Seen> =>
  (await seat.api.get(`/v1/disputes/${disputeId}`, seat.story.maja)).body as unknown as Seen;

/** Somebody at the desk while all that is on record is read. */
type Walk = (page: Page, open: (path: string) => Promise<void>, inspect: DeskView['inspect']) => Promise<void>;
const sit = async (walk: Walk, token?: string) =>
  withReaders(seat.api.parts.pool, async () => {
    const cookies = token === undefined ? seat.cookies : sessionCookies(seat.api, token);
    await seat.browser.see({ locale: 'en', cookies }, ({ page, inspect }) =>
      walk(page, async (path) => void (await page.goto(`${seat.at}/desk${path}`)), inspect),
    );
  });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The button of an act, and the one that sends it once it was shown what follows. */
const send = async (page: Page, { press }: Hands, name: string): Promise<void> => {
  await press(button(page, name));
  const agree = page.getByRole('alertdialog').getByRole('button', { name, exact: true });
  await press(agree);
  await agree.waitFor({ state: 'detached' });
};
const fromMenu = async (page: Page, { press }: Hands, menu: string, item: string | RegExp): Promise<void> => {
  await press(button(page, menu));
  await press(page.getByRole('menuitem', { name: item }));
};

describe('on the papers of a complaint', () => {
  it.each([
    ['acceptComplaint', 'AcceptComplaint', M.inOrder.en],
    ['requestCure', 'RequestCure', M.defective.en],
    ['rejectComplaint', 'RejectComplaint', M.defective.en],
  ] as const)(
    '%s',
    async (operation, command, finding) => {
      const { disputeId } = await file();
      await sit(async (page, open) => {
        await open(`/disputes/${disputeId}/materials`);
        const papers = page.getByRole('article');
        await papers.first().waitFor();
        await byHand(operation, async (hands) => {
          const which = finding === M.inOrder.en ? await papers.all() : [papers.first()];
          for (const paper of which) await hands.tick(paper.getByText(finding, { exact: true }));
          await send(page, hands, COMMANDS[command].en);
        });
      });
    },
    90_000,
  );
});

it('in a dispute: notes, exhibits, documents, exports and talks', async () => {
  const { disputeId } = await file();
  await act(`/v1/disputes/${disputeId}/acceptances`, {});
  await act(`/v1/disputes/${disputeId}/desks`, { partyId: seat.story.ana.partyId });
  await sit(async (page, open) => {
    await open(`/disputes/${disputeId}/notes`);
    const note = page.getByRole('textbox', { name: N.text.en, exact: true });
    await note.first().waitFor();
    await byHand('writeStaffNote', async ({ press, write }) => {
      await write(note, 'She calls back on Wednesday.');
      await press(button(page, N.save.en));
      await button(page, N.correct.en).waitFor();
    });
    await byHand('correctStaffNote', async ({ press, write }) => {
      await press(button(page, N.correct.en));
      await write(note.last(), 'She calls back on Thursday.');
      await press(button(page, N.keepCorrection.en));
      await page
        .getByText(/on Thursday/)
        .first()
        .waitFor();
    });
    await open(`/disputes/${disputeId}/evidence`);
    await byHand('openViewing', async ({ press }) => {
      await press(page.getByRole('link', { name: new RegExp(`^${D.look.en}`) }).first());
      await page.getByText(D.looks.en).first().waitFor();
    });
    await open(`/disputes/${disputeId}/documents`);
    await byHand('askForDocument', async ({ press }) => {
      await press(button(page, DISPUTE_WORDS.askPdf.en).first());
      await button(page, DISPUTE_WORDS.makingPdf.en).first().waitFor();
    });
    await open(`/disputes/${disputeId}/exports`);
    await byHand('askForExport', async ({ press, write }) => {
      await write(page.getByLabel(E.name.en), 'Shenzhen Intermediate Court');
      await write(page.getByLabel(E.reason.en), 'It asked for the file.');
      await press(button(page, E.ask.en));
      await page.getByText(E.asked.en).first().waitFor();
    });
    await open(`/disputes/${disputeId}/talks`);
    await byHand('postMessage', async ({ press, write }) => {
      await write(page.getByLabel(TALK_WORDS.write.en), 'Which link is the shop’s?');
      await press(button(page, TALK_WORDS.sendMessage.en));
      await page.getByRole('paragraph').filter({ hasText: 'Which link' }).waitFor();
    });
  });
}, 120_000);

it('from the tasks: takes one, and hands one over', async () => {
  const { disputeId, number } = await file();
  await act(`/v1/disputes/${disputeId}/takings`, {});
  await sit(async (page, open, inspect) => {
    await open('?whose=all');
    const more = MORE_OF.en({ number });
    await button(page, more).first().waitFor();
    await byHand('takeCharge', async ({ press }) => {
      await press(button(page, more).first());
      await press(page.getByRole('menuitem', { name: T.take.en }));
      await page.getByText(T.taken.en).first().waitFor();
    });
    await byHand('snoozeTask', async ({ press, tick, write }) => {
      await press(button(page, more).first());
      await press(page.getByRole('menuitem', { name: T.snooze.en }));
      const dialog = page.getByRole('dialog');
      await tick(dialog.getByText(T.tomorrow.en));
      await write(dialog.getByLabel(T.snoozeWhy.en), 'The register answers tomorrow.');
      await press(dialog.getByRole('button', { name: T.snooze.en, exact: true }));
      await page.locator('#tasks-snoozed').waitFor();
    });
    await inspect('tasks-set-aside-en');
    await byHand('wakeTask', async ({ press }) => {
      await press(button(page, more).first());
      await press(page.getByRole('menuitem', { name: T.wake.en }));
      await page.locator('#tasks-snoozed').waitFor({ state: 'detached' });
    });
    await byHand('handOverCharge', async ({ press, write, take }) => {
      await press(button(page, more).first());
      await press(page.getByRole('menuitem', { name: T.handOver.en }));
      const dialog = page.getByRole('dialog');
      await press(dialog.getByRole('button', { name: new RegExp(T.handOverTo.en) }));
      await take(page.getByRole('option').first());
      await write(dialog.getByLabel(T.note.en), 'Papers are complete.');
      await press(dialog.getByRole('button', { name: T.handOver.en, exact: true }));
      await page.getByText(T.handed.en).first().waitFor();
    });
  }, nils);
}, 120_000);

describe('on the docket, for many', () => {
  /** Chooses two, says it, sees for which it can be done, and does it. */
  const forMany = (
    operation: string,
    item: string,
    numbers: readonly string[],
    say: (page: Page, hands: Hands) => Promise<void> = async () => {},
    token?: string,
  ) =>
    sit(async (page, open) => {
      await open('/docket?sort=-filedAt');
      await page
        .getByRole('row')
        .filter({ hasText: numbers[0] ?? '' })
        .waitFor();
      await byHand(`${operation}, for many`, async (hands) => {
        for (const number of numbers)
          await hands.tick(page.getByRole('row').filter({ hasText: number }).locator('label').first());
        await fromMenu(page, hands, B.acts.en, new RegExp(`^${item}`));
        await say(page, hands);
        await hands.press(button(page, B.check.en));
        await hands.press(button(page, B.begin.en));
        await page.getByText(`2 of 2 done; 0 not`).waitFor();
      });
    }, token);
  let numbers: readonly string[] = [];
  beforeAll(async () => {
    numbers = [await file(), await file()].map(({ number }) => number);
  }, 60_000);
  it('takes them', () => forMany('takeCharge', COMMANDS.TakeCharge.en, numbers, undefined, nils), 90_000);
  it('hands them over', async () => {
    await forMany(
      'handOverCharge',
      COMMANDS.HandOverCharge.en,
      numbers,
      async (page, { press, take, write }) => {
        const drawer = page.getByRole('dialog');
        await press(drawer.locator('[data-field="toId"] button').last());
        await take(page.getByRole('option').first());
        await write(drawer.locator('[data-field="note"] textarea'), 'Papers are complete.');
      },
      nils,
    );
  }, 90_000);
  it('writes a note into each', async () => {
    await forMany('writeStaffNote', B.note.en, numbers, async (page, { write }) =>
      write(page.getByRole('dialog').getByRole('textbox'), 'The fair is on Monday.'),
    );
  }, 90_000);
  it('asks each complainant', async () => {
    await forMany('postMessage', B.ask.en, numbers, async (page, { write }) =>
      write(page.getByRole('dialog').getByRole('textbox'), 'Which link is the shop’s?'),
    );
  }, 90_000);
  it('rejects them with one order', async () => {
    await forMany(
      'rejectComplaint',
      COMMANDS.RejectComplaint.en,
      numbers,
      async (page, { press, take, write, tick }) => {
        const drawer = page.getByRole('dialog');
        await tick(drawer.locator('[data-field="cause"] label').first());
        await press(drawer.locator('[data-field="reasons.0.code"] button').last());
        await take(page.getByRole('option').first());
        await write(drawer.locator('[data-field="reasons.0.note"] textarea'), 'Out of scope.');
      },
    );
  }, 90_000);
});

it('on the docket and the calendar: a view that is no longer wanted, and a feed', async () => {
  await sit(async (page, open) => {
    await open('/docket?stage=intake');
    await button(page, V.views.en).click();
    await page.getByRole('menuitem', { name: V.saveView.en }).click();
    await page.getByLabel(V.viewName.en).fill('Monday');
    await button(page, V.keepView.en).click();
    await page.getByText(V.viewSaved.en).first().waitFor();
    await byHand('deleteView', async (hands) => {
      await fromMenu(page, hands, V.views.en, DELETE_VIEW.en({ name: 'Monday' }));
      await page.getByText(V.viewDeleted.en).first().waitFor();
    });
    await open('/calendar');
    await byHand('makeCalendarFeed', async ({ press }) => {
      await press(button(page, C.feeds.en));
      await press(button(page, C.makeFeed.en));
      await page.getByText(C.feedMade.en).first().waitFor();
    });
    await open('/calendar');
    await byHand('endCalendarFeed', async ({ press }) => {
      await press(button(page, C.feeds.en));
      await press(button(page, C.endFeed.en));
      await press(page.getByRole('alertdialog').getByRole('button', { name: C.endFeed.en }));
      await page.getByText(C.noFeeds.en).waitFor();
    });
  });
}, 120_000);

it('by post: a tracking number, what was delivered, what came back, and an attempt', async () => {
  const { disputeId } = await file();
  const at = `/v1/disputes/${disputeId}`;
  await act(`${at}/acceptances`, {});
  const { services } = await see(disputeId);
  const serviceId = services.find(({ document }) => document === 'forwarded-notice')?.serviceId ?? '';
  await act(`${at}/services/${serviceId}/handovers`, { channel: 'post', arrived: false, number: 'EA1' });
  await act(`${at}/services/${serviceId}/returns`, { channel: 'post' });
  await sit(async (page, open) => {
    await open('/posting');
    const number = page.getByRole('textbox', { name: P.tracking.en });
    await number.first().waitFor();
    await byHand('recordHandover', async ({ press, write }) => {
      await write(number.first(), 'EA123456789CN');
      await press(button(page, RECORD_MANY.en({ count: 1 })));
      await page
        .getByText(/recorded/)
        .first()
        .waitFor();
    });
    for (const [operation, words, name] of [
      ['recordAttempt', P.tried.en, COMMANDS.RecordAttempt.en],
      ['recordReturn', P.returned.en, COMMANDS.RecordReturn.en],
    ] as const) {
      await open(`/posting/${disputeId}/${serviceId}`);
      const part = page.locator('details').filter({ hasText: words });
      await part.waitFor();
      await byHand(operation, async ({ press, tick }) => {
        await press(part.locator('summary'));
        await part.locator('form [data-field]').first().waitFor();
        if (operation === 'recordAttempt') await tick(part.locator('[data-field="outcome"] label').first());
        const answered = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
        await press(part.getByRole('button', { name, exact: true }));
        await answered;
      });
    }
  });
}, 120_000);

it('names the rulebook and the officer, puts the files of one act in one line, and chooses the only respondent', async () => {
  const { ana } = seat.story;
  const complaint = complaintOf(seat.story);
  const [one] = complaint.respondents;
  const filed = (
    await seat.api.post('/v1/disputes', { ...complaint, respondents: [one], items: complaint.items.slice(0, 1) }, ana)
  ).body as unknown as Filed;
  const { disputeId } = filed;
  await act(`/v1/disputes/${disputeId}/acceptances`, {});
  await sit(async (page, open, inspect) => {
    await open(`/disputes/${disputeId}/overview`);
    await page.getByText('Notice procedure under the E-Commerce Law').waitFor();
    await inspect('overview-rulebook-en');
    await open(`/disputes/${disputeId}/timeline`);
    const course = page.getByRole('list', { name: D.timeline.en });
    await course.getByText(FILES_RECEIVED.en({ count: complaint.evidence.length })).waitFor();
    expect(await course.innerText()).toMatch(/· maja/);
    await inspect('timeline-officers-en');
    await open(`/disputes/${disputeId}/acts/InviteToMediation`);
    const respondent = page.getByRole('checkbox', { name: one?.name ?? '', checked: true });
    await respondent.waitFor({ state: 'attached' });
  });
}, 120_000);

it('shows on a phone how far each dispute is and its next day, without going sideways', async () => {
  await withReaders(seat.api.parts.pool, () =>
    seat.browser.see(
      { locale: 'zh-CN', cookies: seat.cookies, viewport: { width: 390, height: 860 }, hasTouch: true },
      async ({ page, inspect }) => {
        await page.goto(`${seat.at}/desk/docket`);
        const row = page.getByRole('row').nth(1);
        await row.locator('time').waitFor();
        await inspect('docket-phone-zh');
        // numbers are as wide as their letters, and this one is wide
        await row
          .getByRole('link')
          .first()
          .evaluate((link) => ((link as unknown as { textContent: string }).textContent = 'PL-20260302-GWKMNHDQ'));
        for (const part of [row.getByRole('link').first(), row.locator('time').first()]) {
          const box = await part.boundingBox();
          expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
        }
        const wide = `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('div:has(> table)'))`;
        expect(await page.evaluate(wide)).toBe(0);
      },
    ),
  );
}, 90_000);
