import { built, holds, part, type Requirement } from './requirement.js';

const IMAGE = 'test/image.spec.ts';
const REQUESTS = 'apps/api/http/requests.int.spec.ts';
const FRAMING = 'apps/api/http/framing.int.spec.ts';
const OUTGOING = 'libs/infrastructure/outgoing/outgoing-policy.spec.ts';

/** V13, configuration. */
export const CONFIGURATION: readonly Requirement[] = [
  holds('13.1.1', 2, 'Who is called is written down', 'docs/protection.md, Who is called, and who calls', [
    'test/protection.spec.ts',
    'names every address that a program of ours is told',
  ]),
  part(
    '13.2.1',
    2,
    'Services prove to each other who they are, by credentials of their own that change',
    'A role in the database for each program, keys by name for platforms, signatures both ways',
    'passwords of the database and the operator’s key last until they are changed; Temporal asks for a certificate',
    [IMAGE, 'gives each program a role of its own in the database, and the superuser’s to none'],
    [
      'apps/api/platform/platform-keys.int.spec.ts',
      'no rotation lets an earlier key go on for longer than was said before',
    ],
  ),
  holds(
    '13.2.2',
    2,
    'Services may no more than they need',
    'The application may append to the log and change nothing of it; containers without rights, read-only',
    [
      'libs/event-store/event-store.int.spec.ts',
      'lets the application append and nothing else, and not even the owner change the past',
    ],
    ['test/compose.int.spec.ts', 'gives the owner’s access to the log to the migrations alone'],
    [IMAGE, 'lets our programs write nothing but their volumes, and do nothing as root'],
  ),
  built(
    '13.2.3',
    2,
    'No default credentials',
    'Every secret is asked for by name; production refuses keys of the demo',
    'withstand',
    [IMAGE, 'has no secret in it, and none that anybody could know: each is asked for by name'],
    [
      'apps/cli/check-readiness.int.spec.ts',
      'lets no production start with accounts of the demo, or as a role that may too much',
    ],
  ),
  built(
    '13.2.4',
    2,
    'Who may be called is a list',
    'Public addresses by HTTPS, and OUTGOING_ALLOWED (libs/infrastructure/outgoing)',
    'withstand',
    [OUTGOING, 'reaches anybody of the internet by HTTPS on its ports, and by nothing else'],
    [OUTGOING, 'reaches what is allow-listed, and nothing beside it'],
  ),
  built(
    '13.2.5',
    2,
    'The server fetches from listed places alone',
    'One guard for all calls to what people entered',
    'withstand',
    ['test/outgoing.spec.ts', 'lets nobody call out but through the guard'],
    [
      'libs/infrastructure/outgoing/guard-outgoing.int.spec.ts',
      'dials no address of this machine or its network, however it is spelt',
    ],
  ),
  part(
    '13.3.1',
    2,
    'Secrets are kept in a vault, not in the source',
    'Wrapped by the master key, which a key service can hold (withstand); none in source or image',
    'database passwords and the operator’s key stand in the environment, as the compose file gives them',
    [IMAGE, 'keeps no secret in the source: no key, no token, no password of an installation'],
    [
      'libs/infrastructure/vault/vault.int.spec.ts',
      'gives back what was sealed, in any process, and keeps no word in the clear',
    ],
    [IMAGE, 'is built without the history of the source, and without a secret'],
  ),
  holds(
    '13.3.2',
    2,
    'Secrets are seen by who needs them',
    'The owner’s password by migrations alone; secrets unwrap for their purpose alone',
    ['libs/infrastructure/vault/secrets.spec.ts', 'unwraps a secret for its own purpose and with its own key alone'],
    [
      'apps/standalone/standalone.int.spec.ts',
      'gives its parts what they need, and the owner of the log to none of them',
    ],
  ),
  holds(
    '13.4.1',
    1,
    'No source control in what is deployed',
    '.dockerignore; nothing of a folder is served',
    [IMAGE, 'is built without the history of the source, and without a secret'],
    [REQUESTS, 'shows no folder, no file beside the pages, and nothing of how it was made'],
  ),
  holds(
    '13.4.2',
    2,
    'No debugging in production',
    'Failpoints and moved clocks are refused there',
    ['libs/infrastructure/failpoint.spec.ts', 'is refused in production, whatever it names'],
    ['apps/api/association/clock/clock.int.spec.ts', 'stands still in production'],
    [IMAGE, 'runs in production, where nothing of the tests is to be had'],
  ),
  holds('13.4.3', 2, 'No listings of folders', 'No folder is served', [
    REQUESTS,
    'shows no folder, no file beside the pages, and nothing of how it was made',
  ]),
  holds('13.4.4', 2, 'No TRACE', 'Answered with the methods that there are', [
    FRAMING,
    'answers other methods with those that there are (B041), and unknown places as not found',
  ]),
  holds(
    '13.4.5',
    2,
    'Documentation and monitoring are open only where that is meant',
    'The reference and health are for everybody, the status for the operator',
    ['apps/api/association/clock/clock.int.spec.ts', 'shows the operator alone whether everything keeps up'],
    [REQUESTS, 'shows no folder, no file beside the pages, and nothing of how it was made'],
  ),
];
