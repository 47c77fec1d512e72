import { armFailpoint, failpoint, FAILPOINTS } from './failpoint.js';

afterEach(() => void jest.restoreAllMocks());

it('is refused in production, whatever it names', () => {
  expect(() => armFailpoint('before-append', 'production')).toThrow('production refuses');
  expect(() => armFailpoint(undefined, 'production')).not.toThrow();
});

it('is refused when it names none', () => {
  expect(() => armFailpoint('after-lunch', 'development')).toThrow('after-lunch');
});

it('ends the process where it is armed, and nowhere else', () => {
  const killed = jest.spyOn(process, 'kill').mockReturnValue(true);
  FAILPOINTS.forEach(failpoint);
  expect(killed).not.toHaveBeenCalled();
  armFailpoint('before-append', 'development');
  FAILPOINTS.forEach(failpoint);
  expect(killed.mock.calls).toEqual([[process.pid, 'SIGKILL']]);
});
