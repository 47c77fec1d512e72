import type { Command } from '../../kernel/message.js';
import type { PanelMode } from '../../rulebook/panel-rules.js';

export type AcceptDelegated = Command<
  'AcceptDelegated',
  {
    /** How the panel is found, where the agreement leads to one; one expert for a clear case. */
    readonly mode?: PanelMode;
    readonly size?: number;
    /** What the platform is bound by, in words, for the panel's competence. */
    readonly agreementContentId: string;
  }
>;
