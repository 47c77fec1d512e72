import type { Page } from 'playwright-core';

/** Once the page is about to be drawn again. */
export const nextFrame = (page: Page): Promise<unknown> => page.evaluate('new Promise(requestAnimationFrame)');
