import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Post,
  Query,
  ServiceUnavailableException,
  UseInterceptors,
} from '@nestjs/common';
import { PLATFORM, type Platform } from '../platform.js';
import { seed } from '../shop/seed.js';
import { isVisible, pairKey } from '../shop/shop.js';
import { decideMeasure } from '../work/take-measures.js';
import { BackToForm } from './back-to-form.js';
import {
  BehaviourBody,
  ConnectionQuery,
  DepartureBody,
  HoldBody,
  MeasureBody,
  ReleaseBody,
  SuitBody,
} from './bodies.js';
import { journalView } from './journal-view.js';
import { mustKnow, read } from './read.js';

/**
 * Switches for stories, tests and curious people. A real platform has nothing like it, and nobody is asked to sign in.
 */
@Controller('control')
@UseInterceptors(BackToForm)
export class ControlController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  @Get('journal')
  journal(@Query() query: unknown) {
    const { connection } = read(ConnectionQuery, query);
    mustKnow(this.platform.lines, connection);
    return journalView(this.platform, connection);
  }

  @Post('behaviour')
  @HttpCode(200)
  async behave(@Body() body: unknown) {
    const { connection, ...behaviour } = read(BehaviourBody, body);
    mustKnow(this.platform.lines, connection);
    await this.platform.record({ type: 'BehaviourSet', connection, behaviour });
    return { connection, ...behaviour };
  }

  @Post('hold')
  @HttpCode(200)
  async hold(@Body() body: unknown) {
    const { connection, types } = read(HoldBody, body);
    mustKnow(this.platform.lines, connection);
    await this.platform.record({ type: 'HoldBegun', connection, types });
    return { connection, types };
  }

  @Post('release')
  @HttpCode(200)
  async release(@Body() body: unknown) {
    const { connection, ids } = read(ReleaseBody, body);
    mustKnow(this.platform.lines, connection);
    await this.platform.record({ type: 'Released', connection, ids });
    this.platform.queue.look();
    return { connection, ids: ids ?? 'all' };
  }

  @Post('suits')
  @HttpCode(200)
  async suit(@Body() body: unknown) {
    const { receivedAt, ...rest } = read(SuitBody, body);
    mustKnow(this.platform.lines, rest.connection);
    const suit = { ...rest, receivedAt: receivedAt ?? (await this.#legalNow(rest.connection)) };
    await this.platform.record({ type: 'SuitReceived', suit });
    return suit;
  }

  /** What is decided about this listing from now on we adopt in part alone, or not at all. */
  @Post('departures')
  @HttpCode(200)
  async depart(@Body() body: unknown) {
    const departure = read(DepartureBody, body);
    await this.platform.record({ type: 'DepartureTold', departure });
    return departure;
  }

  /**
   * As if what an old webhook told arrived only now: a wish that Parley has long replaced. It is judged like any other.
   * Nothing is reported: what is applied here is confirmed when Parley asks for it.
   */
  @Post('measures')
  @HttpCode(200)
  async measure(@Body() body: unknown) {
    const { connection, disputeId, ...told } = read(MeasureBody, body);
    mustKnow(this.platform.lines, connection);
    const { shop, record } = this.platform;
    const known = shop.pairs.get(pairKey({ ...told, connection, disputeId }));
    const context = {
      connection,
      webhookId: 'by-hand',
      disputeId,
      number: known?.number ?? disputeId,
      at: await this.#legalNow(connection),
    };
    const { became, fact } = decideMeasure(shop, { ...told, confirmed: 0, refused: 0 }, context);
    if (fact) await record(fact);
    return { became, knownSequence: known?.sequence, visible: isVisible(shop, told.externalId) };
  }

  /** The queue stands still meanwhile, so that nothing of the old days is written into the new ones. */
  @Post('reset')
  @HttpCode(200)
  async reset() {
    const { queue, record, attempts } = this.platform;
    await queue.stop();
    await record({ type: 'Reset' }, ...seed).finally(queue.resume);
    attempts.clear();
    return { reset: true };
  }

  async #legalNow(connection: string): Promise<string> {
    return this.platform.lines
      .get(connection)
      .parley.getNow(this.platform.ending)
      .catch(() => {
        throw new ServiceUnavailableException('Parley does not tell its time');
      });
  }
}
