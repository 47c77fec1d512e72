import type { ExportPart } from '#domain/dispute/service/export/events.js';
import { formatInstant } from '#messages/format.js';
import { EXPORT_RECIPIENT_WORDS } from '#messages/service/timeline-export.js';
import { plain } from '../print/print-of.js';
import { tongueOf, type Tongue } from '../template.js';
import type { Bundle, Entry, Group, Row } from './bundle.js';
import { exhibitEntry } from './exhibit-entry.js';
import type { BundleFacts } from './facts.js';
import { masked, maskOf } from './mask.js';
import { codeIn, namesIn } from './names.js';
import { noticesOf } from './notices.js';
import { deadlineEntry, logEntry, serviceEntry, timelineEntry } from './table-entries.js';

/** All that is printed, in the words of its language and masked as asked. */
export const bundleOf = (facts: BundleFacts): Bundle => {
  const tongue = tongueOf(facts.locale);
  const { say, word } = tongue;
  const groups = GROUPS.flatMap(([part, zh, en, entries]): readonly Group[] =>
    facts.parts.includes(part) ? [{ title: say(zh, en), entries: entries(facts, tongue) }] : [],
  ).filter(({ entries }) => entries.length > 0);
  const told = {
    cover: coverOf(facts, tongue),
    notices: noticesOf(facts, tongue),
    groups: [...groups, { title: say('未附内容', 'What is not in it'), entries: [leftOutEntry(facts, tongue)] }],
  };
  return {
    locale: facts.locale,
    title: say('争议案卷', 'Bundle of a dispute'),
    issuer: plain(word(facts.association)),
    number: facts.number,
    ...masked(masked(told, plain), maskOf(facts)),
    words: {
      number: say('编号', 'Number'),
      index: say('目录', 'Index'),
      columns: [
        say('编号', 'No.'),
        say('名称', 'Title'),
        say('日期', 'Date'),
        say('提交方', 'Side'),
        say('页码', 'Pages'),
      ],
      page: say('案卷第 {page} 页，共 {pages} 页', 'Bundle page {page} of {pages}'),
      pageOf: say('第 {page} 页，共 {pages} 页', 'page {page} of {pages}'),
      to: say('致', 'To'),
    },
    issuedSeconds: Math.floor(Date.parse(facts.askedAt) / 1_000),
  };
};

type Entries = (facts: BundleFacts, tongue: Tongue) => readonly Entry[];

const documents: Entries = (facts, { say }) =>
  facts.documents.map(({ orderedAt, print }, index) => ({
    kind: 'document',
    number: `D${index + 1}`,
    title: say(`${print.title}（致${print.addressee}）`, `${print.title} (to ${print.addressee})`),
    date: formatInstantDay(orderedAt),
    side: print.issuer,
    print,
  }));

const formatInstantDay = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);

const GROUPS: readonly (readonly [ExportPart, string, string, Entries])[] = [
  ['documents', '文书', 'Documents as issued', documents],
  ['exhibits', '证据', 'Exhibits', (facts) => facts.exhibits.map((one, index) => exhibitEntry(facts, one, index))],
  ['timeline', '案件经过', 'Timeline', timelineEntry],
  ['service', '送达证明', 'Proofs of service', serviceEntry],
  ['deadlines', '期限', 'Deadlines', deadlineEntry],
  ['log', '存证信息', 'Log references', logEntry],
];

const coverOf = (facts: BundleFacts, { say, word }: Tongue): readonly Row[] => {
  const { recipient, recipientName, reason, askedAt, exportId } = facts;
  const name = recipient.kind === 'party' ? namesIn(facts).party(recipient.partyId) : recipientName;
  const rows: readonly (Row | false)[] = [
    [
      say('接收人', 'Recipient'),
      [name, `（${word(EXPORT_RECIPIENT_WORDS[recipient.kind])}）`].filter(Boolean).join(''),
    ],
    reason !== undefined && [say('用途', 'Reason'), reason],
    [say('截至', 'As of'), formatInstant(askedAt, facts.locale)],
    [say('文书', 'Documents'), facts.parts.includes('documents') ? String(facts.documents.length) : '—'],
    [say('证据', 'Exhibits'), facts.parts.includes('exhibits') ? String(facts.exhibits.length) : '—'],
    [say('导出标识', 'Export'), exportId],
  ];
  return rows.filter((row) => row !== false);
};

const PARTS: Readonly<Record<ExportPart, readonly [string, string]>> = Object.fromEntries(
  GROUPS.map(([part, zh, en]) => [part, [zh, en]]),
) as never;

const leftOutEntry = (facts: BundleFacts, { say }: Tongue): Entry => {
  const parts = GROUPS.filter(([part]) => !facts.parts.includes(part)).map(([part]) => [
    '—',
    say(...PARTS[part]),
    say('申请时未选择', 'Not asked for'),
  ]);
  const exhibits = facts.leftOut.map((one, index) => [
    codeIn(facts, one.number, index),
    one.description ?? say('证据', 'Exhibit'),
    one.reason ?? '—',
  ]);
  const lacking = facts.exhibits
    .filter(({ state }) => state !== 'drawn' && state !== 'picture')
    .map((one, index) => [
      codeIn(facts, one.number, index),
      one.description ?? say('证据', 'Exhibit'),
      one.path === undefined
        ? say('内容不在案卷内', 'Its content is not here')
        : say('仅附原始文件', 'As an original file only'),
    ]);
  return {
    kind: 'table',
    number: 'X',
    title: say('未附内容及理由', 'What is not in it, and why'),
    intro: say('接收人依规则不得查阅的内容不在此列。', 'What its recipient may not see by rule is not listed.'),
    head: [say('编号', 'No.'), say('内容', 'What'), say('理由', 'Why')],
    columns: ['auto', '1', '1'],
    rows: [...parts, ...exhibits, ...lacking],
  };
};
