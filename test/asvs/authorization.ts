import { holds, type Requirement } from './requirement.js';

const MATRIX = 'test/access-matrix.int.spec.ts';
const SEEN = 'test/who-sees-what.spec.ts';
const OPERATIONS = 'apps/api/dispute/operations.int.spec.ts';

/** V8, authorization. */
export const AUTHORIZATION: readonly Requirement[] = [
  holds(
    '8.1.1',
    1,
    'Who may do what, and with which objects, is written down',
    'docs/actions.md, generated from the table that guards',
    ['test/generated-docs.spec.ts', '%s is what the code says today; write it anew with tools/write-docs.ts'],
    ['test/protection.spec.ts', 'speaks of %s'],
  ),
  holds(
    '8.1.2',
    2,
    'Who may see and write which field is written down',
    'A row for every event, kind, letter and part (libs/domain/dispute/visibility, ADR 29)',
    [SEEN, 'has a row by hand for every event, kind of thing, letter and part, and for nothing else'],
  ),
  holds(
    '8.2.1',
    1,
    'Operations are open to those who are named',
    'A rule for every operation, without which it does not run',
    [MATRIX, 'is answered as the rules say, whoever asks what of whom'],
    ['apps/api/access.spec.ts', '$name says who may call it'],
    ['apps/api/doors.spec.ts', '%s: its door lets in whoever can have the role of its rule, and nobody else'],
  ),
  holds(
    '8.2.2',
    1,
    'Objects are open to those who are named (IDOR)',
    'A stranger gets the answer of an id that never was',
    [OPERATIONS, 'answers a stranger as for an id that never was, byte for byte, and seals none of its words'],
    [OPERATIONS, 'refuses parts that are not there without telling whose they are'],
    [MATRIX, 'is answered as the rules say, whoever asks what of whom'],
  ),
  holds(
    '8.2.3',
    2,
    'Fields are open to those who are named (BOPLA)',
    'What has no row is closed; written fields are named by class',
    [SEEN, 'shows nobody, over all stories, what is not for its sort; and most of what is'],
    [
      'libs/domain/dispute/visibility/closed-by-default.spec.ts',
      'shows nobody a kind of subject, letter or event whose row has no word for it',
    ],
    [
      'apps/api/http/requests.int.spec.ts',
      'takes another’s data out of no field that an operation does not name, nor into it',
    ],
  ),
  holds(
    '8.3.1',
    1,
    'Rules are kept by the server',
    'apps/api/http/access.guard.ts and the decider; the pages draw what the API allows',
    [
      'libs/domain/dispute/menu-equals-guard.spec.ts',
      'offers what is taken and nothing that is refused for role or stage, from wherever a story has got to',
    ],
    ['apps/web/src/features/dispute/subjects.spec.ts', 'draws what the API allows, by action'],
  ),
  holds(
    '8.4.1',
    2,
    'Associations cannot touch each other',
    'Everything is loaded with the association’s id; keys are each one’s own',
    ['apps/api/account/associations.int.spec.ts', 'do not lend each other parties or platforms'],
    ['libs/event-store/verdicts.int.spec.ts', 'shows a stream to its own association alone'],
    [
      'libs/infrastructure/vault/vault.int.spec.ts',
      'opens nothing for another association, and nothing that never was',
    ],
    [
      'apps/api/association/work/foreign-ids.int.spec.ts',
      'answers every id of another association as one that never was, whatever is asked, and changes nothing there',
    ],
  ),
];
