import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { GUIDE, type PointCode } from '#domain/guide/current.js';
import type { Conditions, Point } from '#domain/guide/guide.js';
import { AVENUES_NAMED, GUIDE_POINTS } from '#messages/guide/avenues.js';
import { QUESTIONS_ASKED } from '#messages/guide/questions.js';
import { GUIDE_HINTS, GUIDE_REASONS } from '#messages/guide/reasons.js';
import type { Words } from '#messages/locale.js';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import type { PublishedRule } from '../handling/handling.controller.js';
import { GuideBody, type GuideQuestionBody } from './guide.dto.js';

/** What is asked before a dispute, and what can be done: all of it at once, so that nobody's answers are sent anywhere. */
@ApiTags('rulebook')
@Controller({ path: 'guide', version: '1' })
export class GuideController {
  @Get()
  @Access('public')
  @Operation('getGuide', {
    summary: 'The questions before a dispute and the avenues that the answers lead to, with words and grounds',
    description:
      'Whoever asks goes through the questions by itself; no answer is sent. A question is asked, a rule applies and a hint is told where what it names was answered so. It is information and no legal advice.',
  })
  @ApiOkResponse({ type: GuideBody })
  getGuide(): GuideBody {
    return ALL;
  }
}

const { version, asOf, questions, rules, avenues, hints } = GUIDE;
const published = <C extends string>(
  { code, clause, source, confidence }: Point<C>,
  words: Readonly<Record<C, Words>>,
): PublishedRule => ({ code, words: words[code], clause, source, confidence });
const point = (one: Point<PointCode>): PublishedRule => published(one, GUIDE_POINTS);
const conditions = (when: object): Record<string, string[]> =>
  Object.fromEntries(Object.entries(when as Conditions).map(([question, some]) => [question, [...some]]));
const asked = ({ code, answers, asked: when }: (typeof questions)[number]): GuideQuestionBody => {
  const { title, help, answers: named } = QUESTIONS_ASKED[code];
  const words: Readonly<Record<string, Words | undefined>> = named;
  return {
    code,
    words: title,
    ...(help && { help }),
    answers: answers.flatMap((answer) => {
      const said = words[answer];
      return said ? [{ code: answer, words: said }] : [];
    }),
    asked: when.map(conditions),
  };
};

const ALL: GuideBody = {
  version,
  asOf,
  questions: questions.map(asked),
  rules: rules.map((rule) => ({
    ...published(rule, GUIDE_REASONS),
    when: conditions(rule.when),
    avenue: rule.avenue,
    ...('letter' in rule && { letter: rule.letter }),
  })),
  avenues: avenues.map(({ avenue, grounds, ready, times, limits }) => ({
    avenue,
    words: AVENUES_NAMED[avenue],
    grounds: grounds.map(point),
    ready: ready.map(point),
    times: times.map(point),
    limits: limits.map(point),
  })),
  hints: hints.map((hint) => ({ ...published(hint, GUIDE_HINTS), when: conditions(hint.when) })),
};
