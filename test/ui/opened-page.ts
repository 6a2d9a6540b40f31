import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import type { ExecutionResult, ShownDialog } from "../../local/apps-script/index.ts";
import type { Home } from "../bundle/a-home.ts";

/** What the page can call in the test. */
interface Bridge {
  answerFromProgram(name: string, given: unknown[]): Promise<{ value: unknown; error?: string }>;
  askHeight(pixels: number): Promise<void>;
}

/** How a page is opened. */
export interface Opening {
  /** Who opened it; the runtime's usual user where nothing is said. */
  readonly user?: string;
  /** Told of each call of the page; what it returns comes instead of the program's answer, once it has come. */
  readonly onCall?: (name: string, given: readonly unknown[]) => Promise<"lost" | undefined> | undefined;
  /** Told what each call has done and shown. */
  readonly onResult?: (result: ExecutionResult) => void;
  readonly width?: number;
  readonly height?: number;
  /** Whether the window follows the height that the page asks of the frame around it. */
  readonly isFitted?: boolean;
}

/** Google's own sizes, and those that the program gives its dialogs. */
const SIZES = {
  sidebar: { width: 300, height: 700 },
  modal: { width: 640, height: 520 },
  modeless: { width: 640, height: 520 },
};

/** The page that a menu item opens, in a real browser, with the program answering as Apps Script would. */
export async function openedPage(
  browser: Browser,
  home: Home,
  menuFunction: string,
  opening: Opening = {},
): Promise<Page> {
  const { user } = opening;
  const { dialogs, error } = home.runtime.execute(menuFunction, [], user === undefined ? {} : { user });
  const [dialog] = dialogs;
  if (dialog === undefined) throw new Error(error?.stack ?? "no dialog was opened");
  return openedDialog(browser, home, dialog, opening);
}

/** The page of a dialog that the program has opened, in the same way. */
export async function openedDialog(
  browser: Browser,
  home: Home,
  dialog: ShownDialog,
  { user, onCall, onResult, isFitted = false, ...size }: Opening = {},
): Promise<Page> {
  const as = user === undefined ? {} : { user };
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { ...SIZES[dialog.kind], ...size },
  });
  const page = await context.newPage();
  await page.exposeFunction("answerFromProgram", async (name: string, given: unknown[]) => {
    const lost = await onCall?.(name, given);
    const result = home.runtime.call(name, given, as);
    onResult?.(result);
    if (lost === "lost") return { value: undefined, error: "NetworkError" };
    return { value: result.value, error: result.error?.message };
  });
  await page.exposeFunction("askHeight", async (height: number) => {
    if (isFitted) await page.setViewportSize({ width: SIZES.modal.width, ...page.viewportSize(), height });
  });
  await page.addInitScript(() => {
    const run = (onSuccess: (value: unknown) => void, onFailure: (error: Error) => void) =>
      new Proxy(
        {},
        {
          get: (_, name: string) => {
            if (name === "withSuccessHandler")
              return (handler: (value: unknown) => void) => run(handler, onFailure);
            if (name === "withFailureHandler")
              return (handler: (error: Error) => void) => run(onSuccess, handler);
            return async (...given: unknown[]) => {
              const ask = (window as unknown as Bridge).answerFromProgram;
              const { value, error } = await ask(name, given);
              if (error === undefined) onSuccess(value);
              else onFailure(new Error(error));
            };
          },
        },
      );
    // A small laptop's, whatever size the window is given.
    Object.defineProperty(screen, "availHeight", { value: 768 });
    const heights: number[] = [];
    Object.assign(window, {
      heights,
      google: {
        script: {
          host: {
            setHeight(pixels: number) {
              heights.push(pixels);
              void (window as unknown as Bridge).askHeight(pixels);
            },
          },
          run: run(
            () => {},
            () => {},
          ),
        },
      },
    });
  });
  await page.goto("about:blank");
  await page.setContent(dialog.html);
  return page;
}

/** The heights that the page has asked of the frame around it, in order. */
export function askedHeights(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { heights: number[] }).heights);
}

/** Everything that breaks WCAG 2.1 A and AA on the page as it is now. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/**
 * The widths at which something is cut off or must be scrolled sideways to: the page's own, a narrow telephone's, and that of a
 * sidebar. A dialog of 640 pixels at 200 % is as wide as the telephone.
 */
export async function tooNarrowFor(page: Page): Promise<readonly number[]> {
  const before = page.viewportSize() ?? SIZES.modal;
  const tooNarrow: number[] = [];
  for (const width of new Set([before.width, 320, SIZES.sidebar.width])) {
    await page.setViewportSize({ ...before, width });
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
      tooNarrow.push(width);
  }
  await page.setViewportSize(before);
  return tooNarrow;
}

/** Names of what Tab leads to, one after another, from the top of the page; told where the focus cannot be seen. */
export async function tabOrder(page: Page, steps: number): Promise<readonly string[]> {
  const names: string[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press("Tab");
    names.push(
      await page.evaluate(() => {
        const own = document.activeElement as HTMLInputElement;
        const name = own.getAttribute("aria-label") ?? own.labels?.[0]?.textContent ?? own.textContent ?? "";
        return getComputedStyle(own).outlineStyle === "none" ? `${name} (syns inte)` : name;
      }),
    );
  }
  return names;
}
