import type { DecisionEvent } from '../dispute/decision/events.js';
import { decisionOf } from '../dispute/decision/state.js';
import type { DisputeEvent } from '../dispute/state.js';
import { decisionEvents } from './decision-events.js';
import { panelIdOf } from './panel-commands.js';
import { panelConstituted } from './panel-stories.js';
import { disputeAfter } from './story.js';

const dispute = disputeAfter(panelConstituted);
const panelId = panelIdOf(dispute);
const [decisionId = 'none'] = decisionOf(dispute, panelId) ?? [];
const told = Object.entries(decisionEvents(decisionId, panelId)).map(([type, data]) => ({ type, data }) as DecisionEvent);

/** Stories that together record every event of a panel's file and decision. */
export const decisionStories: readonly (readonly DisputeEvent[])[] = [[...panelConstituted, ...told]];
