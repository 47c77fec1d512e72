import { useQuery } from '@tanstack/react-query';
import { ACCOUNT_OFFICES } from '#messages/core/account-offices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { getFactorPolicy } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { FactsPart } from '../facts-part.js';
import { useHere } from '../use-here.js';

const OFFICES = ['administrator', 'case-manager', 'mediator', 'expert', 'party'] as const;

/** Which offices need a second factor, and who demands it. */
export function PolicyPart() {
  const { path, say } = useHere();
  const read = useQuery(queryOf('getFactorPolicy', getFactorPolicy, { path }));
  const { data } = read;
  const demandedBy = (office: (typeof OFFICES)[number]): string => {
    if (data?.installation.includes(office) === true) return say(W.byInstallation);
    return say(data?.association.includes(office) === true ? W.byAssociation : W.notRequired);
  };
  return (
    <FactsPart
      title={W.factorPolicy}
      help={W.factorPolicyHelp}
      acts={[['changeFactorPolicy']]}
      read={read}
      facts={
        data === undefined
          ? []
          : OFFICES.map((office) => ({ name: say(ACCOUNT_OFFICES[office]), value: demandedBy(office) }))
      }
    />
  );
}
