import type { DutiesTold } from '#domain/dispute/core/duties-told.js';
import type { DutyWords } from '#domain/contract-duty/duty-statement.js';
import { readStatement } from '#domain/contract-duty/read-statement.js';
import { given } from '../../given.js';
import type { DescribeContractDutiesBody } from './contract-duties.dto.js';

/** What somebody says of a contract: the answers, and apart from them the words to be sealed. */
export const dutiesSaid = ({ between, duties, account }: DescribeContractDutiesBody) => {
  const words: DutyWords = Object.fromEntries(
    duties
      .filter((one) => one.clause !== undefined || one.words !== undefined)
      .map(({ duty, clause, words: said }) => [duty, given({ clause, words: said })]),
  );
  const told: DutiesTold = given({
    between,
    duties: duties.map(({ duty, bearer }) => ({ duty, bearer, isCited: words[duty] !== undefined })),
    account: account && { ...account },
  });
  return { told, words: Object.keys(words).length > 0 ? JSON.stringify(words) : undefined };
};

/** As somebody who may see the file reads it, with what a comparison with the guideline shows. */
export const viewDuties = (told: DutiesTold, words: ReadonlyMap<string, string | undefined>) => {
  const { between, duties, account, wordsContentId = '' } = told;
  const said = JSON.parse(words.get(wordsContentId) ?? '{}') as DutyWords;
  return given({
    between,
    duties: duties.map(({ duty, bearer }) => ({ duty, bearer, ...said[duty] })),
    account,
    notices: readStatement(told),
  });
};
