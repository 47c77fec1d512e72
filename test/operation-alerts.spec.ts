import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ALERT_BOUNDS, ALERTS, type AlertName } from '#infrastructure/metrics/alert-bounds.js';
import { ALERT_WORDS } from '#messages/ui/alerts.js';

type Rule = { readonly alert: string; readonly expr: string; readonly annotations: { readonly action: string } };
const { groups } = parse(readFileSync('docker/prometheus/alerts.yml', 'utf8')) as {
  readonly groups: readonly { readonly rules: readonly Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const ruleOf = (name: AlertName): Rule => {
  const found = rules.find(({ alert }) => alert === name);
  if (!found) throw new Error(`docker/prometheus/alerts.yml has no ${name}`);
  return found;
};

/** What Prometheus alone can judge, and why. */
const NOT_ON_THE_PAGE: Readonly<Record<string, string>> = {
  ParleyUnmeasured: 'without it there is no page',
  ParleyEventLoopLags: 'is looked at ten times a second, where somebody measures',
  ParleyTasksLate: 'Temporal’s SDK tells it to nobody but who collects metrics',
  ParleyNeverArchived: 'the page says of backups that none is known; which are expected, programs know',
};

/** `26 * 3600`, at the end of an expression. */
const boundIn = (expr: string): number =>
  (/[<>=]=? ([\d.e* ]+)$/.exec(expr)?.[1] ?? 'none').split('*').reduce((product, part) => product * Number(part), 1);

it('every alert of Prometheus is raised on the page “Operation” too, or it is said why not', () => {
  const known = new Set<string>([...ALERTS, ...Object.keys(NOT_ON_THE_PAGE)]);
  const alerts = rules.map(({ alert }) => alert);
  expect(alerts.filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(NOT_ON_THE_PAGE).filter((name) => !alerts.includes(name))).toEqual([]);
});

it.each(ALERTS)('%s has one bound, and one sentence what to do', (name) => {
  const { expr, annotations } = ruleOf(name);
  expect(boundIn(expr)).toBe(ALERT_BOUNDS[name]);
  expect(annotations.action).toBe(ALERT_WORDS[name].action.en);
});

it('says nothing of an alert that is none', () => {
  expect(Object.keys(ALERT_WORDS).toSorted()).toEqual([...ALERTS].toSorted());
});
