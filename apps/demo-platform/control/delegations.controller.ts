import { Body, Controller, HttpCode, HttpException, Inject, Post } from '@nestjs/common';
import { z } from 'zod';
import { OWN } from '../connections/connection.js';
import { PLATFORM, type Platform } from '../platform.js';
import type { Fact } from '../shop/facts.js';
import { fromParley } from './from-parley.js';
import { mustKnow, read, word } from './read.js';

const DelegationBody = z.object({
  connection: word.default(OWN),
  /** Our people will not follow the result. */
  departs: z.boolean().default(false),
  /** What is handed over, as Parley's API takes it. */
  complaint: z.looseObject({
    reference: word,
    items: z.array(
      z.looseObject({ ref: word, locator: z.looseObject({ externalId: word }), respondents: z.array(word) }),
    ),
    measures: z.array(z.looseObject({ respondent: word, item: word })).default([]),
  }),
});

/** Our complaint desk hands over what it cannot settle. */
@Controller('control/delegations')
export class DelegationsController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  @Post()
  @HttpCode(200)
  async delegate(@Body() body: unknown) {
    const { connection, departs, complaint } = read(DelegationBody, body);
    const { lines, record, ending } = this.platform;
    mustKnow(lines, connection);
    const { reference } = complaint;
    const { parley } = lines.get(connection);
    const answer = await fromParley(parley.delegate(complaint, `parley-delegate:${reference}`, ending));
    if (!answer.taken) throw new HttpException(answer.problem, answer.status);
    const { disputeId, number } = answer;
    if (this.platform.shop.delegated.has(disputeId)) return { disputeId, number, known: true };
    const idOf = (ref: string): string => answer.respondents.find((one) => one.ref === ref)?.respondentId ?? ref;
    const items = complaint.items.flatMap(({ ref, locator, respondents }) => {
      const itemId = answer.items.find((one) => one.ref === ref)?.itemId ?? ref;
      return respondents.map((respondent) => ({
        respondentId: idOf(respondent),
        itemId,
        externalId: locator.externalId,
      }));
    });
    const at = await fromParley(parley.getNow(ending));
    const blocked = complaint.measures.flatMap(({ respondent, item }): readonly Fact[] => {
      const itemId = answer.items.find((one) => one.ref === item)?.itemId;
      const pair = items.find((one) => one.itemId === itemId && one.respondentId === idOf(respondent));
      if (!pair) return [];
      const measure = {
        connection,
        webhookId: 'our-own',
        disputeId,
        number,
        ...pair,
        wanted: 'block',
        sequence: 0,
        outcome: 'applied',
        at,
      } as const;
      return [{ type: 'MeasureTaken', measure }];
    });
    await record(
      { type: 'ComplaintDelegated', delegated: { connection, reference, disputeId, number, departs, items } },
      ...blocked,
    );
    return { disputeId, number, known: false };
  }
}
