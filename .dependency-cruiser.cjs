/** Who may import whom (architecture.md, the layout's table). What a layer may use stands in its row; everything else of ours is forbidden. */
const LAYERS = {
  domain: ['domain'],
  rulebooks: ['domain'],
  rating: ['domain'],
  screening: ['domain/kernel/wilson'],
  messages: ['domain', 'infrastructure/readiness/finding'], // the names of checks alone
  infrastructure: [],
  'event-store': ['domain/kernel/(message|canonical-json|refusal)', 'infrastructure'],
  'read-models': ['domain', 'rulebooks', 'rating', 'event-store', 'infrastructure'],
  documents: ['domain', 'messages'],
  application: ['domain', 'rulebooks', 'rating', 'event-store', 'read-models', 'infrastructure', 'documents'],
  effects: ['domain', 'documents', 'messages', 'infrastructure'],
};
/** The rooms of a dispute, each above those before it; response and intake stand side by side on measures (docs/adr/0031). */
const GROUPS = ['service', 'measures', 'response', 'intake', 'talks', 'panel', 'delegation', 'conduct', 'closing'];
const dispute = '^libs/domain/dispute/';
/** What can be recorded and what it adds up to: types and lists, below all rules of all groups. */
const WORDS = 'documents|document-kinds|terms|findings|finding-parts|issues|panel-seat|delay-reasons';
const FACTS = `${dispute}[a-z/-]+([/-](events|state)|/(${WORDS}))\\.ts$`;
/** Acts that are named after a state. */
const ACTS = '(report|note)-[a-z]+-state';
const notSpecs = '\\.spec\\.ts$|/testing/|/testing\\.ts$';
const layer = ([name, may]) => ({
  name: `libs-${name}`,
  severity: 'error',
  from: { path: `^libs/${name}/`, pathNot: notSpecs },
  to: { path: '^(libs|apps|workflows|test|tools|bench)/', pathNot: `^libs/(${[name, ...may].join('|')})` },
});
const app = (name, may) => ({
  name: `app-${name}`,
  severity: 'error',
  from: { path: `^apps/${name}/`, pathNot: notSpecs },
  to: { path: '^(libs|apps|workflows|test|tools|bench)/', pathNot: `^(apps/${name}/|${may})` },
});

/** No rule of a group asks one of a group above it, nor anything of the top. */
const group = (name, place) => ({
  name: `dispute-${name}`,
  severity: 'error',
  from: { path: `${dispute}${name}/`, pathNot: `${FACTS}|${notSpecs}` },
  to: { path: dispute, pathNot: `${dispute}(${['core', ...GROUPS.slice(0, place + 1)].join('|')})/|${FACTS}` },
});

module.exports = {
  forbidden: [
    {
      name: 'domain-has-no-circles',
      severity: 'error',
      comment: 'types included: what two files need of each other is a third thing',
      from: { path: '^libs/domain', pathNot: notSpecs },
      to: { circular: true },
    },
    {
      name: 'dispute-facts',
      severity: 'error',
      from: { path: FACTS, pathNot: ACTS },
      to: { path: dispute, pathNot: `${FACTS}|${dispute}core/[a-z-]+\\.ts$` },
    },
    {
      name: 'dispute-core',
      severity: 'error',
      from: { path: `${dispute}core/`, pathNot: notSpecs },
      to: { path: dispute, pathNot: `${dispute}core/|${FACTS}` },
    },
    ...GROUPS.map(group),
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-itself-alone',
      severity: 'error',
      from: { path: '^libs/domain', pathNot: notSpecs },
      to: { pathNot: '^libs/domain' },
    },
    {
      name: 'rulebooks-are-data',
      severity: 'error',
      from: { path: '^libs/rulebooks', pathNot: notSpecs },
      to: { path: 'node_modules/' },
    },
    {
      name: 'rating-is-pure',
      severity: 'error',
      from: { path: '^libs/rating', pathNot: notSpecs },
      to: { path: 'node_modules/' },
    },
    {
      name: 'messages-are-words',
      severity: 'error',
      from: { path: '^libs/messages', pathNot: notSpecs },
      to: { path: 'node_modules/' },
    },
    ...Object.entries(LAYERS).map(layer),
    app('api', 'libs/|workflows/contract'),
    app('worker', 'libs/|workflows/(contract|dispute\\.workflow)'),
    app('cli', 'libs/|workflows/contract'),
    app('demo-platform', 'nothing'),
    app('mail-server', 'libs/infrastructure'),
    app('standalone', 'libs/infrastructure'),
    app(
      'web',
      'libs/(messages|domain/(draw|contract-duty|shop-identifier/(kinds|normalise)\\.ts|guide/guide\\.ts|calendar/local-date\\.ts|qualification/(chain|codes|links|reach|walks)\\.ts))',
    ),
    {
      name: 'pages-are-made-of-the-kit',
      severity: 'error',
      comment: 'so that any part can be drawn anew, or its library be replaced (docs/adr/0040)',
      from: { path: '^apps/web/src/', pathNot: '^apps/web/src/kit/' },
      to: { path: '(^|/)(react-aria-components|react-aria|react-stately|@react-aria|@internationalized|diff)(/|$)' },
    },
    {
      name: 'kit-knows-no-page',
      severity: 'error',
      from: { path: '^apps/web/src/kit/', pathNot: notSpecs },
      to: { path: '^apps/web/src/(?!kit/|shared/language/)' },
    },
    {
      name: 'links-open-without-the-kit',
      severity: 'error',
      comment: 'a phone with a link loads none of it; nobody loads the gallery',
      from: { path: '^apps/web/src/((app|main|broken)\\.tsx$|shared/|shells/link/)' },
      to: { path: '^apps/web/src/(kit|gallery)/|(^|/)lucide-react(/|$)' },
    },
    {
      name: 'gallery-is-no-page',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: '^apps/web/src/gallery/' },
      to: { path: '^apps/web/src/gallery/' },
    },
    {
      name: 'workflow',
      severity: 'error',
      from: { path: '^workflows', pathNot: notSpecs },
      to: { path: '^(apps|libs)|node_modules/(@nestjs|pg|@temporalio/(client|worker))' },
    },
  ],
  options: {
    skipAnalysisNotInRules: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist|\\.spec\\.tsx?$|^apps/web/src/client/' }, // no rule asks what a spec imports
    // nothing is there but what these name, and no file changes while it looks: two thirds of its time is asking the disk
    enhancedResolveOptions: {
      extensions: ['.js', '.ts', '.tsx', '.d.ts', '.json'],
      cachedInputFileSystem: { cacheDuration: 600_000 },
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
    },
  },
};
