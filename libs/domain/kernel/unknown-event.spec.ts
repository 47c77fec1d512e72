import { evolve } from '../dispute/evolve.js';
import type { DisputeEvent } from '../dispute/core/state.js';
import { unfiled } from '../dispute/core/unfiled.js';
import { UnknownEvent } from './unknown-event.js';

it('is never passed over: no state is told without what a newer release has recorded', () => {
  const later = { type: 'InventedLater', data: {} } as unknown as DisputeEvent;
  expect(() => evolve(unfiled, later)).toThrow(UnknownEvent);
  expect(() => evolve(unfiled, later)).toThrow('InventedLater was recorded by a newer release');
});
