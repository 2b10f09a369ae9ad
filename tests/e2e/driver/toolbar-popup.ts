import type { BrowserContext, CDPSession } from '@playwright/test';
import * as v from 'valibot';
import { until } from './reader';

const targetsSchema = v.object({
  targetInfos: v.array(v.object({ targetId: v.string(), type: v.string(), url: v.string() })),
});
const answerSchema = v.object({ id: v.number(), result: v.optional(v.unknown()) });
const valueSchema = v.object({ result: v.object({ value: v.optional(v.unknown()) }) });

/** The popup as it hangs from Chromium's toolbar. It is no tab, so that Playwright does not know of it: it is spoken to through the browser itself. */
export class ToolbarPopup {
  readonly #browser: CDPSession;
  readonly #address: string;
  readonly #sessionId: string;
  readonly #answers = new Map<number, unknown>();
  #sent = 0;

  private constructor(browser: CDPSession, address: string, sessionId: string) {
    this.#browser = browser;
    this.#address = address;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (received) => {
      if (received.sessionId !== sessionId) return;
      const answer = v.safeParse(answerSchema, JSON.parse(received.message));
      if (answer.success) this.#answers.set(answer.output.id, answer.output.result);
    });
  }

  /** Waits for the popup at this address, which something else has opened. */
  static async find(context: BrowserContext, address: string): Promise<ToolbarPopup> {
    const browser = await context.browser()?.newBrowserCDPSession();
    if (!browser) throw new Error('Chromium is not running.');
    const targetId = await until('the popup', () => findTarget(browser, address));
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new ToolbarPopup(browser, address, sessionId);
  }

  async #send(method: string, params: object): Promise<number> {
    const id = (this.#sent += 1);
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return id;
  }

  async #ask(method: string, params: object): Promise<unknown> {
    const id = await this.#send(method, params);
    return until(`an answer to ${method}`, () => Promise.resolve(this.#answers.get(id)));
  }

  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#ask('Runtime.evaluate', { expression, returnByValue: true });
    return v.parse(valueSchema, answer).result.value;
  }

  async text(): Promise<string> {
    return String(await this.evaluate('document.body.innerText'));
  }

  async type(text: string): Promise<void> {
    await this.#ask('Input.insertText', { text });
  }

  /** Presses what a selector names. No answer is waited for: a popup that closes with the press gives none. */
  async press(selector: string): Promise<void> {
    const expression = `document.querySelector(${JSON.stringify(selector)}).click()`;
    await this.#send('Runtime.evaluate', { expression });
  }

  async isOpen(): Promise<boolean> {
    return (await findTarget(this.#browser, this.#address)) !== undefined;
  }
}

async function findTarget(browser: CDPSession, address: string): Promise<string | undefined> {
  const { targetInfos } = v.parse(targetsSchema, await browser.send('Target.getTargets'));
  return targetInfos.find(({ type, url }) => type === 'page' && url === address)?.targetId;
}
