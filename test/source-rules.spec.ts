import { importsOf, having, saidIn, sources, textOf } from './support/sources.js';

const inFolder = (...folders: readonly string[]) => {
  const found = sources.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));
  expect(found.length).toBeGreaterThan(20);
  return found;
};
const servers = () => inFolder('apps/api', 'apps/worker', 'apps/cli', 'libs', 'workflows');
const pages = () => inFolder('apps/web');
const saying = (files: readonly string[], pattern: RegExp) => files.filter((file) => pattern.test(textOf(file)));

it('sees the sources that it judges', () => {
  expect(sources.length).toBeGreaterThan(1_000);
  expect(having(/createHmac\('sha256'/).length).toBeGreaterThan(10);
});

describe('what runs', () => {
  it('makes no program out of words: no eval, no Function, no vm', () => {
    expect(having(/\beval\(|new Function\(|\bFunction\(['"`]|setTimeout\(\s*['"`]/)).toEqual([]);
    expect(sources.filter((file) => importsOf(file).some((name) => name === 'node:vm' || name === 'vm'))).toEqual([]);
  });

  it('starts other programs by name and a list of arguments, never through a shell', () => {
    expect(having(/\bshell:\s*true|\b(exec|execSync)\(\s*[`'"]|import \{[^}]*\b(exec|execSync)\b/)).toEqual([]);
    const starting = sources.filter((file) => importsOf(file).includes('node:child_process'));
    expect(starting.length).toBeGreaterThan(5);
    expect(starting.filter((file) => /^apps\/worker|^libs\/(?!infrastructure)/.test(file))).toEqual([]);
  });

  it('hands no request over to a program on the machine', () => {
    expect(inFolder('apps/api').filter((file) => importsOf(file).includes('node:child_process'))).toEqual([]);
  });

  it('makes no expression to search by out of what somebody sends', () => {
    const OF_OUR_OWN = [
      'apps/api/http/allowed-methods.ts', // of the routes, escaped
      'apps/api/http/unseen-characters.ts', // the others of constants
      'libs/application/account/factor/recovery-codes.ts',
      'libs/domain/dispute/core/read-day.ts',
      'libs/screening/contexts.ts', // of constants
      'libs/screening/denials.ts', // of constants
    ];
    expect(having(/new RegExp\(/).filter((file) => !OF_OUR_OWN.includes(file))).toEqual([]);
  });

  it('compares by identity: == and != only with null', () => {
    expect(sources.filter((file) => loose(textOf(file)))).toEqual([]);
    expect(loose('if (a == b) return;')).toBe(true);
  });

  it('writes lines of no format of its own: no console, no util.format', () => {
    expect(
      saying(
        servers().filter((file) => !file.startsWith('apps/cli')),
        /\bconsole\.\w+\(/,
      ),
    ).toEqual([]);
    expect(having(/\butil\.format\(|import \{[^}]*\bformat\b[^}]*\} from 'node:util'/)).toEqual([]);
  });
});

/** Outside of quotes and comments. */
const loose = (text: string): boolean =>
  text
    .replace(/`[^`]*`/g, '')
    .split('\n')
    .some((line) => {
      const code = line.replace(/'[^']*'|"[^"]*"|\/\/.*|^\s*\*.*|\/(?:[^/\\\n]|\\.)+\/[gimsuvy]*/g, '');
      return /[^=!<>]==[^=]|!=[^=]/.test(code) && !/[!=]=\s*null/.test(code);
    });

/**
 * What may stand in a statement beside its parameters: names of tables and columns that the code makes itself, and the
 * password of a new role, escaped by the driver, where no parameter is taken; `text` is a statement of ours around another, and `values.add` gives
 * the place of a parameter.
 */
const MADE_HERE =
  /^([A-Z][A-Z_]+( \+ 1)?|Array\.from\(\{ length: \d+|results\('[a-zA-Z]+'\)|secret|table|tableOf\(reader\)|schema|shape|column|name|kept|change|place|texts?|table\.name|hold \? 'FOR UPDATE' : ''|i \+ \d+|(live|fresh)\.table|projection\.name|WHOSE\[whose\.kind\]|conditions|beyond|order|owner|due|values\.add\([\w.]+\)|inMonth\(.*|absentAt\('\w+', '\$\d+', '\w+'\)|readsFor\('\w+', '[\w$.:]+', ('\$\d+::timestamptz'|legalTime\('\$\d+', '\w+'\))\)|(everSpoke|speaksNow)\('p'\)|(CONFLICTS|HOLDS|notStoredOnly)\('[\w$.:]+'\)|counted \? DISPUTES : '0'|pg\.escape(Identifier|Literal)\(\w+\))$/;
const STATEMENT = /`\s*(?:WITH|SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|GRANT|REVOKE)\b[^`]*`/g;

it('puts values into statements by parameters alone', () => {
  const files = sources.filter((file) => /^(apps\/(api|worker|cli)|libs\/(?!messages|documents|domain))/.test(file));
  const statements = files.flatMap((file) =>
    [...textOf(file).matchAll(STATEMENT)].map(([statement]) => [file, statement] as const),
  );
  expect(statements.length).toBeGreaterThan(150);
  const foreign = statements.flatMap(([file, statement]) =>
    [...statement.matchAll(/\$\{([^}]*)\}?/g)]
      .map(([, said = '']) => said.trim())
      .filter((said) => !MADE_HERE.test(said))
      .map((said) => `${file}: ${said}`),
  );
  expect(foreign).toEqual([]);
});

/** A named statement is planned once a connection, and fails as soon as a migration of a newer release adds a column. */
it('names no statement whose columns are those of a table, whatever they are', () => {
  const named = /name: ['`][\w-]+['`],\s*text:\s*(['`])((?:(?!\1)[^])*)\1/g;
  const all = /RETURNING \*|^\s*SELECT \* FROM (?:office|vault|security|log|read)\./;
  const files = servers().flatMap((file) =>
    [...textOf(file).matchAll(named)].filter(([, , text = '']) => all.test(text)).map(() => file),
  );
  expect(files).toEqual([]);
});

/** Where somebody else's protocol names an older method. */
const WEAK_BY_OTHERS: readonly string[] = [
  'libs/application/account/factor/totp.ts',
  'libs/infrastructure/messaging/wechat/wechat-push.ts',
  'libs/infrastructure/signing/esign/call-esign.ts',
];
const OURS = sources.filter((file) => !WEAK_BY_OTHERS.includes(file));

describe('cryptography', () => {
  it('hashes with SHA-256 and nothing weaker', () => {
    expect(saidIn(/\b(?:createHash|createHmac|hkdfSync|hash)\(\s*'([a-z0-9-]+)'/g, OURS)).toEqual(['sha256']);
    // generators of codes know SHA-1 alone (RFC 6238); HMAC does not rest on its collisions
    const weak = having(/['"](md5|sha1|sha-1|ripemd160)['"]/i);
    // and providers ask for what they ask for: docs/providers.md, facts W4 and E1; theirs is no secret of ours
    expect(weak.filter((file) => !WEAK_BY_OTHERS.includes(file))).toEqual([]);
  });

  it('encrypts with AES-256-GCM and nothing else', () => {
    // WeChat enciphers its pushes with CBC (docs/providers.md, fact W4): opened after its signature was checked
    const ciphers = saidIn(/'((?:aes|des|rc4|chacha20|bf|camellia|sm4)-[a-z0-9-]*|des3|rc4)'/gi, OURS);
    expect(ciphers.map((name) => name.toLowerCase())).toEqual(['aes-256-gcm']);
    expect(having(/createCipheriv\(/).length).toBeGreaterThan(1);
    expect(having(/RSA_PKCS1_PADDING|setAutoPadding|createCipher\(|publicEncrypt|privateDecrypt/)).toEqual([
      'libs/infrastructure/messaging/wechat/wechat-push.ts',
    ]);
  });

  it('draws what nobody may guess from the system’s generator', () => {
    // how long a busy effect, and a command that others were faster than, waits before it is tried again; and when a connection is renewed
    expect(having(/Math\.random\(\)/)).toEqual([
      'apps/worker/effects/perform.ts',
      'libs/application/command-handler/command-handler.ts',
      'libs/infrastructure/database/pool.ts',
    ]);
  });

  it('does no arithmetic of its own: ciphers, hashes and signatures come from OpenSSL, Argon2 and Standard Webhooks', () => {
    const foreign = /^(crypto-js|sjcl|node-forge|tweetnacl|bcryptjs|aes-js|js-sha\d+|md5|elliptic|jsrsasign)$/;
    expect(sources.filter((file) => importsOf(file).some((name) => foreign.test(name)))).toEqual([]);
    // what platforms are answered is signed with Ed25519 of OpenSSL (ADR 64)
    expect(having(/createSign\(|generateKeyPair|createECDH|createDiffieHellman/)).toEqual([
      'libs/infrastructure/answer-keys/answer-keys.ts',
    ]);
  });

  it('compares codes and marks of genuineness in equal time', () => {
    const compares = having(/timingSafeEqual/);
    expect(compares.length).toBeGreaterThanOrEqual(6);
    expect(having(/[mM]ac(Of\([^)]*\))?\.equals\(|code_hash\.equals\(/)).toEqual([]);
  });
});

it('believes no request about its host: what is asked is looked up, or compared with where a page came from', () => {
  const named = /\bheaders(\.host|\['(host|x-forwarded-host)'\])|headers: \{[^}]*\bhost\b|\.hostname\b|\{ hostname \}/;
  const asking = sources.filter((file) => file.startsWith('apps/api/') && named.test(textOf(file)));
  expect(asking.sort()).toEqual([
    'apps/api/account/factor/passkey-sessions.controller.ts',
    'apps/api/account/factor/passkeys.controller.ts',
    'apps/api/account/factor/proofs.controller.ts',
    'apps/api/account/factor/second-step.ts',
    'apps/api/account/factor/second-steps.controller.ts',
    'apps/api/association/address/addresses.controller.ts',
    'apps/api/http/own-page.ts',
  ]);
});

describe('calls to others', () => {
  it('follow no redirect, and end by themselves', () => {
    const calling = saying(
      servers().filter((file) => !/^(apps\/cli|libs\/infrastructure\/embedded)/.test(file)),
      /\bfetch\(/,
    );
    expect(calling.length).toBeGreaterThan(0);
    const BOUND = /AbortSignal\.timeout|milliseconds|signal/;
    // what is called through the guard follows nothing and is bounded there
    const guarded = (file: string): boolean => /\/guard-outgoing\.js|AskToSign\b/.test(textOf(file));
    expect(calling.filter((file) => !/redirect: 'manual'/.test(textOf(file)) && !guarded(file))).toEqual([]);
    expect(calling.filter((file) => !BOUND.test(textOf(file)) && !guarded(file))).toEqual([]);
  });

  it('check whose certificate it is: nothing turns that off', () => {
    expect(having(/rejectUnauthorized:\s*false|NODE_TLS_REJECT_UNAUTHORIZED|checkServerIdentity:/)).toEqual([]);
    expect(having(/minVersion:\s*'TLSv1(\.1)?'|secureProtocol|SSLv/)).toEqual([]);
  });
});

describe('the pages', () => {
  it('write words as text: no HTML is made from them', () => {
    expect(
      saying(pages(), /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcDoc/),
    ).toEqual([]);
  });

  it('speak with no other window, and take no word of one', () => {
    expect(
      saying(pages(), /\bpostMessage\(\s*[^{]|addEventListener\('message'|window\.opener|BroadcastChannel/),
    ).toEqual([]);
  });

  it('keep a language and the association over a visit, and all else in the tab alone', () => {
    const KEPT = [
      'apps/web/src/features/docket/use-shown-columns.ts', // names of columns
      'apps/web/src/features/phone/push.ts', // under which id this browser is told that there is something
      'apps/web/src/shared/language/language.tsx',
      'apps/web/src/shells/desk/scheme.ts', // light or dark
      'apps/web/src/shells/party/known-association.ts',
      'apps/web/src/shells/party/known-for.ts', // the id of the party or platform that was acted for last
      'apps/web/src/shells/party/known-office.ts', // the name of an office
      'apps/web/src/shells/party/use-account.ts', // the id of who is signed in, for the other tabs
    ];
    expect(saying(pages(), /\blocalStorage\b/).filter((file) => !KEPT.includes(file))).toEqual([]);
    expect(saying(pages(), /\bsessionStorage\b/)).toEqual(['apps/web/src/shared/connection/keep.ts']);
    expect(saying(pages(), /indexedDB|document\.cookie/)).toEqual([]);
    // files of the program alone (docs/adr/0055)
    expect(saying(pages(), /caches\.|serviceWorker/).filter((file) => !/src\/(features\/)?phone\//.test(file))).toEqual(
      [],
    );
  });

  it('ask nobody else for anything: no script, style, picture or count from another host', () => {
    const HOSTS = /https?:\/\/(?!www\.w3\.org|127\.0\.0\.1|localhost)[a-z0-9.-]+/g;
    expect(
      saidIn(
        new RegExp(`(${HOSTS.source})`, 'g'),
        pages().filter((file) => !file.endsWith('.spec.ts')),
      ),
    ).toEqual([]);
  });

  it('show no password, let a program that keeps passwords fill it in, and hinder no pasting', () => {
    const fields = pages().filter((file) =>
      /autoComplete: '(current|new)-password'|autoComplete="(current|new)-password"/.test(textOf(file)),
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const file of fields)
      expect([file, textOf(file)]).toEqual([
        file,
        expect.stringMatching(/type(: |=|=\{shown \? 'text' : )['"]password['"]/),
      ]);
    expect(saying(pages(), /onPaste/)).toEqual([]);
    expect(saying(fields, /autoComplete(: |=)['"]off['"]/)).toEqual([]);
  });

  it('ask nobody for the answer to a question that others know', () => {
    expect(having(/security.?question|secret.?question|password.?reminder|maiden/i)).toEqual([]);
  });

  it('lead on to where the code says, or where the API says to sign', () => {
    expect(saidIn(/(location\.(?:assign|replace)\([^)]*\))/g, pages())).toEqual([
      'location.assign(address)',
      'location.assign(signUrl)',
      'location.replace(address)',
    ]);
  });

  it('tell a day by Beijing time, and cut none out of an instant, where it is that of London', () => {
    const CUT = /\b(?:now|\w*At)\.slice\(0, (?:7|10)\)|\(now\b[^;\n]*\.toISOString\(\)\.slice\(0, (?:7|10)\)/;
    expect(saying(pages(), CUT)).toEqual([]);
  });
});

it('redirects nobody but from the front door to the pages', () => {
  expect(saidIn(/\.redirect\(([^)]*)\)/g, inFolder('apps/api'))).toEqual(["'/app', 302"]);
  expect(saying(inFolder('apps/api'), /['"]location['"]\s*[:,]/i)).toEqual([]);
});

it('names each statement that is prepared in one file: a connection takes a name for one text alone', () => {
  const files = new Map<string, Set<string>>();
  for (const file of sources.filter((one) => /^(apps\/(api|worker|cli)|libs)\//.test(one)))
    for (const [, name = ''] of textOf(file).matchAll(/\bname: '([\w-]+)',\s*text:/g))
      files.set(name, (files.get(name) ?? new Set()).add(file));
  expect(files.size).toBeGreaterThan(100);
  expect([...files].filter(([, where]) => where.size > 1)).toEqual([]);
});

it('says in one place who speaks for a platform', () => {
  const said = /platform_person[^;]*?confirmed_at IS NOT NULL/;
  expect(saying(servers(), said).filter((file) => !file.includes('/migrations/'))).toEqual([
    'libs/application/party/who-reads.ts',
  ]);
});
