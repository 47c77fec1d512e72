import { DEPOSIT_CHECK_WORDS } from '#messages/ui/deposits.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import type { Words } from '#messages/locale.js';

/** Below an association's address: the pages that need no account, as apps/web has them, each with what it is. */
export const OPEN_TITLES = {
  guide: W.guide,
  'contract-duties': W.contractDuties,
  decisions: W.decisions,
  document: W.document,
  lookup: W.lookup,
  ratings: W.ratings,
  method: W.method,
  statistics: W.statistics,
  handling: W.handling,
  rulebooks: W.rulebooks,
  rules: W.rules,
  risks: W.risks,
  members: W.members,
  tips: W.tips,
  'open-data': W.openData,
  draws: W.draws,
  help: W.help,
  training: W.training,
  bulletins: W.bulletins,
  deposits: DEPOSIT_CHECK_WORDS.title,
  'log-heads': W.logHeads,
  'personal-data': W.personalData,
  accessibility: W.accessibility,
} as const satisfies Readonly<Record<string, Words>>;

export const OPEN: readonly string[] = Object.keys(OPEN_TITLES);
