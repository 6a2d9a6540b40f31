import type * as program from "../google/main.ts";

type Functions = typeof program;

/** The functions of the program that a page calls, each answering later. A name or an argument that the program does not have does not compile. */
export type Server = {
  readonly [Name in keyof Functions]: (
    ...given: Parameters<Functions[Name]>
  ) => Promise<ReturnType<Functions[Name]>>;
};

/** The part of Apps Script's bridge that the pages use. */
interface Bridge {
  withSuccessHandler(handler: (value: unknown) => void): Bridge;
  withFailureHandler(handler: (error: Error) => void): Bridge;
}
declare const google: { readonly script: { readonly run: Bridge } };

/** The program behind the page; what it throws, and a connection that is lost, reject. */
export const server = new Proxy({} as Server, {
  get:
    (_, name: string) =>
    (...given: readonly unknown[]) =>
      new Promise((resolve, reject) => {
        const run = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
        const called = (run as unknown as Record<string, (...args: readonly unknown[]) => void>)[name];
        if (called === undefined) reject(new Error(`The program has no function ${name}.`));
        else called.apply(run, [...given]);
      }),
});
