import { AUTHORIZATION } from './authorization.js';
import { BROWSER_SIDE } from './browser.js';
import { BUSINESS_LOGIC } from './business-logic.js';
import { CALLS } from './calls.js';
import { CODING } from './coding.js';
import { CONFIGURATION } from './configuration.js';
import { CRYPTOGRAPHY } from './cryptography.js';
import { DATA_PROTECTION } from './data-protection.js';
import { ENCODING } from './encoding.js';
import { FEDERATION } from './federation.js';
import { FILES } from './files.js';
import { INTERFACE } from './interface.js';
import type { Requirement, State } from './requirement.js';
import { SECURITY_LOG } from './security-log.js';
import { SESSION_RULES } from './sessions.js';
import { SIGN_IN } from './sign-in.js';
import { TOKENS } from './tokens.js';
import { TRANSPORT } from './transport.js';

/** The chapters of the OWASP ASVS 5.0, each with its requirements of level 1 and 2. */
export const CHAPTERS: readonly (readonly [title: string, requirements: readonly Requirement[]])[] = [
  ['V1 Encoding and sanitization', ENCODING],
  ['V2 Validation and business logic', BUSINESS_LOGIC],
  ['V3 Web frontend', BROWSER_SIDE],
  ['V4 API and web service', INTERFACE],
  ['V5 Files', FILES],
  ['V6 Authentication', SIGN_IN],
  ['V7 Sessions', SESSION_RULES],
  ['V8 Authorization', AUTHORIZATION],
  ['V9 Self-contained tokens', TOKENS],
  ['V10 OAuth and OpenID Connect', FEDERATION],
  ['V11 Cryptography', CRYPTOGRAPHY],
  ['V12 Communication', TRANSPORT],
  ['V13 Configuration', CONFIGURATION],
  ['V14 Data protection', DATA_PROTECTION],
  ['V15 Coding and architecture', CODING],
  ['V16 Security log and errors', SECURITY_LOG],
  ['V17 WebRTC', CALLS],
];

export const REQUIREMENTS: readonly Requirement[] = CHAPTERS.flatMap(([, requirements]) => requirements);

export const STATES: readonly State[] = ['holds', 'part', 'no', 'not-ours'];

export type Counts = Readonly<Record<State, number>> & {
  readonly all: number;
  readonly tested: number;
  readonly absent: number;
};

/** How many there are of each state; how many have a test that can fail, and how many a test that there is no such thing. */
export const countOf = (requirements: readonly Requirement[]): Counts => {
  const of = (state: State): number => requirements.filter((one) => one.state === state).length;
  return {
    ...{ holds: of('holds'), part: of('part'), no: of('no'), 'not-ours': of('not-ours') },
    all: requirements.length,
    tested: requirements.filter(({ tests }) => tests.length > 0).length,
    absent: requirements.filter(({ state, tests }) => state === 'not-ours' && tests.length > 0).length,
  };
};
