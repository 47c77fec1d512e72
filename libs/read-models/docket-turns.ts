import type { Seat } from '#domain/dispute/turns.js';
import type { Whose } from './docket-filter.js';

const isTurn = (seat: Seat): string => `'${seat}' = ANY (turns)`;

/** That something may wait for whoever looks. The staff have tasks instead, and an auditor has nothing to do. */
export const isOwnTurn = (whose: Whose, add: (value: unknown) => string): string => {
  switch (whose.kind) {
    case 'party': {
      const id = `${add(whose.id)}::uuid`;
      const asRespondent = `respondent_ids @> ARRAY[${id}] AND ${isTurn('respondent')}`;
      return `(complainant_id = ${id} AND ${isTurn('complainant')} OR ${asRespondent})`;
    }
    case 'platform':
    case 'mediator':
    case 'expert':
      return isTurn(whose.kind);
    case 'all':
    case 'auditor':
      return 'false';
  }
};

const WAITING = [
  `(complainant_id) WHERE open AND ${isTurn('complainant')}`,
  `USING gin (respondent_ids) WHERE open AND ${isTurn('respondent')}`,
  `USING gin (platform_ids) WHERE open AND ${isTurn('platform')}`,
];

/** Of thousands of open disputes those that may wait for somebody, in the words in which they are asked for. */
export const turnIndexes = (table: string): string =>
  WAITING.map((place) => `CREATE INDEX ON ${table} ${place};`).join(' ');
