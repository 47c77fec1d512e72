import { egressOf, ingressOf } from './chart/egress-of.js';

const policy = (name: string, selector: string, egress: string): string => `---
kind: NetworkPolicy
metadata: { name: ${name} }
spec: { podSelector: ${selector}, policyTypes: [Egress], egress: ${egress} }
`;
const component = (operator: string): string =>
  `{ matchExpressions: [{ key: app.kubernetes.io/component, operator: ${operator}, values: [api] }] }`;
const rendered = `
kind: CronJob
metadata: { name: one }
spec: { jobTemplate: { spec: { template: { metadata: { labels: { app.kubernetes.io/component: backup } } } } } }
---
kind: Deployment
metadata: { name: two }
spec: { template: { metadata: { labels: { app.kubernetes.io/component: api } } } }
---
kind: ServiceAccount
metadata: { name: three }
---
kind: NetworkPolicy
metadata: { name: in }
spec: { podSelector: ${component('In')}, policyTypes: [Ingress], ingress: [{ from: [{ c: d }], ports: [{ port: 9466 }] }] }
${policy('all', '{}', '[{ to: [{ a: b }], ports: [{ port: 5432 }, { port: 53 }] }]')}
${policy('api', component('In'), '[{ to: [], ports: [{ port: 443 }] }]')}
${policy('others', component('NotIn'), '[{ to: [], ports: [{ port: 9000 }] }]')}
`;

it('adds up what the policies let the pods of a component reach', () => {
  const everybody = ['[{"a":"b"}] 53', '[{"a":"b"}] 5432'];
  expect(egressOf(rendered, 'api')).toEqual(['[] 443', ...everybody]);
  expect(egressOf(rendered, 'backup')).toEqual(['[] 9000', ...everybody]);
  expect(ingressOf(rendered, 'api')).toEqual(['[{"c":"d"}] 9466']);
  expect(ingressOf(rendered, 'backup')).toEqual([]);
  expect(() => egressOf(rendered, 'archive')).toThrow('Nothing of the component archive');
});
