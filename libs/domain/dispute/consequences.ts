import { atTheEndOf } from '../calendar/deadline.js';
import { disputeMoved, matterMoved, reopenedDispute } from './closing/dispute-moved.js';
import { publicationFiles } from './closing/publication-files.js';
import { settledDays } from './service/uncertain-day/settled-days.js';
import { reportBack } from './conduct/referral/report-back.js';
import type { DisputeFile } from './core/action.js';
import type { Consequence, Decided, Since } from './core/consequence.js';
import { getStage, type DisputeEvent } from './core/state.js';
import type { Subject } from './core/subject.js';
import { evolveAll } from './evolve.js';
import { concurrentMeasures } from './intake/corrections/concurrent-measures.js';
import { givenResults } from './delegation/give-results.js';
import { questionedRestorations } from './measures/guarantee/questioned-restorations.js';
import { holdMeasures } from './measures/held/hold-measures.js';
import { registerAlarms } from './intake/reliance/register-alarms.js';
import { askToUndo } from './intake/renewal/ask-to-undo.js';
import type { Command } from '../kernel/message.js';
import { carriedOutDecisions } from './panel/decision/carried-out-decisions.js';
import { escalatedBreach } from './panel/panel/escalated-breach.js';
import { overtakenPanel } from './panel/panel/overtaken-panel.js';
import { restoredWhenComplete } from './response/counter-notice/restored-when-complete.js';
import { urgingsMoved } from './response/urging/urgings-moved.js';
import { defaultsUndone } from './response/counter-notice/defaults-undone.js';
import { windowsMoved } from './response/counter-notice/windows-moved.js';
import { inForceWithScans } from './talks/mediation/take-effect.js';
import { endedNegotiations } from './talks/negotiation/ended-negotiations.js';

/** In the order in which they are recorded: each sees what those before it have added. */
const CONSEQUENCES: readonly Consequence[] = [
  inForceWithScans,
  restoredWhenComplete,
  escalatedBreach,
  carriedOutDecisions,
  concurrentMeasures,
  questionedRestorations,
  registerAlarms,
  askToUndo,
  defaultsUndone,
  windowsMoved,
  urgingsMoved,
  endedNegotiations,
  overtakenPanel,
  reopenedDispute,
  disputeMoved,
  matterMoved,
  publicationFiles,
  givenResults,
  reportBack,
  settledDays,
];

/**
 * These events and what follows from them for the dispute as a whole. The decider asks after every decision, so no
 * action can forget it. From nothing nothing follows: a report that changes nothing wakes nobody.
 */
export const withConsequences = (
  decidedEvents: readonly DisputeEvent[],
  command: Command<string, object>,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const events = holdMeasures(decidedEvents, command.at, file);
  const [first] = events;
  if (!first) return events;
  const since = sinceOf(command, file, first);
  const decided: Decided = { events, dispute: evolveAll(file.dispute, events), file, since };
  // what followed may order nothing either
  return holdMeasures(CONSEQUENCES.reduce(followedBy, decided).events, command.at, file);
};

const followedBy = (decided: Decided, { when, follows }: Consequence): Decided => {
  const added = when(decided) ? follows(decided) : [];
  if (added.length === 0) return decided;
  return { ...decided, events: [...decided.events, ...added], dispute: evolveAll(decided.dispute, added) };
};

/**
 * Since when it counts what follows: for the clock from the end of the deadline that has passed, however late that is
 * recorded; else from the command.
 */
const sinceOf = ({ by, at, data }: Command<string, object>, { dispute }: DisputeFile, first: DisputeEvent): Since => {
  const { deadline } = by.kind === 'clock' && 'subject' in data ? getStage(dispute, data.subject as Subject) : {};
  return deadline ? atTheEndOf(deadline, first.type) : { at };
};
