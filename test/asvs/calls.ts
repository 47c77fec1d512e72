import { notOurs, type Requirement, type Test } from './requirement.js';

const ABSENT: Test = ['test/absent.spec.ts', 'WebRTC'];
const ofCalls = (id: string, asks: string): Requirement =>
  notOurs(id, 2, asks, 'Nobody talks or is filmed through Parley: rooms are written', ABSENT);

/** V17, WebRTC. */
export const CALLS: readonly Requirement[] = [
  ofCalls('17.1.1', 'TURN reaches no inner network'),
  ofCalls('17.2.1', 'Keys of DTLS are private'),
  ofCalls('17.2.2', 'DTLS is strong'),
  ofCalls('17.2.3', 'Media are authenticated'),
  ofCalls('17.2.4', 'Broken media packets stop nothing'),
  ofCalls('17.3.1', 'A flood of signals stops nothing'),
  ofCalls('17.3.2', 'Broken signals stop nothing'),
];
