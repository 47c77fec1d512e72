import { pairParts } from '#domain/dispute/core/subject.js';
import type { Instant } from '#domain/kernel/message.js';
import { LOSS_FIGURES } from '#messages/measures/loss.js';
import { digitsOf } from '#messages/money.js';
import { formatForTable } from '#messages/format.js';
import type { Worksheet } from './worksheet.js';

const HEAD = [
  '类别 / row',
  '标的或者数据 / item or figure',
  '数值 / value',
  '单位 / unit',
  '开始（北京时间） / from (Beijing time)',
  '结束（北京时间） / until (Beijing time)',
  '来源 / source',
  '文件 / files (SHA-256)',
] as const;

/**
 * For a court or a lawyer to read, in both languages; money in whole units of its currency. RFC 4180, with a mark of
 * byte order for spreadsheets. A cell that starts like a formula is text, so that no spreadsheet runs it.
 */
export const csvOf = ({ dispute, items, dates, figures, note }: Worksheet): string => {
  const rows: readonly (readonly string[])[] = [
    HEAD,
    ...dates.flatMap(({ pair, filedAt, acceptedAt, declaredAt, down, minutesDown }) => {
      const { itemId } = pairParts(pair);
      const { title = itemId, url } = items[itemId] ?? {};
      const row = (what: string, from?: Instant, until?: Instant): readonly string[] => [
        '日期 / date',
        `${title}：${what}`,
        '',
        '',
        beijing(from),
        beijing(until),
        dispute,
        '',
      ];
      return [
        ['标的 / item', title, '', '', '', '', url ?? '', ''],
        row('投诉 / filed', filedAt),
        row('受理 / accepted', acceptedAt),
        ...declaredAt.map((at) => row('不侵权声明 / counter-notice', at)),
        ...down.map(({ from, until }) => row('下架 / down', from, until)),
        [
          '计算 / computed',
          `${title}：下架分钟数 / minutes down`,
          String(minutesDown),
          '分钟 / minutes',
          '',
          '',
          dispute,
          '',
        ],
      ];
    }),
    ...figures.map(({ figure, value, unit, from = '', until = '', source, files }) => [
      '自述 / stated',
      `${LOSS_FIGURES[figure]['zh-CN']} / ${LOSS_FIGURES[figure].en}`,
      inWholeUnits(value, unit),
      UNITS[unit] ?? unit,
      from,
      until,
      source,
      files.join(' '),
    ]),
    ['说明 / note', note['zh-CN'], '', '', '', '', note.en, ''],
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};

const beijing = (at: Instant | undefined): string => (at === undefined ? '' : formatForTable(at));

const UNITS: Readonly<Record<string, string>> = {
  hours: '小时 / hours',
  CNY: '元 / CNY',
  pieces: '件 / pieces',
  rank: '名次 / rank',
  sessions: '场 / sessions',
};

/** What is no money, and so has no code of a currency, is counted whole. */
const inWholeUnits = (value: number, unit: string): string => {
  const digits = /^[A-Z]{3}$/.test(unit) ? digitsOf(unit) : 0;
  return (value / 10 ** digits).toFixed(digits);
};

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
