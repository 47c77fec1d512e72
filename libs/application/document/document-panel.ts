import type { DocumentFacts } from '#documents/facts.js';
import type { PanelFacts } from '#documents/part-facts.js';
import type { Panel } from '#domain/dispute/panel/panel/state.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Known } from '../dispute/names.js';

type News = Pick<DocumentFacts, 'panel' | 'deadline' | 'reason'>;

/** What an event of a panel tells the addressee of the document that was ordered with it. */
export const panelNews = (event: DisputeEvent, { panels, decisions }: Dispute, text: Known['text']): News => {
  const panel =
    panels[
      'panelId' in event.data
        ? event.data.panelId
        : 'decisionId' in event.data
          ? (decisions[event.data.decisionId]?.panelId ?? '')
          : ''
    ];
  if (!panel) return {};
  switch (event.type) {
    case 'PanelRequested':
      return {
        panel: { ...of(panel, 'requested'), legalKind: event.data.legalKind },
        deadline: event.data.due,
        ...reason(text(event.data.reasonContentId)),
      };
    case 'DrawListFrozen':
      return { panel: of(panel, 'nonces'), deadline: event.data.due };
    case 'ExpertsListed':
      return { panel: of(panel, 'list'), deadline: event.data.due };
    case 'CompetenceSettled':
      return { panel: of(panel, 'nominate'), deadline: event.data.due };
    case 'PanelConstituted':
      return { panel: of(panel, 'named'), deadline: event.data.challengeDue };
    case 'SubmissionsOpened':
      return {
        panel: of(panel, 'submissions'),
        deadline: event.data.due,
        ...reason(text(event.data.questionsContentId)),
      };
    case 'DecisionTimeExtended':
      return { panel: of(panel, 'extended'), deadline: event.data.due, ...reason(text(event.data.reasonContentId)) };
    case 'ConfidentialSummarised':
      return { panel: of(panel, 'summary'), ...reason(text(event.data.summaryContentId)) };
    case 'PanelContactAnswered':
      return { panel: of(panel, 'contact'), ...reason(text(event.data.answerContentId)) };
    case 'PanelEnded':
      return {
        panel: { ...of(panel, 'ended'), outcome: event.data.outcome },
        ...reason(text(event.data.reasonContentId)),
      };
    default:
      return {};
  }
};

const of = ({ legalKind, mode, size }: Panel, state: PanelFacts['state']): PanelFacts => ({
  state,
  legalKind,
  mode,
  size,
});
const reason = (words: string | undefined): Pick<News, 'reason'> => (words === undefined ? {} : { reason: words });
