import { ACCOUNT_FACTORS } from '#domain/contract-duty/duties.js';
import { BEARERS } from '#domain/contract-duty/bearers.js';
import { ACCOUNT_FACTORS_NAMED, BEARERS_NAMED } from '#messages/contract-duty/words.js';
import { WEIGH_WORDS as W } from '#messages/ui/account-weighed.js';
import type { AccountWeighedBody } from '../../../../client/types.gen.js';
import { Select } from '../../../../kit/choices/select.js';
import { Switch } from '../../../../kit/choices/switch.js';
import { TextArea } from '../../../../kit/fields/text-area.js';
import { Fieldset } from '../../../../kit/form/fieldset.js';
import { useLanguage } from '../../../../shared/language/language.js';

const OPEN = { bearer: 'not-settled', reason: '' } as const;
const UNWEIGHED: AccountWeighedBody = { registration: OPEN, investment: OPEN, contract: OPEN };

/** Whether every factor has its reason. */
export const isWeighed = (account: AccountWeighedBody): boolean =>
  ACCOUNT_FACTORS.every((factor) => account[factor].reason.trim() !== '');

type Props = {
  readonly account: AccountWeighedBody | undefined;
  readonly onChange: (next: AccountWeighedBody | undefined) => void;
};

/** Where a proposal is about an account: for whom each of the three factors speaks, and why. */
export function WeighAccount({ account, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <Switch
        label={say(W.weigh)}
        help={say(W.weighHelp)}
        isSelected={account !== undefined}
        onChange={(is) => onChange(is ? UNWEIGHED : undefined)}
      />
      {account &&
        ACCOUNT_FACTORS.map((factor) => (
          <Fieldset key={factor} legend={say(ACCOUNT_FACTORS_NAMED[factor])}>
            <Select
              label={say(W.speaksFor)}
              options={BEARERS.map((id) => ({ id, label: say(BEARERS_NAMED[id]) }))}
              value={account[factor].bearer}
              onChange={(id) => {
                const bearer = BEARERS.find((one) => one === id);
                if (bearer) onChange({ ...account, [factor]: { ...account[factor], bearer } });
              }}
            />
            <TextArea
              label={say(W.why)}
              name={`account.${factor}.reason`}
              rows={2}
              most={2_000}
              value={account[factor].reason}
              onChange={(reason) => onChange({ ...account, [factor]: { ...account[factor], reason } })}
            />
          </Fieldset>
        ))}
    </>
  );
}
