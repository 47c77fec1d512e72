import { hash } from 'node:crypto';
import { LOCALES } from '#messages/locale.js';
import { exampleBundle } from '../../../test/support/example-bundle.js';
import { BUNDLE_LAYOUT, BUNDLE_TEMPLATE } from './bundle-layout.js';
import { bundleOf } from './bundle-of.js';
import { maskOf } from './mask.js';

const titlesOf = (facts: ReturnType<typeof exampleBundle>): readonly string[] =>
  bundleOf(facts).groups.map(({ title }) => title);

it.each(LOCALES)('has every part that was asked for and something to tell in it, in %s', (locale) => {
  const { groups, cover, words } = bundleOf(exampleBundle(locale));
  expect(groups.map(({ entries }) => entries.length > 0)).toEqual(groups.map(() => true));
  expect(groups).toHaveLength(6); // of service nothing is told here; what is left out always is
  expect(words.page).toContain('{page}');
  expect(cover.flat()).toContain('起诉');
});
it('cites exhibits by their numbers, with where in a live stream they are', () => {
  const [, exhibits] = bundleOf(exampleBundle('zh-CN')).groups;
  expect(exhibits?.entries.map(({ number }) => number)).toEqual(['C1', 'C2']);
  const film = exhibits?.entries[1];
  expect(film?.kind === 'exhibit' && film.rows).toEqual(
    expect.arrayContaining([
      ['直播间', '8848'],
      ['回放位置', '01:02:03 – 01:03:00'],
      ['商品卡出现于', '01:02:30'],
    ]),
  );
});
it('leaves out what was not asked for, and says that it did', () => {
  const facts = exampleBundle('zh-CN', { parts: ['exhibits'], leftOut: [{ evidenceId: 'e9', reason: '与请求无关' }] });
  expect(titlesOf(facts)).toEqual(['证据', '未附内容']);
  expect(JSON.stringify(bundleOf(facts))).toContain('与请求无关');
});
it('masks names and contacts where asked, and neither days nor hashes', () => {
  const told = JSON.stringify(bundleOf(exampleBundle('zh-CN', { masks: ['names', 'contacts'] })));
  for (const word of ['安娜服饰', '蔡记商行', '13800138000']) expect(told).not.toContain(word);
  for (const word of ['cd'.repeat(32), '2026-03-02 09:00:00', '投诉方']) expect(told).toContain(word);
  const mask = maskOf(exampleBundle('zh-CN', { masks: ['contacts'] }));
  expect(mask('电话0755-12345678，邮箱a.b@c.cn，身份证44030119900101123X，见https://x.cn/a?b=1。')).toBe(
    '电话■，邮箱■，身份证■，见■。',
  );
  expect(mask('2026-03-02 09:00:00，案卷第17页，共212页')).toBe('2026-03-02 09:00:00，案卷第17页，共212页');
});
it('has a new version whenever its layout changes', () =>
  expect([BUNDLE_TEMPLATE, hash('sha256', BUNDLE_LAYOUT)]).toEqual([
    '2',
    '22cc0e72dae9687008d7f7cc1203de1e45274165c5e1e69425c0b3d4dc303a1c',
  ]));
