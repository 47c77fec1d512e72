import { readdirSync, readFileSync } from 'node:fs';
import type { LocalDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { TrainingCommand } from './commands.js';
import type { Course } from './course.js';
import { decideTraining } from './decide.js';
import { byDay, dueByAssignment, dueByRules, dueByTerm, isNear } from './due.js';
import type { TrainingEvent } from './events.js';
import { evolveTraining, isOpen, isSeen, untrained, type Training } from './state.js';

const words = (text: string) => ({ 'zh-CN': text, en: text });
const question = { ask: words('?'), options: [words('a'), words('b')], right: 1, clause: '5.3' };
const taught: Course = {
  ...({ code: 'live-rooms', version: '2', name: words('n'), lead: words('l'), minutes: 5, passMark: 2 } as const),
  ...{ audience: ['live-marketer', 'neutral'], sections: [], questions: [question, question, question] },
};
const hash = 'ab'.repeat(32);

const person = (id: string, onBehalfOf?: string): Actor => ({
  kind: 'person',
  id,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});
const [host, agent, maja, ben] = [person('host'), person('ana', 'agency'), person('maja'), person('ben')];
const contextOf = ({ id }: Actor) => ({
  mayActFor: id === 'ana' ? ['agency'] : [],
  duties: id === 'maja' ? (['case-manager'] as const) : [],
});
const DAY = '2026-12-10';
const at = (day: string) => instant(`${day}T02:00:00Z`);
type Told = TrainingCommand extends infer C ? (C extends TrainingCommand ? Pick<C, 'type' | 'data'> : never) : never;
const decide = (by: Actor, training: Training, told: Told, day = DAY): readonly TrainingEvent[] =>
  decideTraining({ ...told, by, at: at(day) } as TrainingCommand, {
    ...{ training, learnerId: 'host', course: { taught, hash }, context: contextOf(by) },
  });
const after = (events: readonly TrainingEvent[], one: Training = untrained): Training =>
  events.reduce(evolveTraining, one);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

const assign = {
  type: 'AssignCourse',
  data: { assignmentId: 'a1', learnerId: 'host', course: 'live-rooms', dueOn: '2026-12-31' as LocalDate },
} as const;
const answer = (accepted: boolean) =>
  ({ type: 'AnswerCourseAssignment', data: { assignmentId: 'a1', accepted } }) as const;
const end = { type: 'EndCourseAssignment', data: { assignmentId: 'a1' } } as const;
const test = (...answers: readonly number[]) =>
  ({
    type: 'TakeCourseTest',
    data: { attemptId: 't1', certificateId: 'c1', code: 'cd'.repeat(32), version: '2', answers },
  }) as const;

const asked = after(decide(agent, untrained, assign));
const agreed = after(decide(host, asked, answer(true)), asked);
const passed = after(decide(host, agreed, test(1, 1, 0)), agreed);

describe('a course that an agency asks of its host', () => {
  it('is seen by the agency once the host agrees, and no longer when either ends it', () => {
    expect(Object.values(asked.assignments).map((one) => [one.partyId, isOpen(one), isSeen(one)])).toEqual([
      ['agency', true, false],
    ]);
    expect(Object.values(agreed.assignments).map(isSeen)).toEqual([true]);
    for (const by of [host, agent])
      expect(Object.values(after(decide(by, agreed, end), agreed).assignments).map(isSeen)).toEqual([false]);
  });
  it('is closed when the host declines', () => {
    const declined = after(decide(host, asked, answer(false)), asked);
    expect(Object.values(declined.assignments).map((one) => [isOpen(one), isSeen(one)])).toEqual([[false, false]]);
    expect(refusedWith(() => decide(host, declined, answer(true)))).toBe('AnsweredAlready');
  });
  it('is asked once at a time, for no day that is past, and by nobody who is neither a party nor the association', () => {
    expect(refusedWith(() => decide(agent, asked, assign))).toBe('NamedTwice');
    expect(refusedWith(() => decide(agent, untrained, assign, '2027-01-01'))).toBe('InstantImplausible');
    expect(refusedWith(() => decide(ben, untrained, assign))).toBe('NotFound');
    for (const told of [answer(true), end]) expect(refusedWith(() => decide(ben, asked, told))).toBe('NotFound');
    expect(refusedWith(() => decide(maja, asked, end))).toBe('NotFound');
  });
});

it('needs no consent where the association asks, and is then the association’s to end', () => {
  const one = after(decide(maja, untrained, assign));
  expect(Object.values(one.assignments).map(isSeen)).toEqual([true]);
  expect(refusedWith(() => decide(host, one, answer(false)))).toBe('NotYourPart');
  expect(refusedWith(() => decide(host, one, end))).toBe('NotFound');
  expect(decide(maja, one, end)).toHaveLength(1);
});

describe('a test', () => {
  it('is marked here, and passed from the pass mark on', () => {
    expect(decide(host, agreed, test(1, 0, 0))).toMatchObject([{ data: { right: 1, of: 3, passed: false } }]);
    expect(decide(host, agreed, test(1, 1, 0)).map(({ type }) => type)).toEqual(['CourseAttempted', 'CourseCertified']);
    expect(passed.certificates).toMatchObject([{ certificateId: 'c1', version: '2', hash }]);
  });
  it('can be tried three times a day', () => {
    let one = agreed;
    for (const _ of [1, 2, 3]) one = after(decide(host, one, test(0, 0, 0)), one);
    expect(refusedWith(() => decide(host, one, test(1, 1, 1)))).toBe('TooMany');
    expect(decide(host, one, test(1, 1, 1), '2026-12-11')).toHaveLength(2);
  });
  it('is of the version that is taught, whole, and the learner’s own', () => {
    const old = { ...test(1, 1, 1), data: { ...test(1, 1, 1).data, version: '1' } };
    expect(refusedWith(() => decide(host, agreed, old))).toBe('UnknownReference');
    expect(refusedWith(() => decide(host, agreed, test(1, 1)))).toBe('NothingNamed');
    expect(refusedWith(() => decide(agent, agreed, test(1, 1, 1)))).toBe('NotFound');
  });
});

describe('what is due', () => {
  const today = DAY as LocalDate;
  it('is passed by a certificate of the year before it was asked for, or after', () => {
    expect(dueByAssignment(agreed)).toEqual([
      { course: 'live-rooms', ground: 'assigned', dueOn: '2026-12-31', assignmentId: 'a1' },
    ]);
    expect(dueByAssignment(passed)).toMatchObject([{ passedOn: DAY }]);
    const later = after(decide(maja, passed, { ...assign, data: { ...assign.data, assignmentId: 'a2', dueOn: '2028-01-01' as LocalDate } }, '2027-12-20'), passed); // prettier-ignore
    expect(dueByAssignment(later).map(({ passedOn }) => passedOn)).toEqual([DAY, undefined]);
  });
  it('is due by the rules within their days, and again after their months, for the roles that they name', () => {
    const duty = { course: 'live-rooms', roles: ['service-agency'], withinDays: 60, everyMonths: 12 } as const;
    const member = { roles: ['service-agency'] as const, acceptedAt: at('2026-12-01') };
    expect(dueByRules([duty], { ...member, roles: ['merchant'] }, [], today)).toEqual([]);
    expect(dueByRules([duty], member, [], today)).toEqual([
      { course: 'live-rooms', ground: 'member-rules', dueOn: '2027-01-30' },
    ]);
    expect(dueByRules([duty], member, passed.certificates, today)).toMatchObject([
      { dueOn: '2027-12-10', passedOn: DAY },
    ]);
    const [again] = dueByRules([duty], member, passed.certificates, '2027-12-10' as LocalDate);
    expect(again).toEqual({ course: 'live-rooms', ground: 'member-rules', dueOn: '2027-12-10' });
  });
  it('is due of a neutral before its term ends', () => {
    const term = { from: at('2026-12-01'), until: at('2028-12-01') };
    expect(dueByTerm(term, [taught], [])).toEqual([
      { course: 'live-rooms', ground: 'neutral-term', dueOn: '2028-11-01' },
    ]);
    expect(dueByTerm(term, [taught], passed.certificates)).toMatchObject([{ passedOn: DAY }]);
    expect(dueByTerm(term, [{ ...taught, audience: ['merchant'] }], [])).toEqual([]);
  });
  it('is reminded of fourteen days before, until it is passed', () => {
    const due = { course: 'live-rooms', ground: 'assigned', dueOn: '2026-12-31' as LocalDate } as const;
    expect(isNear(due, '2026-12-16' as LocalDate)).toBe(false);
    expect(isNear(due, '2026-12-17' as LocalDate)).toBe(true);
    expect(isNear({ ...due, passedOn: today }, '2026-12-17' as LocalDate)).toBe(false);
    const again = { ...due, ground: 'member-rules', passedOn: '2025-12-31' as LocalDate } as const;
    expect(isNear(again, '2026-12-16' as LocalDate)).toBe(false);
    expect(isNear(again, '2026-12-17' as LocalDate)).toBe(true);
    expect([{ ...due, dueOn: '2027-01-01' as LocalDate }, due].toSorted(byDay)[0]).toBe(due);
  });
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [
    ...[decide(agent, untrained, assign), decide(host, asked, answer(true)), decide(agent, agreed, end)],
    decide(host, agreed, test(1, 1, 0)),
  ].flat();
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
