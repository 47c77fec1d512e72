import { readFileSync } from 'node:fs';
import { openDesk, type DeskBrowser } from '../browser/open-desk.js';
import { noCount } from './screens/counts.js';
import { showsFocus } from './screens/focus.js';
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

/** What stands under every page of the desk, below a bar that stays where it is, in a window of 860 lines. */
const look = ['tokens', 'base'].map((name) => readFileSync(`apps/web/src/kit/look/${name}.css`, 'utf8')).join('\n');
const PAGE = `<style>${look} header { position: sticky; top: 0; height: 49px; background: #ddd } div { height: 750px }
  textarea { display: block; height: 96px } p { height: 2000px }</style>
  <header>Desk</header><main><button>Go</button><div></div><textarea></textarea><button>On</button><p></p></main>`;

describe('a page of the desk that is gone through by keyboard', () => {
  const laid = async () => {
    const { page } = await browser.open({});
    await page.setContent(PAGE);
    return { page, go: page.getByRole('button', { name: 'Go' }), text: page.getByRole('textbox') };
  };
  it('brings a text to be written into sight as a whole, of which one line stood above the edge', async () => {
    const { page, go, text } = await laid();
    await go.focus();
    await page.keyboard.press('Tab');
    const { y = 0, height = 0 } = (await text.boundingBox()) ?? {};
    expect([await text.evaluate(showsFocus), y + height < 860]).toEqual([true, true]);
  });
  it('goes back to what lay under the bar, and shows it', async () => {
    const { page, go, text } = await laid();
    await text.focus();
    await page.evaluate('scrollTo(0, 40)');
    await page.keyboard.press('Shift+Tab');
    expect(await go.evaluate(showsFocus)).toBe(true);
  });
});
