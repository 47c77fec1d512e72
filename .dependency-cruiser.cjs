module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'domain-pure',
      severity: 'error',
      from: { path: '^libs/domain', pathNot: 'spec' },
      to: { path: '^(apps|workflows|libs/(?!domain))|node_modules/' },
    },
    {
      name: 'workflow',
      severity: 'error',
      from: { path: '^workflows', pathNot: 'spec' },
      to: { path: '^(apps|libs)|node_modules/(@nestjs|pg|@temporalio/(client|worker))' },
    },
    {
      name: 'demo-platform-by-api-alone',
      severity: 'error',
      from: { path: '^apps/demo-platform', pathNot: 'spec|/testing/' },
      to: { path: '^(apps/(?!demo-platform)|libs|workflows|test)' },
    },
    { name: 'libs-not-apps', severity: 'error', from: { path: '^libs', pathNot: 'spec' }, to: { path: '^apps' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'require', 'node', 'default'] },
  },
};
