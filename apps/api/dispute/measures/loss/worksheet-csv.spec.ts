import { instant } from '#domain/kernel/message.js';
import { csvOf } from './worksheet-csv.js';

const sheet = {
  dispute: 'PL-1',
  worksheetId: 'w',
  statedAt: instant('2026-03-02T00:00:00Z'),
  items: { bag: { title: 'Bag, red', url: 'https://shop.example/bag' } },
  dates: [
    {
      pair: 'pair:ben:bag' as const,
      filedAt: instant('2026-03-01T16:30:00Z'),
      declaredAt: [],
      down: [{ from: instant('2026-03-02T01:00:00Z'), until: instant('2026-03-02T02:00:00Z') }],
      minutesDown: 60,
    },
  ],
  figures: [
    {
      figure: 'sales' as const,
      value: 4_200_050,
      unit: 'CNY',
      from: '2026-03-01',
      source: '=1+1',
      evidenceIds: [],
      files: [],
    },
    { figure: 'advertising' as const, value: 300, unit: 'JPY', source: 'Invoice', evidenceIds: [], files: [] },
    { figure: 'stock' as const, value: 12, unit: 'pieces', source: 'Count', evidenceIds: [], files: [] },
  ],
  note: { 'zh-CN': '说明', en: 'Note' },
};

it('names items as the complaint does, tells Beijing time and money in whole units, and runs no formula', () => {
  const lines = csvOf(sheet).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '标的 / item,"Bag, red",,,,,https://shop.example/bag,',
      '日期 / date,"Bag, red：投诉 / filed",,,2026-03-02 00:30:00,,PL-1,',
      '日期 / date,"Bag, red：下架 / down",,,2026-03-02 09:00:00,2026-03-02 10:00:00,PL-1,',
      '计算 / computed,"Bag, red：下架分钟数 / minutes down",60,分钟 / minutes,,,PL-1,',
      "自述 / stated,措施期间的销售额 / Sales while the measure stood,42000.50,元 / CNY,2026-03-01,,'=1+1,",
      '自述 / stated,已投放的广告费用 / Advertising already paid,300,JPY,,,Invoice,',
      '自述 / stated,积压库存 / Stock left over,12,件 / pieces,,,Count,',
    ]),
  );
  expect(csvOf(sheet)).not.toContain('pair:');
});
