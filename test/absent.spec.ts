import { readFileSync } from 'node:fs';
import { having, importsOf, sources } from './support/sources.js';

/**
 * What Parley does not have, and so needs no protection of (ASVS 5.0, rows `not-ours`). Whoever brings one of these in
 * finds here which requirements of test/asvs become his.
 */
const ABSENT: readonly (readonly [what: string, packages: RegExp, words: RegExp])[] = [
  ['LDAP', /ldap/, /\bldaps?:\/\//],
  ['XPath', /xpath|xmldom/, /\.evaluate\(\s*['"`]\/\//],
  ['LaTeX', /latex|katex|mathjax/, /pdflatex|xelatex|--shell-escape/],
  ['names of Java (JNDI)', /jndi|java-bridge|^java$/, /\bjndi:/],
  ['logging out through the back of a provider', /backchannel/, /logout\+jwt|backchannel_logout/],
  ['programs let in by certificates', /^(tls-client-auth|x509)/, /requestCert|getPeerCertificate|tls_client_auth/],
  [
    'tokens of our own that tell who somebody is (JWT)',
    /^(jsonwebtoken|@nestjs\/jwt|fast-jwt|njwt|paseto|@fastify\/jwt)$/,
    /SignJWT|jwt\.sign\(/,
  ],
  ['memcache', /memcache|memjs/, /memcached?:\/\//],
  ['a parser of XML', /xml2js|libxml|fast-xml|sax$|xmldom|xmlbuilder|saxes|xml-js/, /DOMParser|parseFromString/],
  ['SAML', /saml/, /<saml/],
  ['GraphQL', /graphql|apollo|mercurius/, /\bgql`/],
  [
    'WebSockets',
    /^(ws|socket\.io|@fastify\/websocket|@nestjs\/websockets|sockjs|uws)/,
    /new WebSocket\(|upgradeWebSocket/,
  ],
  ['WebRTC', /webrtc|wrtc|mediasoup|simple-peer|peerjs|turn-server/, /RTCPeerConnection|getUserMedia/],
  [
    'an authorization server',
    /^(oidc-provider|node-oauth2-server|@node-oauth\/oauth2-server|oauth2orize)/,
    /'\/(oauth2?\/)?(authorize|token)'/,
  ],
  [
    'templates that words of people become',
    /^(ejs|handlebars|mustache|pug|nunjucks|eta|dot|liquidjs|lodash\.template)$/,
    /_\.template\(/,
  ],
  ['markup that people write', /^(marked|markdown-it|showdown|remark|micromark|bbcode|react-markdown)/, /marked\(/],
  ['an editor of HTML', /^(tinymce|ckeditor|quill|@tiptap|draft-js|slate|prosemirror)/, /contentEditable/],
  [
    'a program of the browser’s plug-ins',
    /flash|silverlight|activex/,
    /createElement\('(object|embed|applet)'|<(embed|applet)\b|<object (data|type)=|ActiveXObject/,
  ],
  ['answers that are scripts (JSONP)', /jsonp/, /jsonp|callback\s*\+\s*['"`]\(/],
  [
    'foreign objects rebuilt from bytes',
    /^(node-serialize|serialize-javascript|funcster|cryo|js-yaml)$/,
    /v8\.deserialize|unserialize\(/,
  ],
  [
    'code that manages memory by hand',
    /^(ffi|ffi-napi|koffi|node-gyp-build|ref-napi)/,
    /allocUnsafeSlow|process\.binding|dlopen/,
  ],
];

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

it.each(ABSENT)('has no %s', (_, packages, words) => {
  expect(Object.keys(dependencies).filter((name) => packages.test(name))).toEqual([]);
  expect(sources.filter((file) => importsOf(file).some((name) => packages.test(name)))).toEqual([]);
  expect(having(words)).toEqual([]);
});

it('would find what there is', () => {
  expect(Object.keys(dependencies).some((name) => /fastify/.test(name))).toBe(true);
  expect(sources.some((file) => importsOf(file).includes('@nestjs/common'))).toBe(true);
  expect(sources.some((file) => importsOf(file).includes('node:crypto'))).toBe(true);
});
