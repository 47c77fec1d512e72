import type { LoadedDispute } from '#application/disputes.js';
import type { Doorway } from '#application/door.js';
import { datesOf, type PairDates } from '#domain/dispute/loss/dates-of.js';
import type { LossFigure } from '#domain/dispute/loss/events.js';
import type { Instant } from '#domain/message.js';
import { refuse } from '#domain/refusal.js';
import { LOSS_FIGURES } from '#messages/good-faith.js';

/** A figure as the merchant stated it; `sha256` are the files named as its source. */
export type StatedFigure = {
  readonly figure: LossFigure;
  readonly value: number;
  readonly unit: string;
  readonly from?: string;
  readonly until?: string;
  readonly source: string;
  readonly evidenceIds: readonly string[];
};

export type Worksheet = {
  readonly dispute: string;
  readonly worksheetId: string;
  readonly statedAt: Instant;
  /** The dispute's own dates, from the log. */
  readonly dates: readonly PairDates[];
  readonly figures: readonly (StatedFigure & { readonly files: readonly string[] })[];
  /** A worksheet is no finding: only a court says whether there is damage, and how much (practice P28). */
  readonly note: { readonly 'zh-CN': string; readonly en: string };
};

const NOTE = {
  'zh-CN': '本清单由被投诉方自行填写并注明来源，日期取自案件记录；是否构成损失以及赔偿数额由人民法院决定。',
  en: 'The merchant stated these figures and their sources; the dates are the dispute’s own. Whether there is damage, and how much, a court says.',
};

/** A worksheet with the dispute's dates beside the merchant's figures. Refused NotFound for whoever may not see it; the caller has checked that. */
export async function worksheetOf({ vault }: Doorway, { dispute, stream }: LoadedDispute, worksheetId: string, now: Instant): Promise<Worksheet> {
  const { pairs, figuresContentId, statedAt } = dispute.losses[worksheetId] ?? refuse('NotFound');
  const text = (await vault.open([figuresContentId])).get(figuresContentId);
  const figures = text === undefined ? [] : (JSON.parse(text) as readonly StatedFigure[]);
  return {
    dispute: dispute.number ?? '',
    worksheetId,
    statedAt,
    dates: datesOf(stream.events, pairs, now),
    figures: figures.map((one) => ({ ...one, files: one.evidenceIds.flatMap((id) => dispute.exhibits[id]?.sha256 ?? []) })),
    note: NOTE,
  };
}

/** RFC 4180, with a mark of byte order for spreadsheets. A cell that starts like a formula is text, so that no spreadsheet runs it. */
export const csvOf = ({ dispute, dates, figures, note }: Worksheet): string => {
  const rows: readonly (readonly string[])[] = [
    ['row', 'item or figure', 'value', 'unit', 'from', 'until', 'source', 'files (SHA-256)'],
    ...dates.flatMap(({ pair, filedAt = '', acceptedAt = '', declaredAt, down, minutesDown }) => [
      ['date', `${pair} filed`, '', '', filedAt, '', dispute, ''],
      ['date', `${pair} accepted`, '', '', acceptedAt, '', dispute, ''],
      ...declaredAt.map((at) => ['date', `${pair} declared`, '', '', at, '', dispute, '']),
      ...down.map(({ from, until = '' }) => ['date', `${pair} down`, '', '', from, until, dispute, '']),
      ['computed', `${pair} minutes down`, String(minutesDown), 'minutes', '', '', dispute, ''],
    ]),
    ...figures.map(({ figure, value, unit, from = '', until = '', source, files }) => [
      'stated',
      `${LOSS_FIGURES[figure]['zh-CN']} / ${LOSS_FIGURES[figure].en}`,
      String(value),
      unit,
      from,
      until,
      source,
      files.join(' '),
    ]),
    ['note', note['zh-CN'], '', '', '', '', note.en, ''],
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
