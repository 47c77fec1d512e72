import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { datesOf, type PairDates } from '#domain/dispute/measures/loss/dates-of.js';
import type { LossFigure } from '#domain/dispute/measures/loss/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { pairParts } from '#domain/dispute/core/subject.js';

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
  /** How the complaint calls the items, by id. */
  readonly items: Readonly<Record<string, { readonly title?: string; readonly url?: string }>>;
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

/**
 * A worksheet with the dispute's dates beside the merchant's figures. Refused NotFound for whoever may not see it; the
 * caller has checked that.
 */
export async function worksheetOf(
  { vault }: TenantContext,
  { dispute, stream }: LoadedDispute,
  worksheetId: string,
  now: Instant,
): Promise<Worksheet> {
  const { pairs, figuresContentId, statedAt } = dispute.losses[worksheetId] ?? refuse('NotFound');
  const ids = new Set(pairs.map((pair) => pairParts(pair).itemId));
  const items = dispute.items.filter(({ itemId }) => ids.has(itemId));
  const opened = await vault.open([figuresContentId, ...items.map(({ locatorContentId }) => locatorContentId)]);
  const text = opened.get(figuresContentId);
  const figures = text === undefined ? [] : (JSON.parse(text) as readonly StatedFigure[]);
  return {
    dispute: dispute.number ?? '',
    worksheetId,
    statedAt,
    items: Object.fromEntries(
      items.map(({ itemId, locatorContentId }) => [itemId, nameIn(opened.get(locatorContentId))]),
    ),
    dates: datesOf(stream.events, pairs, now),
    figures: figures.map((one) => ({
      ...one,
      files: one.evidenceIds.flatMap((id) => dispute.exhibits[id]?.sha256 ?? []),
    })),
    note: NOTE,
  };
}

const nameIn = (locator: string | undefined): Worksheet['items'][string] => {
  const { title, url } = JSON.parse(locator ?? '{}') as Worksheet['items'][string];
  return { ...(title !== undefined && { title }), ...(url !== undefined && { url }) };
};
