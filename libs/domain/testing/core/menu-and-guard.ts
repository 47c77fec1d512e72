import { ACTIONS, type DisputeCommand } from '../../dispute/actions.js';
import type { DisputeAction, DisputeFile } from '../../dispute/core/action.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import { allowedActions } from '../../dispute/decider.js';
import { Refused } from '../../kernel/refusal.js';

/** What a command is refused with by the guard, before anybody looks at what else it says. */
const GUARD: ReadonlySet<string> = new Set(['NotYourPart', 'NoSuchSubject', 'WrongStage']);

/** Acts that can be offered and still be refused so, since what the command says decides it; which part of it does. */
const BY_WHAT_IT_SAYS: ReadonlyMap<DisputeCommand['type'], string> = new Map([
  ['EndNegotiation', 'the reason has to fit the stage: declined, withdrawn or escalated'],
  ['EndPanelCase', 'a panelist dismisses, staff record every other reason'],
  ['FileComplaint', 'a dictated complaint is written down by staff alone'],
  ['NameUnlisted', 'a withdrawal is the complainant’s, a counter-notice the respondent’s'],
  ['RelateDisputes', 'how the other dispute stands decides'],
  ['DescribeLiveStream', 'whose file it is'],
  ['DescribeContractDuties', 'whose file it is'],
  ['LinkExhibit', 'whose file it is'],
  ['AnswerLateEvidence', 'whose file it is'],
  ['AskForTranslation', 'whose original it is'],
  ['FileTranslation', 'whose original it is'],
  ['DeliverTranslation', 'which translation it is'],
  ['ContestTranslation', 'which translation it is'],
  ['AnswerComparison', 'whose comparison it is'],
  ['StoreEvidence', 'whose file it is whose bytes are sent'],
]);

/** Acts that are taken by their own instant a little before the clock has said so and the menu shows them. */
const BY_ITS_INSTANT: ReadonlySet<DisputeCommand['type']> = new Set(['AllegeBreach']);

/**
 * How menu and guard contradict each other about this command, if they do: something was recorded that the menu did not
 * offer on any of the subjects named, or all of them were offered and one was refused for role or stage.
 */
export const contradiction = (
  command: DisputeCommand,
  file: DisputeFile,
  outcome: readonly DisputeEvent[] | Refused,
): string | undefined => {
  const { subjects } = ACTIONS[command.type] as unknown as DisputeAction<DisputeCommand>;
  const named = subjects(command.data);
  const menu = allowedActions(command.by, file).flatMap(({ action, subject }) =>
    action === command.type ? [subject] : [],
  );
  if (outcome instanceof Refused) {
    const refused = GUARD.has(outcome.code) && named.some((subject) => subject === outcome.facts.subject);
    const offered = named.length > 0 && named.every((subject) => menu.includes(subject));
    return refused && offered && !BY_WHAT_IT_SAYS.has(command.type)
      ? `${command.type} is offered and refused with ${outcome.code}`
      : undefined;
  }
  if (outcome.length === 0 || BY_ITS_INSTANT.has(command.type) || named.some((subject) => menu.includes(subject)))
    return undefined;
  return `${command.type} is recorded and was not offered`;
};

/** What is decided; an error where the menu says otherwise. */
export const decidedAsOffered = (
  command: DisputeCommand,
  file: DisputeFile,
  decide: (command: DisputeCommand, file: DisputeFile) => readonly DisputeEvent[],
): readonly DisputeEvent[] => {
  const check = (outcome: readonly DisputeEvent[] | Refused): void => {
    const found = contradiction(command, file, outcome);
    if (found !== undefined) throw new Error(found);
  };
  try {
    const events = decide(command, file);
    check(events);
    return events;
  } catch (error) {
    if (error instanceof Refused) check(error);
    throw error;
  }
};
