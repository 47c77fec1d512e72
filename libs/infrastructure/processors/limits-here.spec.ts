import { availableParallelism, totalmem } from 'node:os';
import { limitsHere, memoryLimit } from './limits-here.js';

it('knows what this process may have', () => {
  const { processors, megabytes } = limitsHere();
  expect(processors).toBeGreaterThanOrEqual(1);
  expect(processors).toBeLessThanOrEqual(availableParallelism());
  expect(megabytes).toBeGreaterThan(64);
});

it('takes of its machine what its container may use, and of that what was said', () => {
  const most = availableParallelism();
  expect(limitsHere(0, undefined).processors).toBe(most);
  expect(limitsHere(0, 0.5).processors).toBe(1);
  expect(limitsHere(1, undefined).processors).toBe(1);
  expect(limitsHere(10_000, undefined).processors).toBe(most);
});

it('leaves others room on a machine that no container bounds', () => {
  jest.spyOn(process, 'constrainedMemory').mockReturnValueOnce(0);
  expect(memoryLimit()).toBe(totalmem() / 2);
  jest.spyOn(process, 'constrainedMemory').mockReturnValueOnce(2 ** 63);
  expect(memoryLimit()).toBe(totalmem() / 2);
  jest.spyOn(process, 'constrainedMemory').mockReturnValueOnce(1_048_576);
  expect(memoryLimit()).toBe(1_048_576);
});
