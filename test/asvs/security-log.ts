import { built, holds, type Requirement } from './requirement.js';

const SENT = 'libs/infrastructure/security/send-log.int.spec.ts';
const REQUESTS = 'apps/api/http/requests.int.spec.ts';
const FILTER = 'apps/api/http/problem-filter.spec.ts';
const EVENTS = 'apps/api/security/security-events.int.spec.ts';
const NOTED =
  'notes sign-ins, refusals, grants, changes of keys and reads with who, where, with what and which request';
const LINES = 'writes one line of JSON for each request, whatever it holds, with when, what and how it went, by UTC';

/** V16, security log and errors. */
export const SECURITY_LOG: readonly Requirement[] = [
  holds('16.1.1', 2, 'All logs are listed', 'docs/protection.md, Logs', [
    'test/protection.spec.ts',
    'names every log that a program writes',
  ]),
  holds(
    '16.2.1',
    2,
    'Entries say when, where, who and what',
    'security.event, and the line of each answer',
    [
      REQUESTS,
      'notes who signed in and whose try was refused: when, from where, with what, under which request; no password, no token',
    ],
    [REQUESTS, LINES],
  ),
  holds(
    '16.2.2',
    2,
    'Times are of one clock, in UTC',
    'Milliseconds since 1970, and timestamptz; clocks by the operator’s NTP',
    [REQUESTS, LINES],
  ),
  holds(
    '16.2.3',
    2,
    'Logs go where the list says',
    'Standard output and the database',
    ['test/protection.spec.ts', 'names every log that a program writes'],
    ['test/source-rules.spec.ts', 'writes lines of no format of its own: no console, no util.format'],
  ),
  holds('16.2.4', 2, 'Logs can be read by programs', 'JSON lines; rows', [REQUESTS, LINES]),
  holds(
    '16.2.5',
    2,
    'Logs hold no secret',
    'No bodies, no addresses with queries; of errors their facts (libs/infrastructure/log/facts-of.ts)',
    ['apps/api/http/framing.int.spec.ts', 'logs how requests went and nothing of what they said'],
    [REQUESTS, 'takes no token from the address, and writes none that stands there anyway into its log'],
    [
      'test/journeys/closed-rooms/closed-rooms.ts',
      'nor in a mail, a text message, a webhook, a table, a file, a log or a workflow’s history',
    ],
  ),
  holds('16.3.1', 2, 'Every sign-in is written down', 'signed-in, sign-in-refused', [
    REQUESTS,
    'notes who signed in and whose try was refused: when, from where, with what, under which request; no password, no token',
  ]),
  built('16.3.2', 2, 'Refusals of access are written down', 'apps/api/security', 'withstand', [EVENTS, NOTED]),
  built(
    '16.3.3',
    2,
    'Attempts to get round protection are written down',
    'Limits, refusals, alarms (apps/api/security)',
    'withstand',
    [EVENTS, 'tells every administrator of spraying, refusals, mass reads and a new administrator, once'],
    [
      'apps/api/security/noted-acts.spec.ts',
      'leaves out no operation that changes keys, authorities, agreements or offices',
    ],
  ),
  holds(
    '16.3.4',
    2,
    'Errors nobody foresaw are written down',
    'With the number that the client is told',
    [FILTER, 'tells nothing of %s but that it happened, under which number'],
    [FILTER, 'asks to come again while something is away: %s'],
  ),
  holds('16.4.1', 2, 'Nobody can write into the log what looks like the log', 'JSON escapes all of it', [
    REQUESTS,
    LINES,
  ]),
  holds(
    '16.4.2',
    2,
    'Logs cannot be changed',
    'security.event is append-only for the application; the log is written by one function',
    [REQUESTS, 'lets the application add to the security log, and change or take away nothing of it'],
    [
      'libs/event-store/event-store.int.spec.ts',
      'lets the application append and nothing else, and not even the owner change the past',
    ],
    ['libs/event-store/verify-log.int.spec.ts', 'finds a missing event, at its position and in its stream'],
  ),
  holds(
    '16.4.3',
    2,
    'Logs are sent to another system',
    'The log of security by OTLP over HTTPS where SECURITY_LOG_URL says (libs/infrastructure/security/send-log.ts), and `parley check` advises it; other lines go to standard output, to be collected by the operator',
    [SENT, 'sends all that is in the log as OTLP, in order, once'],
    [
      SENT,
      'loses nothing and keeps the order while the receiver is dead, dies over a request, refuses, and comes back',
    ],
    [SENT, 'skips nothing that was noted before and committed after what is sent'],
  ),
  holds(
    '16.5.1',
    2,
    'Errors tell nothing of the inside',
    'A problem with a number (apps/api/http/problem.filter.ts)',
    [FILTER, 'tells nothing of %s but that it happened, under which number'],
    ['apps/api/http/answers.int.spec.ts', '$name: says of no program which one it is, nor of which version'],
  ),
  holds(
    '16.5.2',
    2,
    'What is called may fail',
    'Retried, parked and shown; filing goes on without Temporal, mail or platforms',
    ['apps/api/health/outage.int.spec.ts', 'answers 503 with a remedy while the database is away, and runs on'],
    ['apps/worker/effects/platforms.int.spec.ts', 'lets a slow platform hold up no other'],
    ['apps/worker/effects/mail.int.spec.ts', 'tries a mail server that is away for three days and no longer'],
  ),
  holds(
    '16.5.3',
    2,
    'Errors leave nothing half done and nothing open',
    'Nothing is appended by what fails; what cannot be recorded is not given',
    ['apps/api/reading/readings.int.spec.ts', 'lets out no byte where it cannot be recorded'],
    [
      'libs/event-store/event-store.int.spec.ts',
      'lets a conflict, a known key or a broken append fail alone in its batch',
    ],
    ['apps/api/account/associations.int.spec.ts', 'after a refusal finds its key free'],
  ),
];
