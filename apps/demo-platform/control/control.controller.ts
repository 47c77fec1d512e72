import { BadRequestException, Body, Controller, Get, HttpCode, Inject, Post, ServiceUnavailableException, UseInterceptors } from '@nestjs/common';
import { PLATFORM, type Platform } from '../platform.js';
import type { Fact } from '../shop/facts.js';
import { seed } from '../shop/seed.js';
import { BackToForm } from './back-to-form.js';
import { BehaviourBody, HoldBody, ListingsBody, read, ReleaseBody, SuitBody } from './bodies.js';
import { journalView } from './journal-view.js';

/** Switches for stories, tests and curious people. A real platform has nothing like it, and nobody is asked to sign in. */
@Controller('control')
@UseInterceptors(BackToForm)
export class ControlController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  @Get('journal')
  journal() {
    return journalView(this.platform);
  }

  @Post('behaviour')
  @HttpCode(200)
  async behave(@Body() body: unknown) {
    const behaviour = read(BehaviourBody, body);
    await this.platform.record({ type: 'BehaviourSet', behaviour });
    return behaviour;
  }

  @Post('hold')
  @HttpCode(200)
  async hold(@Body() body: unknown) {
    const { types } = read(HoldBody, body);
    await this.platform.record({ type: 'HoldBegun', types });
    return { types };
  }

  @Post('release')
  @HttpCode(200)
  async release(@Body() body: unknown) {
    const { ids } = read(ReleaseBody, body);
    await this.platform.record({ type: 'Released', ids });
    this.platform.queue.look();
    return { ids: ids ?? 'all' };
  }

  @Post('listings')
  @HttpCode(200)
  async add(@Body() body: unknown) {
    const { merchants, listings } = read(ListingsBody, body);
    const known = (handle: string): boolean => this.platform.shop.merchants.has(handle) || merchants.some((merchant) => merchant.handle === handle);
    const homeless = listings.find(({ merchant }) => !known(merchant));
    if (homeless) throw new BadRequestException(`no merchant ${homeless.merchant}`);
    await this.platform.record(
      ...merchants.map((merchant): Fact => ({ type: 'MerchantAdded', merchant })),
      ...listings.map((listing): Fact => ({ type: 'ListingAdded', listing })),
    );
    return { merchants: merchants.length, listings: listings.length };
  }

  @Post('suits')
  @HttpCode(200)
  async suit(@Body() body: unknown) {
    const { receivedAt, ...rest } = read(SuitBody, body);
    const suit = { ...rest, receivedAt: receivedAt ?? (await this.#legalNow()) };
    await this.platform.record({ type: 'SuitReceived', suit });
    return suit;
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

  async #legalNow(): Promise<string> {
    return this.platform.parley.getNow(this.platform.ending).catch(() => {
      throw new ServiceUnavailableException('Parley does not tell its time; say when the report was received');
    });
  }
}
