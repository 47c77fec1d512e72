import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import { withDecisionDue } from '../../core/decisions.js';
import type { CompetenceEvent } from './competence-events.js';
import { atPanel } from './panel-stage.js';
import { changePanel } from './panels.js';
import type { Panel } from './state.js';

export const evolveCompetence: EvolveOf<CompetenceEvent> = {
  CompetenceRecorded: (dispute, { panelId, partyId, basis, version, clause }) =>
    changePanel(bind(dispute, panelId, partyId, { basis, version, clause }), panelId, (panel) => ({
      ...panel,
      recorded: { ...panel.recorded, [partyId]: { basis, version, clause } },
    })),
  PanelConsented: (dispute, { panelId, partyId }) => bind(dispute, panelId, partyId, { basis: 'submission' }),
  PanelConsentWithdrawn: (dispute, { panelId, partyId, withdrawnAt, due }) => {
    const without = changePanel(dispute, panelId, (panel) => {
      const { [partyId]: _, ...bound } = panel.bound;
      const recorded = panel.recorded?.[partyId];
      return { ...panel, bound: { ...bound, ...(recorded && { [partyId]: recorded }) } };
    });
    return ask(without, panelId, { partyId, ground: 'withdrawal', askedAt: withdrawnAt }, due);
  },
  CompetenceObjected: (dispute, { panelId, partyId, objectedAt, due }) =>
    ask(dispute, panelId, { partyId, ground: 'objection', askedAt: objectedAt }, due),
  CompetenceDecided: (dispute, { panelId, legalKind, resumed, decisionDue }) => {
    const subject = panelSubject(panelId);
    const held = dispute.panels[panelId]?.question?.held ?? getStage(dispute, subject);
    const decided = changePanel(dispute, panelId, ({ question: _, ...panel }) => ({ ...panel, legalKind }));
    return closeTask(
      setStage(withDecisionDue(decided, panelId, decisionDue), [subject], {
        ...held,
        ...(resumed && { deadline: resumed }),
      }),
      'decide-competence',
      subject,
    );
  },
  CompetenceSettled: (dispute, { panelId, legalKind, due }) => {
    const settled = changePanel(dispute, panelId, (panel) => ({ ...panel, legalKind }));
    return next(settled, panelId, due);
  },
};

const bind = (dispute: Dispute, panelId: string, partyId: string, bound: Panel['bound'][string]): Dispute =>
  changePanel(dispute, panelId, (panel) => ({ ...panel, bound: { ...panel.bound, [partyId]: bound } }));

type Question = { readonly partyId: string; readonly ground: 'objection' | 'withdrawal'; readonly askedAt: Instant };

/** Whatever was awaited waits for the answer. */
const ask = (dispute: Dispute, panelId: string, question: Question, due: Deadline): Dispute => {
  const subject = panelSubject(panelId);
  const asked = changePanel(dispute, panelId, (panel) => ({
    ...panel,
    question: { ...question, held: getStage(dispute, subject) },
  }));
  return openTask(atPanel(asked, panelId, 'competence-decision'), 'decide-competence', subject, due);
};

/** The way to the seats begins with the association, but where the sides nominate. */
const next = (dispute: Dispute, panelId: string, due: Deadline): Dispute => {
  const subject = panelSubject(panelId);
  switch (dispute.panels[panelId]?.mode) {
    case 'draw':
      return openTask(atPanel(dispute, panelId, 'draw-commitment'), 'prepare-draw', subject, due);
    case 'strike-and-rank':
      return openTask(atPanel(dispute, panelId, 'expert-list'), 'list-experts', subject, due);
    case 'nomination':
      return atPanel(dispute, panelId, 'nominating', due);
    default:
      return atPanel(dispute, panelId, 'panel-appointment');
  }
};
