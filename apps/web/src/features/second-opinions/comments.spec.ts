import { reasonOf } from './comments.js';

const onIssue = (number: number, text: string): string => `${number}: ${text}`;

it('puts what was said on each issue together in their order, and then what was said in all', () => {
  const comments = { second: ' No rule is named. ', general: 'Else it is sound.', first: '' };
  expect(reasonOf(comments, ['first', 'second'], onIssue)).toBe('2: No rule is named.\n\nElse it is sound.');
});
it('is empty where nothing was said', () => expect(reasonOf({ first: ' ' }, ['first'], onIssue)).toBe(''));
