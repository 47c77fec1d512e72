import type { Actor } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { getPanel } from '../panel/panels.js';
import type { Panel } from '../panel/state.js';
import { panelSubject, partsOf, type Subject } from '../../core/subject.js';
import { decisionOf } from '../../core/decisions.js';
import type { Decision } from './state.js';

export type BeforePanel = {
  readonly panelId: string;
  readonly panel: Panel;
  readonly decisionId: string;
  readonly decision: Decision;
};

/** What lies before this panel. */
export const beforePanel = (panelId: string, { dispute }: Pick<DisputeFile, 'dispute'>): BeforePanel => {
  const [decisionId, decision] =
    decisionOf(dispute, panelId) ?? refuse('NoSuchSubject', { subject: panelSubject(panelId) });
  return { panelId, panel: getPanel(dispute, panelId), decisionId, decision };
};

/** The same, of the panel that is acted on. */
export const beforePanelOn = (subject: Subject, file: Pick<DisputeFile, 'dispute'>): BeforePanel =>
  beforePanel(partsOf(subject).id ?? '', file);

/** Who presides over it. */
export const presidingOf = ({ members }: Pick<Panel, 'members'>): string =>
  members.find(({ seat }) => seat === 'presiding')?.neutralId ?? '';

/** What the presiding panelist does for the panel, no other member does. */
export const checkPresides = ({ panelId, panel }: BeforePanel, { id }: Actor): void => {
  if (presidingOf(panel) !== id) refuse('NotYourPart', { subject: panelSubject(panelId) });
};
