import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from './locale.js';
import { INTAKE_OF_OTHERS } from './intake/commands.js';
import { SERVICE_OF_OTHERS } from './service/commands.js';
import { EXHIBITS_OF_PARTIES } from './service/exhibit-commands.js';
import { MEASURES_OF_OTHERS } from './measures/commands.js';
import { RESPONSE_OF_OTHERS } from './response/commands.js';
import { TALKS_OF_OTHERS } from './talks/commands.js';
import { PANEL_OF_OTHERS } from './panel/commands.js';
import { CONDUCT_OF_OTHERS } from './conduct/commands.js';
import { CLOSING_OF_OTHERS } from './closing/commands.js';
import { PARTY_COMMANDS } from './party-commands.js';

/** What parties never do: these words do not travel to a phone that opens a link. */
export const OTHER_COMMANDS = {
  ...INTAKE_OF_OTHERS,
  ...SERVICE_OF_OTHERS,
  ...MEASURES_OF_OTHERS,
  ...RESPONSE_OF_OTHERS,
  ...TALKS_OF_OTHERS,
  ...PANEL_OF_OTHERS,
  ...CONDUCT_OF_OTHERS,
  ...CLOSING_OF_OTHERS,
} as const;

/** What stands on the button for each command. */
export const COMMANDS = {
  ...PARTY_COMMANDS,
  ...EXHIBITS_OF_PARTIES,
  ...OTHER_COMMANDS,
} as const satisfies Record<DisputeCommand['type'], Words>;
