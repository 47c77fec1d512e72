import { INTAKE_OF_PARTIES } from './intake/commands.js';
import { SERVICE_OF_PARTIES } from './service/commands.js';
import { MEASURES_OF_PARTIES } from './measures/commands.js';
import { RESPONSE_OF_PARTIES } from './response/commands.js';
import { TALKS_OF_PARTIES } from './talks/commands.js';
import { PANEL_OF_PARTIES } from './panel/commands.js';
import { CONDUCT_OF_PARTIES } from './conduct/commands.js';
import { CLOSING_OF_PARTIES } from './closing/commands.js';

/** The words of what parties may do, for the pages of parties; a spec holds that it is all of that and nothing else. */
export const PARTY_COMMANDS = {
  ...INTAKE_OF_PARTIES,
  ...SERVICE_OF_PARTIES,
  ...MEASURES_OF_PARTIES,
  ...RESPONSE_OF_PARTIES,
  ...TALKS_OF_PARTIES,
  ...PANEL_OF_PARTIES,
  ...CONDUCT_OF_PARTIES,
  ...CLOSING_OF_PARTIES,
} as const;

export type PartyCommand = keyof typeof PARTY_COMMANDS;
