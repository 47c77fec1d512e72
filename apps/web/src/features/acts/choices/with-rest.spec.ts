import { withRest } from './with-rest.js';

const options = [
  { id: 'a', label: 'Nordwind' },
  { id: 'b', label: 'Südwind' },
];

it('says at the end of what was cut that there is more, where nobody can choose it', () => {
  expect(withRest(options, true, 'en')).toEqual([
    ...options,
    { id: '', label: 'There are more than stand here: these are the first 2', isDisabled: true },
  ]);
});

it('says nothing of what is whole', () => {
  expect(withRest(options, false, 'zh-CN')).toEqual(options);
});
