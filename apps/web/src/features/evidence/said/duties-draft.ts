import { DUTIES_NAMED } from '#messages/contract-duty/words.js';
import type { ContractDutiesView, DescribeContractDutiesBody } from '../../../client/types.gen.js';

export type Duty = keyof typeof DUTIES_NAMED;
export type Settled = DescribeContractDutiesBody['duties'][number];
export type Factors = NonNullable<DescribeContractDutiesBody['account']>;
export type DutyDraft = {
  readonly between: DescribeContractDutiesBody['between'];
  readonly settled: Readonly<Partial<Record<Duty, Pick<Settled, 'bearer' | 'clause' | 'words'>>>>;
  readonly account: Partial<Factors>;
};
export const DUTIES = Object.keys(DUTIES_NAMED) as readonly Duty[];
export const FACTORS = ['registration', 'investment', 'contract'] as const satisfies readonly (keyof Factors)[];

/** What was said before, to be put right. */
export const dutyDraftOf = (said: ContractDutiesView | undefined): DutyDraft => ({
  between: said?.between ?? [],
  settled: Object.fromEntries((said?.duties ?? []).map(({ duty, ...rest }) => [duty, rest])),
  account: said?.account ?? {},
});

/** Whose an account is is weighed only where it is settled, by all three factors or by none. */
export const isHalfWeighed = ({ settled, account }: DutyDraft): boolean => {
  const said = FACTORS.filter((factor) => account[factor] !== undefined).length;
  return settled['account-ownership'] !== undefined && said > 0 && said < FACTORS.length;
};

/** What goes out; nothing while something of it is missing. */
export const dutyBodyOf = (draft: DutyDraft): DescribeContractDutiesBody | undefined => {
  const { between, settled, account } = draft;
  const duties = DUTIES.flatMap((duty): readonly Settled[] => {
    const { bearer, clause = '', words = '' } = settled[duty] ?? {};
    if (bearer === undefined) return [];
    const [cited, quoted] = bearer === 'not-settled' ? ['', ''] : [clause.trim(), words.trim()];
    return [{ duty, bearer, ...(cited !== '' && { clause: cited }), ...(quoted !== '' && { words: quoted }) }];
  });
  if (between.length < 2 || duties.length === 0 || isHalfWeighed(draft)) return undefined;
  const { registration, investment, contract } = settled['account-ownership'] ? account : {};
  const weighed = registration && investment && contract ? { registration, investment, contract } : undefined;
  return { between, duties, ...(weighed && { account: weighed }) };
};
