import { built, holds, type Requirement } from './requirement.js';

const PROTECTION = 'test/protection.spec.ts';
const FRAMING = 'apps/api/http/framing.int.spec.ts';
const REQUESTS = 'apps/api/http/requests.int.spec.ts';
const STORE = 'libs/event-store/event-store.int.spec.ts';

/** V2, validation and business logic. */
export const BUSINESS_LOGIC: readonly Requirement[] = [
  holds(
    '2.1.1',
    1,
    'What each field may hold is written down',
    'apps/api/openapi.json: type, form, length and values of every field; docs/protection.md, Input',
    ['apps/api/openapi.spec.ts', 'is committed as it is generated (node dist/tools/openapi.js writes it anew)'],
    [PROTECTION, 'says the limits that are'],
  ),
  holds(
    '2.1.2',
    2,
    'What must fit together is written down',
    'docs/actions.md and docs/rulebooks, generated; every refusal has words with its remedy',
    ['test/generated-docs.spec.ts', '%s is what the code says today; write it anew with tools/write-docs.ts'],
    ['libs/messages/refusals.spec.ts', 'tells the same facts in both languages'],
  ),
  holds(
    '2.1.3',
    2,
    'Limits, of one user and in all, are written down',
    'docs/protection.md, Input and Costly work',
    [PROTECTION, 'says the limits that are'],
    [PROTECTION, 'speaks of %s'],
  ),
  holds(
    '2.2.1',
    1,
    'Input is held against what is expected',
    'A class for every body and query; what it does not name is refused',
    [FRAMING, 'tells every fault by its field, in the language asked for'],
    [REQUESTS, 'takes a number for no text, a text for no list, and nothing for what it is not'],
    [
      'apps/api/delegation/bad-hand-over.int.spec.ts',
      'a hand-over with any one part wrong is taken, or told in words what to mend, and never breaks anything',
    ],
  ),
  holds(
    '2.2.2',
    1,
    'The server checks, whatever the page checked',
    'The pages decide nothing (ADR 14); every rule stands in the API and the domain',
    [
      'libs/domain/dispute/menu-equals-guard.spec.ts',
      'offers what is taken and nothing that is refused for role or stage, from wherever a story has got to',
    ],
    [REQUESTS, 'takes another’s data out of no field that an operation does not name, nor into it'],
  ),
  holds(
    '2.2.3',
    2,
    'Fields that belong together are checked together',
    'Rules of the domain, each with the field that it names',
    ['apps/api/dispute/intake/filing/filing.int.spec.ts', 'refuses what names nothing that is there, with the field'],
    ['apps/api/draft/drafts.int.spec.ts', 'tells all that is wrong at once, and files nothing by it'],
  ),
  holds(
    '2.3.1',
    1,
    'Steps happen in their order and none is left out',
    'A map of stages for each subject, checked before every command (ADR 1)',
    [
      'libs/domain/dispute/menu-equals-guard.spec.ts',
      'offers what is taken and nothing that is refused for role or stage, from wherever a story has got to',
    ],
    [
      'libs/domain/dispute/consequences.spec.ts',
      'leaves nothing to follow, from wherever a story has got to and whatever is then asked',
    ],
  ),
  holds(
    '2.3.2',
    2,
    'Limits of the business are kept',
    'Caps of agreements, of tips, of findings of bad faith, counted where many come at once',
    ['apps/api/delegation/delegations.int.spec.ts', 'stops at the cap of the day, however many come at once'],
    ['apps/api/tip/tips.int.spec.ts', 'counts the tips of one address, and none that is sent again'],
  ),
  holds(
    '2.3.3',
    2,
    'What is done is done whole or not at all',
    'A command is one append of all its streams (libs/event-store/append.ts)',
    [STORE, 'appends a set to several streams, all or nothing'],
    [
      'test/faults/faults.spec.ts',
      'F1: the API is killed again and again under acknowledged commands, and nothing is lost or doubled',
    ],
  ),
  holds(
    '2.3.4',
    2,
    'What there is once cannot be had twice',
    'Versions of streams and unique keys decide, never a look beforehand',
    [
      'apps/api/account/associations.int.spec.ts',
      'own an account on a platform alone, also when two are registered at once',
    ],
    [
      'apps/api/http/attacks.int.spec.ts',
      'lets one of many who redeem an invitation at the same instant in, with the password of that one',
    ],
    [STORE, 'has no gap and no step back in time under 200 appends at once from two processes'],
    [
      'apps/api/draft/drafts.int.spec.ts',
      'is filed once, however often and under whatever keys that is asked at once, and is gone then',
    ],
  ),
  built(
    '2.4.1',
    2,
    'Machines cannot call without end',
    'Limits in PostgreSQL per account, address and in all (apps/api/limits); bulk calls and bodies have gates of their own',
    'withstand',
    [
      'apps/api/dispute/intake/filing/batch/batch.int.spec.ts',
      'reads a long body here and nowhere else, and only for who is signed in',
    ],
    ['apps/api/limits/limits.int.spec.ts', 'counts alike in every process'],
    ['apps/api/limits/limits.int.spec.ts', 'stops guesses at links and numbers of tips'],
  ),
];
