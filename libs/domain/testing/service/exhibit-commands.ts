import type { DisputeCommand } from '../../dispute/actions.js';
import type { DutiesTold } from '../../dispute/core/duties-told.js';
import type { LiveStream } from '../../dispute/core/live-stream.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import { shanghai } from '../core/commands.js';
import { panelIdOf } from '../panel/panel-commands.js';
import type { Step } from '../core/story.js';

type Data<T extends DisputeCommand['type']> = Extract<DisputeCommand, { type: T }>['data'];
type Row = Data<'FileComparison'>['rows'][number];

/** The bag is shown for half a minute of the replay, its card and price at second 754. */
export const liveStream: LiveStream = {
  wordsContentId: 'where-live',
  startedAt: shanghai('02-27T20:00'),
  recordedFrom: shanghai('02-27T20:12'),
  recordedUntil: shanghai('02-27T20:14'),
  fromSecond: 740,
  toSecond: 770,
  lengthSeconds: 7_200,
  productSecond: 754,
  price: { minorUnits: 8_600, currency: 'CNY' },
};
/** The strap, on the certificate and in a picture of the goods. */
export const strap: Row = {
  elementContentId: 'strap',
  original: { evidenceId: 'e1', page: 2, region: { x: 100, y: 200, width: 300, height: 400 } },
  accused: { evidenceId: 'e1', second: 754 },
  view: 'similar',
  textContentId: 'both are braided',
};

const command = <T extends DisputeCommand['type']>(type: T, at: string, by: Actor, data: Data<T>): Step =>
  ({ type, data, by, at: shanghai(at) }) as unknown as Step;

export const describeLive = (at: string, by: Actor, evidenceId: string, more: Partial<LiveStream> = {}): Step =>
  command('DescribeLiveStream', at, by, { evidenceId, liveStream: { ...liveStream, ...more } });
/** A contract of merchant and host: the merchant checks and answers for goods. */
export const dutiesTold: DutiesTold = {
  between: ['merchant', 'live-marketer'],
  duties: [
    { duty: 'goods-check', bearer: 'merchant', isCited: true },
    { duty: 'account-ownership', bearer: 'live-marketer', isCited: false },
  ],
  account: { registration: 'live-marketer', investment: 'merchant', contract: 'not-settled' },
  wordsContentId: 'clauses',
};
export const describeContractDuties = (
  at: string,
  by: Actor,
  evidenceId: string,
  more: Partial<DutiesTold> = {},
): Step => command('DescribeContractDuties', at, by, { evidenceId, told: { ...dutiesTold, ...more } });
export const linkExhibit = (at: string, by: Actor, evidenceId: string, links: Data<'LinkExhibit'>['links']): Step =>
  command('LinkExhibit', at, by, { evidenceId, links });
export const ruleOnLate = (at: string, by: Actor, admitted: boolean, ...evidenceIds: readonly string[]): Step =>
  command('RuleOnLateEvidence', at, by, { evidenceIds, admitted, reasonContentId: 'why' });
export const answerLate = (at: string, by: Actor, evidenceId: string): Step =>
  command('AnswerLateEvidence', at, by, { evidenceId, textContentId: 'answer' });

export const newestComparison = ({ comparisons }: Dispute): string => Object.keys(comparisons).at(-1) ?? 'none';
const rowsOf = (dispute: Dispute) =>
  dispute.comparisons[newestComparison(dispute)]?.versions.at(-1)?.rows.map(({ rowId }) => rowId) ?? [];

export const fileComparison = (at: string, by: Actor, ...rows: readonly Row[]): Step =>
  command('FileComparison', at, by, { rows });
export const compareAgain =
  (at: string, by: Actor, ...rows: readonly Row[]): Step =>
  (dispute) => ({
    type: 'FileComparison',
    data: { comparisonId: newestComparison(dispute), rows },
    by,
    at: shanghai(at),
  });
export const answerComparison =
  (at: string, by: Actor, more: object = {}): Step =>
  (dispute) => ({
    type: 'AnswerComparison',
    data: {
      comparisonId: newestComparison(dispute),
      rows: rowsOf(dispute).map((rowId) => ({ rowId, view: 'different', ...more })),
    },
    by,
    at: shanghai(at),
  });
export const findOnComparison =
  (at: string, by: Actor): Step =>
  (dispute) => ({
    type: 'FindOnComparison',
    data: {
      panelId: panelIdOf(dispute),
      comparisonId: newestComparison(dispute),
      rows: rowsOf(dispute).map((rowId) => ({ rowId, finding: 'similar', reasonContentId: 'why' })),
    },
    by,
    at: shanghai(at),
  });
