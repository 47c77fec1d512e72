import { Controller, Get, Header, HttpException, Inject, NotFoundException, Param } from '@nestjs/common';
import { PLATFORM, type Platform } from '../platform.js';
import { controlPage } from './control-page.js';
import { deskPage } from './desk-page.js';
import { merchantPage, rightsPortalPage } from './merchant-page.js';
import { listingPage, shopPage } from './shop-page.js';
import { style } from './style.js';

const PAGE = ['content-type', 'text/html; charset=utf-8'] as const;

@Controller()
export class PagesController {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  @Get()
  @Header(...PAGE)
  shop(): string {
    return shopPage(this.platform.shop);
  }

  @Get('listings/:externalId')
  @Header(...PAGE)
  listing(@Param('externalId') externalId: string): string {
    return listingPage(this.platform.shop, this.platform.shop.listings.get(externalId) ?? notThere());
  }

  @Get('merchants/:handle')
  @Header(...PAGE)
  merchant(@Param('handle') handle: string): string {
    return merchantPage(this.platform.shop, this.platform.shop.merchants.get(handle) ?? notThere());
  }

  @Get('rights-portal')
  @Header(...PAGE)
  rightsPortal(): string {
    return rightsPortalPage(this.platform.shop);
  }

  @Get('notices')
  @Header(...PAGE)
  desk(): string {
    return deskPage(this.platform.shop);
  }

  @Get('control')
  @Header(...PAGE)
  control(): string {
    return controlPage(this.platform);
  }

  @Get('style.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return style;
  }

  /** Healthy as long as what we say yes to can be kept; Parley may be away. */
  @Get('healthz')
  health() {
    const { installation } = this.platform;
    if (this.platform.isBroken()) throw new HttpException({ status: 'the journal cannot be written' }, 503);
    return { status: 'ok', waiting: this.platform.shop.open.size, installation };
  }
}

const notThere = (): never => {
  throw new NotFoundException();
};
