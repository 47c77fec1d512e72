import { withParts } from './use-kept.js';

type Typed = { readonly statement: string; readonly files: readonly string[] };

it('changes a part of what was typed as it is by then', () => {
  const chosen: Typed = { statement: '', files: ['a.pdf'] };
  const meanwhile = withParts(chosen, { statement: 'What I saw' });
  expect(withParts(meanwhile, ({ files }) => ({ files: [...files, 'b.mp4'] }))).toEqual({
    statement: 'What I saw',
    files: ['a.pdf', 'b.mp4'],
  });
});
