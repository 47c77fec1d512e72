import { endOfDay, localDateAt, monthsAfter } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import type { ConflictRule, Exclusion, PanelRules } from '../../../rulebook/panel-rules.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { barTo } from '../../core/held-offices.js';
import type { OfficeGround } from '../../core/offices.js';
import { panelSubject } from '../../core/subject.js';
import type { ExpertContext, Tie } from '../../core/decision-context.js';
import type { Dispute } from '../../core/state.js';
import { getPanel, seatsOf } from './panels.js';
import type { Panel } from './state.js';

export type Excluded = { readonly why: Exclusion; readonly via: readonly string[] };

export const panelRules = ({ rulebook }: Pick<DisputeFile, 'rulebook'>): PanelRules =>
  rulebook.panel ?? refuse('LaneNotOpen');

/** Every reason why this expert cannot sit on this panel, as things stand at this instant; empty: it can. */
export const exclusionsOf = (
  panelId: string,
  neutralId: string,
  expert: ExpertContext,
  file: DisputeFile,
  at: Instant,
): readonly Excluded[] => {
  const { dispute } = file;
  const panel = getPanel(dispute, panelId);
  const { training } = panelRules(file);
  const trained = isTrained(expert, training, at) ? [] : (['not-trained'] as const);
  const all: readonly Exclusion[] = [
    ...ofTheDispute(panel, neutralId, file),
    ...ofTheRoster(dispute, panel, neutralId, expert),
    ...trained,
  ];
  const facts: readonly Excluded[] = all.map((why) => ({ why, via: [] }));
  const ties = tiesOf(panel, neutralId, expert, file, at);
  return [...facts, ...ties.map(({ conflict, via }) => ({ why: conflict, via }))];
};

/** What ties this expert to somebody concerned, as far as it still reaches and the parties have not waived it. */
export const tiesOf = (
  panel: Panel,
  neutralId: string,
  { ties }: Pick<ExpertContext, 'ties'>,
  file: Pick<DisputeFile, 'rulebook'>,
  at: Instant,
): readonly Tie[] => {
  const { conflicts } = panelRules(file);
  return ties.filter(
    (tie) => reaches(tie, conflicts[tie.conflict], at) && !isWaived(tie, neutralId, panel, conflicts[tie.conflict]),
  );
};

/** How the public knows an office that shuts out the expert's. */
const EXCLUDED_BY: { readonly [G in OfficeGround]?: Exclusion } = {
  'mediated-here': 'mediator-of-the-dispute',
  'handled-the-dispute': 'handled-the-dispute',
  'speaks-for-a-party': 'representative',
  'own-decision': 'first-decision',
};

/**
 * Who mediated here never decides here, consent or not; nor does who acted for the association or for a party, or
 * decided what is looked at again.
 */
const ofTheDispute = (panel: Panel, neutralId: string, file: DisputeFile): readonly Exclusion[] => {
  const about = panel.reviews === undefined ? {} : { about: panelSubject(panel.reviews) };
  const bar = barTo(neutralId, { office: 'expert', ...about }, file);
  return bar ? [EXCLUDED_BY[bar.ground] ?? 'handled-the-dispute'] : [];
};

/** Everybody who ever sat on a panel, gone ones too: they saw the file. */
export const seatedIn = (dispute: Dispute, panelId: string): readonly string[] => {
  const { members, former } = getPanel(dispute, panelId);
  return [...new Set([...members.map(({ neutralId }) => neutralId), ...former])];
};

const ofTheRoster = (
  dispute: Dispute,
  panel: Panel,
  neutralId: string,
  { rights, languages, available }: ExpertContext,
): readonly Exclusion[] => {
  const knows = dispute.right === undefined || rights.length === 0 || rights.includes(dispute.right);
  return [
    ...(knows ? [] : (['right-type'] as const)),
    ...(languages.includes('zh-CN') ? [] : (['language'] as const)),
    ...(available && !panel.former.includes(neutralId) ? [] : (['not-available'] as const)),
  ];
};

const isTrained = ({ training }: ExpertContext, rule: PanelRules['training'], at: Instant): boolean =>
  rule === undefined ||
  (training !== undefined &&
    training.hours >= rule.hours &&
    at < endOfDay(monthsAfter(localDateAt(training.completedAt), rule.months)));

/** What has ended ties nobody any more after the rule's years. */
const reaches = ({ endedAt }: Tie, { years }: ConflictRule, at: Instant): boolean =>
  endedAt === undefined || years === undefined || at < endOfDay(monthsAfter(localDateAt(endedAt), 12 * years));

/** Where the rulebook lets them, and all parties do. */
const isWaived = (
  { conflict }: Tie,
  neutralId: string,
  { parties, waived }: Panel,
  { waivable }: ConflictRule,
): boolean =>
  waivable &&
  parties.every((partyId) => waived[neutralId]?.some((one) => one.partyId === partyId && one.conflict === conflict));

/** Whether this expert can be put on a seat now. Gives its load. Refuses with the first reason that it cannot. */
export const checkExpert = (panelId: string, neutralId: string, file: DisputeFile, at: Instant): number => {
  const expert = file.context.experts?.[neutralId];
  if (expert === undefined) refuse('UnknownReference', { field: 'neutralId', name: neutralId });
  const taken = seatsOf(file.dispute, panelId).some(([, seat]) => seat.neutralId === neutralId);
  if (taken) refuse('NamedTwice', { field: 'neutralId', name: neutralId });
  const [first] = exclusionsOf(panelId, neutralId, expert, file, at);
  if (first) refuse('ExpertExcluded', { field: 'neutralId', name: expert.name ?? neutralId, ...whyOf(first, expert) });
  return expert.load;
};

/** Why, as somebody is told who may choose another: of who is not free also why not. */
export const whyOf = ({ why }: Excluded, { unavailable }: ExpertContext): { readonly why: string } => ({
  why: why === 'not-available' && unavailable !== undefined ? unavailable : why,
});
