import {
  BadRequestException,
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  NotFoundException,
  Param,
  Post,
} from '@nestjs/common';
import { z } from 'zod';
import { PLATFORM, type Platform } from '../platform.js';
import { LISTING_KINDS, type Fact } from '../shop/facts.js';
import { isVisible } from '../shop/shop.js';
import { endListing } from './end-listing.js';
import { read, word } from './read.js';

const handle = z.string().regex(/^[\w.-]{1,64}$/);
const listing = {
  externalId: z.string().regex(/^[\w.:-]{1,128}$/),
  kind: z.enum(LISTING_KINDS),
  title: word,
  titleEn: word.optional(),
  merchant: word,
  room: word.optional(),
  price: z.string().max(20).optional(),
};
const Several = z.strictObject({
  merchants: z.array(z.object({ handle, name: word, nameEn: word.optional() })).default([]),
  listings: z.array(z.object(listing)).default([]),
});
/** Its merchant is made if nobody has that handle. */
const One = z.object({
  ...listing,
  merchant: handle,
  externalId: listing.externalId.optional(),
  kind: listing.kind.default('product'),
});

@Controller('control/listings')
export class ListingsController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  @Post()
  @HttpCode(200)
  add(@Body() body: unknown) {
    const isOne = typeof body === 'object' && body !== null && 'title' in body;
    return isOne ? this.#addOne(read(One, body)) : this.#addSeveral(read(Several, body));
  }

  @Get(':externalId')
  see(@Param('externalId') externalId: string) {
    const { shop, url } = this.platform;
    if (!shop.listings.has(externalId)) throw new NotFoundException(`no listing ${externalId}`);
    return {
      externalId,
      url: `${url()}/listings/${encodeURIComponent(externalId)}`,
      visible: isVisible(shop, externalId),
    };
  }

  /** Over: our associations are told of it. */
  @Post(':externalId/ending')
  @HttpCode(200)
  async end(@Param('externalId') externalId: string) {
    if (!this.platform.shop.listings.has(externalId)) throw new NotFoundException(`no listing ${externalId}`);
    return { externalId, told: await endListing(this.platform, externalId) };
  }

  async #addOne({ externalId = this.platform.newId(), merchant, ...rest }: z.infer<typeof One>) {
    const isNew = !this.platform.shop.merchants.has(merchant);
    await this.platform.record(
      ...(isNew ? [{ type: 'MerchantAdded', merchant: { handle: merchant, name: merchant } } as const] : []),
      {
        type: 'ListingAdded',
        listing: { externalId, merchant, ...rest },
      },
    );
    return this.see(externalId);
  }

  async #addSeveral({ merchants, listings }: z.infer<typeof Several>) {
    const known = (of: string): boolean =>
      this.platform.shop.merchants.has(of) || merchants.some((merchant) => merchant.handle === of);
    const homeless = listings.find(({ merchant }) => !known(merchant));
    if (homeless) throw new BadRequestException(`no merchant ${homeless.merchant}`);
    await this.platform.record(
      ...merchants.map((merchant): Fact => ({ type: 'MerchantAdded', merchant })),
      ...listings.map((added): Fact => ({ type: 'ListingAdded', listing: added })),
    );
    return { merchants: merchants.length, listings: listings.length };
  }
}
