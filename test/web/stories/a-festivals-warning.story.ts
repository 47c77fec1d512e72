import { CONCERNED_WORDS } from '#messages/early-warning/words.js';
import { RULE_WORDS as SCREENING_RULES } from '#messages/screening/rules.js';
import { DESK_BULLETIN_WORDS as D, OPEN_BULLETIN_WORDS as B } from '#messages/ui/bulletins.js';
import { DESK_WARNINGS as W } from '#messages/ui/desk-warnings.js';
import { SETTINGS_WORDS } from '#messages/ui/desk-settings.js';
import { RULE_WORDS } from '#messages/ui/rules.js';
import { shanghai } from '../../stories/kit/association.js';
import type { Story } from '../../stories/kit/story.js';
import { clerkOf } from './kit/clerk-of.js';
import { feedOf } from './kit/feed-of.js';
import { onStage } from './kit/stage.js';

const ZH = 'zh-CN';
const WORD = SCREENING_RULES['word-high-imitation'].name[ZH];
const USUAL = { 高仿: 2, 原单: 2, A货: 2 };
const TITLE = { 'zh-CN': '八月预警与处理情况', en: 'August: warnings, and what was done' };

/** For half a year all is as usual; then one word comes up day after day, and a festival is near. */
export const storyAFestivalsWarning: Story = {
  name: 'a-festivals-warning',
  title: 'A festival’s early warning, from the first signal to the bulletin that tells of it',
  play: (place) =>
    onStage(
      place,
      { name: 'Festival', clockStartsAt: '2026-03-02T09:00' },
      async ({ association, sit, stranger, home }) => {
        const mia = await association.officer('mia');
        const noa = await association.person('noa', ['case-manager']);
        const ada = await association.person('ada', ['administrator']);
        const clerk = await clerkOf(place, association, [ada.client, mia.client]);
        const feed = feedOf(place, association);
        const rises = await feed(
          '2026-03-03T09:00',
          7,
          Array.from({ length: 22 }, () => USUAL),
        );
        const near = await feed(
          rises,
          2,
          Array.from({ length: 6 }, () => ({ ...USUAL, 高仿: 12 })),
        );

        // the festival is declared, and the next morning somebody looks
        const officer = await sit(mia);
        await officer.go('warnings');
        await officer.see(W.none);
        const house = await sit(ada);
        await house.go('calendar-and-clock');
        await house.page.getByRole('tab', { name: SETTINGS_WORDS.festivals[ZH] }).click();
        const day = Date.parse(shanghai(near)) + 12 * 86_400_000;
        await house.act(`/associations/${association.associationId}/festivals`, {
          ...{
            name: '七夕',
            beginsAt: new Date(day).toISOString(),
            endsAt: new Date(day + 3 * 86_400_000).toISOString(),
          },
        });
        await association.advanceTo(new Date(Date.parse(shanghai(near)) + 32 * 3_600_000).toISOString().slice(0, 16));
        await officer.awaits(WORD);
        await officer.see(W.error);
        await officer.inspect('story-warning-raised');
        await officer.press(W.acknowledge);
        await officer.see(W.acknowledged);
        await officer.see(CONCERNED_WORDS.platform);
        await officer.press(W.send);
        await officer.see(W.sentTo);

        // the platform hears of it, looks for itself and says that it has seen it
        const platform = await sit(clerk);
        await platform.go('warnings');
        await platform.awaits(WORD);
        await platform.press(W.acknowledge);
        await platform.see(W.acknowledged);
        await platform.inspect('story-warning-seen');
        await officer.awaits(W.seenThere);

        // when the month is over, a bulletin tells of it: by one, approved by another
        await association.advanceTo('2026-09-02T09:00');
        await officer.go('bulletins');
        await officer.page.locator('main a[href$="/bulletins/draft"]').first().click();
        await officer.page.getByLabel(D.month[ZH]).fill('2026-08');
        const both = async (label: string, zh: string, en: string): Promise<void> => {
          await officer.page.getByLabel(`${label} · ${RULE_WORDS.chinese[ZH]}`).first().fill(zh);
          await officer.page.getByLabel(`${label} · ${RULE_WORDS.english[ZH]}`).first().fill(en);
        };
        await both(D.bulletinTitle[ZH], TITLE[ZH], TITLE.en);
        await both(
          D.lead[ZH],
          '七夕前监测到“高仿”字样明显增多，已提示平台自查。',
          'Before the festival the word for high imitation came up far more; the platform was told to look.',
        );
        await officer.press(D.save);
        await officer.see(D.another);
        const second = await sit(noa);
        await second.open('bulletins', new URL(officer.page.url()).pathname.split('/').at(-1) ?? '');
        await second.press(D.approve);
        await second.page.getByRole('link', { name: D.openPage[ZH] }).waitFor();
        const anybody = await stranger();
        await anybody.page.goto(`${home}/bulletins`);
        await anybody.page.getByText(B.lead[ZH]).waitFor();
        await anybody.page.getByRole('link', { name: TITLE[ZH] }).click();
        await anybody.page.getByRole('heading', { level: 1, name: TITLE[ZH] }).waitFor();
        await anybody.page.getByText('七夕前监测到').waitFor();
        await anybody.inspect('story-bulletin-read');
      },
    ),
};
