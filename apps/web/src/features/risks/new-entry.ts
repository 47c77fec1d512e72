import type { RiskEntryBody, RiskSourceBody } from '../../client/types.gen.js';

const LINE = { 'zh-CN': '', en: '' };

/** An entry of which nothing is said yet but what fed it. */
export const newEntry = (count: number, source?: RiskSourceBody): RiskEntryBody => ({
  code: `risk-${count}`,
  subject: 'title',
  ...{ name: LINE, example: LINE, law: LINE, advice: LINE },
  sources: [source ?? { kind: 'guideline', ref: '3.2.1(3)' }],
});

const KINDS: readonly RiskSourceBody['kind'][] = ['guideline', 'decision', 'penalty', 'tip', 'screening'];

/** What was taken up, as it stands in an address: `tip:counterfeit:7`. */
export const sourceText = ({ kind, ref, count }: RiskSourceBody): string =>
  [kind, ref, ...(count === undefined ? [] : [count])].join(':');

export const sourceOf = (text: string | undefined): RiskSourceBody | undefined => {
  const [named, ref = '', count] = (text ?? '').split(':');
  const kind = KINDS.find((one) => one === named);
  return kind && { kind, ref, ...(count !== undefined && { count: Number(count) }) };
};
