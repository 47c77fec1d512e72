import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { RULE_ACTIONS, type LaterRuleCommand, type RuleMakingCommand, type RuleMakingFile } from './actions.js';
import type { RuleMakingEvent } from './events.js';
import { findVersion, INTERNAL_STAGES, stageAt, type RuleVersion } from './state.js';

const isOfficer = ({ kind }: Actor, { context }: Pick<RuleMakingFile, 'context'>): boolean =>
  kind === 'person' && context.duties.includes('case-manager');

/** To whoever is not of the staff there is no draft, and no version that was let go. */
export const decideRuleMaking = (command: RuleMakingCommand, file: RuleMakingFile): readonly RuleMakingEvent[] => {
  const { by, at } = command;
  const officer = isOfficer(by, file);
  if (command.type === 'DraftRules') {
    if (!officer) refuse('NotFound');
    const { kind, making } = file;
    const version = String(Math.max(0, ...Object.keys(making.versions).map(Number)) + 1);
    return [{ type: 'RulesDrafted', data: { kind, version, ...command.data, drafterId: by.id, draftedAt: at } }];
  }
  const one = findVersion(file.making, command.data.version) ?? refuse('NotFound');
  const stage = stageAt(file.making, one, at);
  if (!officer && INTERNAL_STAGES.includes(stage)) refuse('NotFound');
  const action = RULE_ACTIONS[command.type] as (typeof RULE_ACTIONS)['WithdrawRules'];
  if (action.by === 'officer' && !officer) refuse('NotYourPart', { subject: stage });
  if (!action.during.includes(stage)) refuse('WrongStage', { stage });
  const why = action.precondition?.(one, by);
  if (why) refuse(why);
  return action.decide(command as never, one, file); // the table ties the command to its type
};

/** What an officer may do with a version now, from the table that guards the commands. */
export const allowedRuleActions = (
  actor: Actor,
  one: RuleVersion,
  { file, at }: { readonly file: Pick<RuleMakingFile, 'making' | 'context'>; readonly at: Instant },
): readonly LaterRuleCommand['type'][] => {
  const stage = stageAt(file.making, one, at);
  return (Object.keys(RULE_ACTIONS) as LaterRuleCommand['type'][]).filter((type) => {
    const { by, during, precondition } = RULE_ACTIONS[type];
    const mayBy = by === 'anybody' || isOfficer(actor, file);
    return mayBy && during.includes(stage) && precondition?.(one, actor) === undefined;
  });
};
