import { openDesk, type DeskBrowser } from '../browser/open-desk.js';
import { noCount } from './screens/counts.js';
import { keys } from './screens/keys.js';

let browser: DeskBrowser;
beforeAll(async () => {
  browser = await openDesk();
});
afterAll(() => browser.close());

const SEEN = 'button:focus-visible { outline: 2px solid blue }';
const opened = async (style: string) => {
  const { page } = await browser.open({});
  const hands = await keys(page, noCount());
  await page.goto(`data:text/html,<style>${style}</style><button>Go</button><a href="%23">On</a>`);
  return { page, hands, go: page.getByRole('button', { name: 'Go' }) };
};

describe('by keyboard alone', () => {
  it('goes where the focus is seen', async () => {
    const { hands, go } = await opened(SEEN);
    await hands.press(go);
    expect(hands.count.clicks).toBe(1);
  });
  it.each(['outline: 0', 'outline: 2px solid transparent'])('fails where the focus is unseen: %s', async (style) => {
    const { hands, go } = await opened(`button:focus-visible { ${style} }`);
    await expect(hands.press(go)).rejects.toThrow('Nothing shows that');
  });
  it('fails where something lies over what has the focus', async () => {
    const { page, hands, go } = await opened(`${SEEN} body::after { content: ''; position: fixed; inset: 0 }`);
    await page.evaluate('document.body.append(document.querySelector("style"))');
    await expect(hands.press(go)).rejects.toThrow('Nothing shows that');
  });
  it('fails once a mouse was used', async () => {
    const { hands, go } = await opened(SEEN);
    await go.click();
    await expect(hands.press(go)).rejects.toThrow('mousedown on BUTTON');
  });
});
