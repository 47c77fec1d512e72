import { deadlineAfter } from '../calendar/deadline.js';
import { daysAfter, localDateAt, monthsAfter, type LocalDate } from '../calendar/local-date.js';
import { workingDays } from '../calendar/period.js';
import { isOver } from '../calendar/uncertain.js';
import { refuse } from '../kernel/refusal.js';
import type { PreventionCommand, ProposePrevention, RecommendPrevention } from './commands.js';
import { ended, withdrawn } from './end-prevention.js';
import type { PreventionEvent, PreventionGround } from './events.js';
import { inStage, type PreventionFile } from './file.js';
import { mayObject, standsOn } from './grounds.js';
import { preventionStageAt } from './state.js';

const BY: { readonly [T in PreventionCommand['type']]: PreventionFile['part'] } = {
  ProposePrevention: 'officer',
  ReplyToPrevention: 'party',
  DecidePrevention: 'officer',
  FulfilPrevention: 'officer',
  ContestPrevention: 'party',
  DecidePreventionContest: 'officer',
  EndPrevention: 'officer',
  RecommendPrevention: 'officer',
  AnswerRecommendation: 'platform',
  WithdrawRecommendation: 'officer',
};

/** To whoever has no part in it there is none. */
export const decidePrevention = (command: PreventionCommand, file: PreventionFile): readonly PreventionEvent[] => {
  if (BY[command.type] !== file.part) refuse('NotFound');
  const { by, at } = command;
  switch (command.type) {
    case 'ProposePrevention':
      return proposed(command, file);
    case 'ReplyToPrevention': {
      const one = inStage(file, command.data.measureId, at, ['proposed']);
      if (one.reply) refuse('AnsweredAlready');
      if (isOver(one.replyDue, at, file.calendar)) refuse('DeadlinePassed', { field: 'measureId' });
      return [{ type: 'PreventionReplied', data: { ...command.data, speakerId: by.id, repliedAt: at } }];
    }
    case 'DecidePrevention': {
      const one = inStage(file, command.data.measureId, at, ['proposed']);
      if (one.needsSecond && one.officerId === by.id) refuse('SecondPersonNeeded');
      if (!one.reply && !isOver(one.replyDue, at, file.calendar)) refuse('DeadlineNotReached');
      if (command.data.imposed && !standsOn(one, file.fallen)) refuse('NothingNamed', { field: 'grounds' });
      const decided = { ...command.data, officerId: by.id, decidedAt: at };
      const until = daysAfter(localDateAt(at), one.days);
      return [{ type: 'PreventionDecided', data: command.data.imposed ? { ...decided, until } : decided }];
    }
    case 'FulfilPrevention': {
      const one = inStage(file, command.data.measureId, at, ['in-force']);
      const fulfilled = { ...command.data, officerId: by.id, fulfilledAt: at };
      if (one.kind !== 'training') return [{ type: 'PreventionFulfilled', data: fulfilled }];
      // a training is done by whoever passed since it was told, not by a word
      const { certificateId, course, certifiedAt } = file.certified ?? refuse('CheckMissing', { field: 'training' });
      if (course !== one.course || certifiedAt < one.proposedAt) refuse('CheckMissing', { field: 'training' });
      return [{ type: 'PreventionFulfilled', data: { ...fulfilled, certificateId } }];
    }
    case 'ContestPrevention': {
      const one = inStage(file, command.data.measureId, at, ['in-force']);
      if (!mayObject(one, file.fallen)) refuse('AnsweredAlready');
      return [{ type: 'PreventionContested', data: { ...command.data, speakerId: by.id, contestedAt: at } }];
    }
    case 'DecidePreventionContest': {
      const one = inStage(file, command.data.measureId, at, ['in-force', 'over', 'fulfilled', 'ended']);
      if (!one.objection || one.objectionDecision) refuse('AnsweredAlready');
      if ([one.officerId, one.decision?.officerId].includes(by.id)) refuse('SecondPersonNeeded');
      return [{ type: 'PreventionContestDecided', data: { ...command.data, officerId: by.id, decidedAt: at } }];
    }
    case 'EndPrevention':
      return ended(command, file);
    case 'WithdrawRecommendation':
      return withdrawn(command, file);
    case 'RecommendPrevention':
      return recommended(command, file);
    case 'AnswerRecommendation': {
      const one = file.prevention.recommendations[command.data.recommendationId] ?? refuse('NotFound');
      if (!one.platformIds.includes(by.id)) refuse('NotFound');
      return [{ type: 'RecommendationAnswered', data: { ...command.data, platformId: by.id, answeredAt: at } }];
    }
  }
};

/** Those alone that are what they are said to be: a final decision against this party, or a penalty of an authority. */
const dayOf = (ground: PreventionGround, { decided }: PreventionFile): LocalDate =>
  ground.kind === 'authority-penalty'
    ? ground.imposedOn
    : (decided[ground.decisionId] ?? refuse('UnknownReference', { field: 'grounds', name: ground.decisionId }));

const proposed = ({ data, by, at }: ProposePrevention, file: PreventionFile): readonly PreventionEvent[] => {
  const { prevention, partyId, member, calendar } = file;
  const { version, rules } = member ?? refuse('MemberRulesNotAccepted');
  const step = rules?.steps.find(({ article }) => article === data.article);
  if (!rules || !step) return refuse('UnknownReference', { field: 'article', name: data.article });
  const from = monthsAfter(localDateAt(at), -rules.withinMonths);
  const days = data.grounds.map((ground) => dayOf(ground, file));
  if (days.some((day) => day > localDateAt(at))) refuse('InstantImplausible', { field: 'grounds' });
  if (days.filter((day) => day >= from).length < step.leastGrounds) refuse('NothingNamed', { field: 'grounds' });
  const stands = Object.values(prevention.measures).some(
    (one) => one.article === data.article && ['proposed', 'in-force'].includes(preventionStageAt(one, at)),
  );
  if (stands) refuse('NamedTwice', { field: 'article', name: data.article });
  const { kind, days: lasts, publicity, needsSecond, course } = step;
  const replyDue = deadlineAfter({
    anchor: { event: 'PreventionProposed', at },
    period: workingDays(rules.replyDays),
    clause: 'Member rules',
    rulebook: { id: 'member-rules', version },
    calendar,
  });
  const said = { kind, days: lasts, publicity, needsSecond, ...(course !== undefined && { course }) };
  const told = { ...data, partyId, rulesVersion: version, ...said, officerId: by.id, replyDue, proposedAt: at };
  return [{ type: 'PreventionProposed', data: told }];
};

/** Of somebody who is no member: whoever is has accepted rules, which go first. */
const recommended = ({ data, by, at }: RecommendPrevention, file: PreventionFile): readonly PreventionEvent[] => {
  if (file.member) refuse('WrongStage', { stage: 'member' });
  if (data.grounds.length === 0) refuse('NothingNamed', { field: 'grounds' });
  if (data.platformIds.length === 0) refuse('NothingNamed', { field: 'platformIds' });
  for (const ground of data.grounds) dayOf(ground, file);
  const told = { ...data, partyId: file.partyId, officerId: by.id, recommendedAt: at };
  return [{ type: 'PreventionRecommended', data: told }];
};
