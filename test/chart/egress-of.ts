import { parseAllDocuments } from 'yaml';

type Labels = Readonly<Record<string, string>>;
type Expression = { readonly key: string; readonly operator: 'In' | 'NotIn'; readonly values: readonly string[] };
type Selector = { readonly matchLabels?: Labels; readonly matchExpressions?: readonly Expression[] };
type Rule = {
  readonly to?: readonly object[];
  readonly from?: readonly object[];
  readonly ports: readonly { readonly port: number }[];
};
type Pods = { readonly template: { readonly metadata: { readonly labels: Labels } } };
type Rendered = {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: Partial<Pods> & {
    readonly jobTemplate?: { readonly spec: Pods };
    readonly podSelector?: Selector;
    readonly egress?: readonly Rule[];
    readonly ingress?: readonly Rule[];
  };
};

/** What the pods of a component may reach by the policies that were rendered, a line for each port. Throws without pods. */
export const egressOf = (rendered: string, component: string): readonly string[] =>
  linesOf(rendered, component, ({ egress = [] }) => egress);

/** Who may reach them, in the same way. */
export const ingressOf = (rendered: string, component: string): readonly string[] =>
  linesOf(rendered, component, ({ ingress = [] }) => ingress);

function linesOf(
  rendered: string,
  component: string,
  rulesIn: (spec: Rendered['spec']) => readonly Rule[],
): readonly string[] {
  const all = parseAllDocuments(rendered).flatMap((document) => {
    const one = document.toJS() as Rendered | null;
    return one ? [one] : [];
  });
  const labels = all
    .map(({ spec }) => (spec?.template ?? spec?.jobTemplate?.spec.template)?.metadata.labels)
    .find((one) => one?.['app.kubernetes.io/component'] === component);
  if (!labels) throw new Error(`Nothing of the component ${component} was rendered`);
  const rules = all
    .filter(({ kind, spec }) => kind === 'NetworkPolicy' && isOf(spec.podSelector ?? {}, labels))
    .flatMap(({ spec }) => rulesIn(spec));
  return rules
    .flatMap(({ to, from, ports }) => ports.map(({ port }) => `${JSON.stringify(to ?? from)} ${port}`))
    .toSorted();
}

const isOf = ({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Labels): boolean =>
  Object.entries(matchLabels).every(([name, value]) => labels[name] === value) &&
  matchExpressions.every(({ key, operator, values }) => values.includes(labels[key] ?? '') === (operator === 'In'));
