/** Who may import whom (architecture.md, the layout's table). What a layer may use stands in its row; everything else of ours is forbidden. */
const LAYERS = {
  domain: ['domain'],
  rulebooks: ['domain'],
  rating: ['domain'],
  messages: ['domain'],
  infrastructure: [],
  'event-store': ['domain/kernel/(message|canonical-json|refusal)', 'infrastructure'],
  'read-models': ['domain', 'rulebooks', 'rating', 'event-store', 'infrastructure'],
  documents: ['domain', 'messages'],
  application: ['domain', 'rulebooks', 'rating', 'event-store', 'read-models', 'infrastructure', 'documents'],
  effects: ['domain', 'documents', 'messages', 'infrastructure'],
};
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

module.exports = {
  forbidden: [
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
    app('web', 'libs/(messages|domain/draw)'),
    {
      name: 'workflow',
      severity: 'error',
      from: { path: '^workflows', pathNot: notSpecs },
      to: { path: '^(apps|libs)|node_modules/(@nestjs|pg|@temporalio/(client|worker))' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
    },
  },
};
