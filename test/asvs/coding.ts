import { built, holds, part, type Requirement } from './requirement.js';

const PROTECTION = 'test/protection.spec.ts';
const PACKAGES = 'test/packages.spec.ts';
const REQUESTS = 'apps/api/http/requests.int.spec.ts';
const FRAMING = 'apps/api/http/framing.int.spec.ts';
const IMAGE = 'test/image.spec.ts';
const SOURCES = 'test/source-rules.spec.ts';

/** V15, coding and architecture. */
export const CODING: readonly Requirement[] = [
  holds('15.1.1', 1, 'By when holes in packages are mended is written down', 'docs/protection.md, Packages', [
    PROTECTION,
    'looks closely at packages that there are, and names by when a hole is mended',
  ]),
  holds(
    '15.1.2',
    2,
    'All packages are listed, from sources that are known (SBOM)',
    'package-lock.json: every package with version and hash, from the registry alone; npm run sbom writes a bill in CycloneDX and compares it with what is installed (tools/sbom.ts)',
    [PACKAGES, 'lists every package that comes with those, each with its version and the hash of its bytes'],
    [PACKAGES, 'takes packages from the registry that is set up, and from no address that a package names'],
    [PACKAGES, 'finds in the tree what no bill of materials names, also within another package'],
  ),
  holds('15.1.3', 2, 'What costs much, and how it is bounded, is written down', 'docs/protection.md, Costly work', [
    PROTECTION,
    'speaks of %s',
  ]),
  part(
    '15.2.1',
    1,
    'No package is older than those times allow',
    'Versions are pinned and locked; Node is one with long-term support',
    'nothing asks a list of known holes by itself: that takes a network, which the checks do without',
    [PACKAGES, 'names one version of each package, and that one is locked'],
    [PACKAGES, 'runs on a Node that is still looked after'],
  ),
  holds(
    '15.2.2',
    2,
    'Costly work cannot take the system down',
    'Bounded, in processes of its own, behind people who wait',
    ['libs/infrastructure/pdf/open-pdf-maker.int.spec.ts', 'stops one that takes too long, and goes on'],
    [
      'apps/worker/readers/pressure.spec.ts',
      'lets what follows rest, and ever longer to a bound, while people act and the machine is at its limit',
    ],
    ['apps/api/http/crawling.int.spec.ts', 'B038 and B039: whoever crawls holds nobody up, and is ended by itself'],
  ),
  holds(
    '15.2.3',
    2,
    'Production has nothing of tests and development',
    'The image holds what runs; failpoints and moved clocks are refused',
    [IMAGE, 'holds what runs and nothing that only builds or tests'],
    [PACKAGES, 'has the packages of the pages in the pages, and those of tests in no program'],
  ),
  holds(
    '15.3.1',
    1,
    'Answers hold the fields that are needed',
    'A class for every answer; each is compared with it',
    ['test/who-sees-what.spec.ts', 'shows nobody, over all stories, what is not for its sort; and most of what is'],
    [
      'apps/api/dispute/dispute/described.int.spec.ts',
      'describes declarations, proceedings, the complaint and the facts of the timeline as they are told',
    ],
  ),
  holds(
    '15.3.2',
    2,
    'The server follows no redirect',
    'redirect: manual',
    [
      'apps/worker/effects/platforms.int.spec.ts',
      'follows no redirect, takes no long answer for more than it is, and waits for nobody',
    ],
    [SOURCES, 'follow no redirect, and end by themselves'],
  ),
  holds(
    '15.3.3',
    2,
    'Only named fields are written (mass assignment)',
    'forbidNonWhitelisted (apps/api/http/validation-pipe.ts)',
    [REQUESTS, 'takes another’s data out of no field that an operation does not name, nor into it'],
    ['apps/api/party/authorities.int.spec.ts', 'makes no account with parties, whoever asks'],
    ['apps/api/http/attacks.int.spec.ts', 'is refused by name, of a %s'],
  ),
  built(
    '15.3.4',
    2,
    'Addresses of users come from trusted proxies alone',
    'TRUSTED_PROXIES (libs/infrastructure/limits)',
    'withstand',
    [
      'apps/api/limits/limits.int.spec.ts',
      'takes from a proxy the nearest address that is no proxy’s, and nothing that was claimed before it',
    ],
    [REQUESTS, 'believes no header about who asks or from where'],
  ),
  holds(
    '15.3.5',
    2,
    'Types are checked, comparisons are strict',
    'TypeScript without any, classes for input, === alone',
    [SOURCES, 'compares by identity: == and != only with null'],
    [REQUESTS, 'takes a number for no text, a text for no list, and nothing for what it is not'],
    ['test/architecture.spec.ts', 'has no barrel but the workflows’ own, and no way past the types'],
  ),
  holds(
    '15.3.6',
    2,
    'Prototypes cannot be polluted',
    'Names that every object has are refused (apps/api/http/strict-json.ts)',
    [FRAMING, 'B010 __proto__'],
    [FRAMING, 'B011 constructor'],
  ),
  holds(
    '15.3.7',
    2,
    'Parameters cannot be given twice or elsewhere',
    'apps/api/http/query-guard.ts',
    [FRAMING, 'refuses parameters that an operation does not take, and any given twice (B043)'],
    [REQUESTS, 'reads the same name from its one place alone: query, body, header or path'],
  ),
];
