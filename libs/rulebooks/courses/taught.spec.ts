import { COURSE_CODES, mark } from '#domain/training/course.js';
import { hashOfCourse, TAUGHT } from './taught.js';

it('teaches every course once, each cited by clauses of the guideline', () => {
  expect(TAUGHT.map(({ code }) => code)).toEqual(COURSE_CODES);
  for (const { sections } of TAUGHT) for (const { clauses } of sections) expect(clauses.length).toBeGreaterThan(0);
});

it.each(TAUGHT.map((course) => [course.code, course] as const))('asks fairly in %s', (_, course) => {
  const { questions, passMark } = course;
  expect(questions).toHaveLength(5);
  for (const { right, options, ask } of questions) {
    expect(options).toHaveLength(3);
    expect(options[right]).toBeDefined();
    const said = [ask, ...options].flatMap((words) => Object.values(words));
    expect(said.every((word) => word.trim() !== '')).toBe(true);
    expect(new Set(options.map((words) => words['zh-CN'])).size).toBe(3);
  }
  // whoever always ticks the same place does not pass
  for (const place of [0, 1, 2]) expect(mark(course, Array<number>(5).fill(place)).passed).toBe(false);
  // 4 of 5 questions with 3 options each: by chance alone one in twenty passes at most
  const chance = (5 * 2 + 1) / 3 ** 5;
  expect(passMark).toBe(4);
  expect(chance).toBeLessThan(0.05);
  expect(hashOfCourse(course)).toMatch(/^[0-9a-f]{64}$/);
});
