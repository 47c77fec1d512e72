import type { FILE_ACTIONS } from '../../dispute/files/actions.js';
import type { Dispute } from '../../dispute/core/state.js';
import { runningPanel } from '../../dispute/core/running-panel.js';
import { awaitsRuling } from '../../dispute/service/evidence/late.js';
import { COMPARISON_VIEWS } from '../../dispute/service/comparison/events.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben, cai, mia } from '../core/actors.js';
import { from, keyOf, type Make, type Throw } from '../core/any-record.js';
import { paper } from '../core/commands.js';
import type { Original } from '../../dispute/service/translation/events.js';
import { dutiesTold, liveStream } from './exhibit-commands.js';
import { agency } from './translation-commands.js';

type Asked = Exclude<keyof typeof FILE_ACTIONS, 'StoreEvidence' | 'AskForDocument' | 'AskForExport'>;

const some = (number: number): Actor => from([ana, ben, cai, mia], number) ?? mia;
const presiding = (dispute: Dispute): Actor => {
  const [, panel] = runningPanel(dispute) ?? [];
  return { kind: 'person', id: panel?.members.find(({ seat }) => seat === 'presiding')?.neutralId ?? 'eda' };
};
const exhibit = ({ exhibits }: Dispute, number: number): string => keyOf(exhibits, number);
const original = (dispute: Dispute, number: number): Original =>
  number % 3 === 0
    ? { kind: 'letter', id: keyOf(dispute.services, number) }
    : { kind: 'exhibit', id: exhibit(dispute, number) };
const comparison = (dispute: Dispute, { a }: Throw) => {
  const comparisonId = keyOf(dispute.comparisons, a);
  const rows = dispute.comparisons[comparisonId]?.versions.at(-1)?.rows ?? [];
  return { comparisonId, rows: rows.map(({ rowId }) => rowId) };
};

/** Throws of what is said of exhibits. */
export const EXHIBITS: { readonly [T in Asked]: Make } = {
  DescribeLiveStream: (dispute, { a, b }) => ({
    data: { evidenceId: exhibit(dispute, a), liveStream },
    by: some(b),
  }),
  DescribeContractDuties: (dispute, { a, b }) => ({
    data: { evidenceId: exhibit(dispute, a), told: dutiesTold },
    by: some(b),
  }),
  LinkExhibit: (dispute, { a, b, c }) => ({
    data: {
      evidenceId: exhibit(dispute, a),
      links: c % 3 === 0 ? [] : [{ kind: 'item', itemId: from(dispute.items, c)?.itemId ?? 'none' }],
    },
    by: b % 5 === 0 ? presiding(dispute) : some(b),
  }),
  RuleOnLateEvidence: (dispute, { a, b, c }) => {
    const late = Object.keys(dispute.exhibits).filter((id) => awaitsRuling(dispute, id));
    return {
      data: { evidenceIds: [from(late, a) ?? exhibit(dispute, a)], admitted: c % 2 === 0, reasonContentId: 'why' },
      by: b % 2 === 0 ? presiding(dispute) : mia,
    };
  },
  AnswerLateEvidence: (dispute, { a, b }) => ({
    data: { evidenceId: exhibit(dispute, a), textContentId: 'answer' },
    by: some(b),
  }),
  FileComparison: (dispute, { a, b, c }) => ({
    data: {
      ...(c % 3 === 0 && { comparisonId: keyOf(dispute.comparisons, c) }),
      rows: [
        {
          elementContentId: 'element',
          original: { evidenceId: exhibit(dispute, a) },
          accused: { evidenceId: exhibit(dispute, c) },
          view: from(COMPARISON_VIEWS, b) ?? 'similar',
        },
      ],
    },
    by: some(b),
  }),
  AnswerComparison: (dispute, dice) => {
    const { comparisonId, rows } = comparison(dispute, dice);
    return { data: { comparisonId, rows: rows.map((rowId) => ({ rowId, view: 'different' })) }, by: some(dice.b) };
  },
  AskForTranslation: (dispute, { a, b, c }) => ({
    data: { of: original(dispute, a), from: 'en', into: c % 2 === 0 ? 'zh' : 'ja' },
    by: b % 5 === 0 ? presiding(dispute) : some(b),
  }),
  FileTranslation: (dispute, { a, b, c }) => ({
    data: { of: original(dispute, a), from: 'en', into: 'zh', translator: agency, evidence: paper(`t${c}`) },
    by: some(b),
  }),
  DeliverTranslation: (dispute, { a, b, c }) => ({
    data: { translationId: keyOf(dispute.translations, a), translator: { kind: 'machine' }, evidence: paper(`t${c}`) },
    by: some(b),
  }),
  CheckTranslation: (dispute, { a, c }) => ({
    data: {
      translationId: keyOf(dispute.translations, a),
      finding: c % 2 === 0 ? 'faithful' : 'faulty',
      noteContentId: 'compared',
    },
    by: mia,
  }),
  ContestTranslation: (dispute, { a, b }) => ({
    data: { translationId: keyOf(dispute.translations, a), passageContentId: 'there', reasonContentId: 'why' },
    by: some(b),
  }),
  FindOnComparison: (dispute, dice) => {
    const { comparisonId, rows } = comparison(dispute, dice);
    const findings = rows.map((rowId) => ({ rowId, finding: 'similar', reasonContentId: 'why' }));
    const [panelId = 'none'] = runningPanel(dispute) ?? [];
    return { data: { panelId, comparisonId, rows: findings }, by: presiding(dispute) };
  },
};
