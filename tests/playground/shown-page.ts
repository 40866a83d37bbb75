import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Playground } from '../../local/playground/server';
import type { School } from '../school';
import { launch, openPlayground, Visitor } from './browser';

/** A page of ours as a coordinator has it on the screen; there as soon as the tests run. */
export interface ShownPage {
  playground: Playground;
  visitor: Visitor;
  frame: FrameLocator;
}

interface Showing {
  school: () => School;
  /** Pixels; the window is 1280 wide. */
  height: number;
  /** The clicks that open it. */
  open: (visitor: Visitor) => Promise<void>;
  frame: string;
  /** When it is there. */
  until: (frame: FrameLocator) => Promise<void>;
}

/** Opens a page of ours before the tests of a file, and closes browser and playground after them. */
export function shownPage({ school, height, open, frame: selector, until }: Showing): ShownPage {
  const shown = {} as ShownPage & { browser: Browser };
  beforeAll(async () => {
    const [browser, playground] = await Promise.all([launch(), openPlayground()]);
    Object.assign(shown, { browser, playground });
    const visitor = await Visitor.at(browser, playground, school(), { width: 1280, height });
    await open(visitor);
    const frame = visitor.page.frameLocator(selector);
    Object.assign(shown, { visitor, frame });
    await until(frame);
  });
  afterAll(() => Promise.all([shown.browser?.close(), shown.playground?.close()]));
  return shown;
}
