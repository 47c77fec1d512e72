import type { Instant } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { getPanel } from '../panel/panels.js';
import type { PanelFileOpened } from './file-events.js';
import { decisionOf } from '../../core/decisions.js';

/**
 * A panel that is there for the first time gets its file, and its members time to read it. One whose member was
 * replaced has it already.
 */
export const openFile = (panelId: string, at: Instant, file: DisputeFile): readonly PanelFileOpened[] => {
  if (file.rulebook.decision === undefined || decisionOf(file.dispute, panelId)) return [];
  const { pairs, reviews } = getPanel(file.dispute, panelId);
  const [reviewOf] = (reviews !== undefined && decisionOf(file.dispute, reviews)) || [];
  const readDue = stageDeadline(file, 'file-reading', { event: 'PanelFileOpened', at });
  const review = reviewOf !== undefined && { reviewOf };
  return [
    { type: 'PanelFileOpened', data: { decisionId: file.newId(), panelId, pairs, ...review, openedAt: at, readDue } },
  ];
};
