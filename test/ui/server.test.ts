import { afterEach, describe, expect, it, vi } from "vitest";
import { server } from "../../src/ui/server.ts";

afterEach(() => vi.unstubAllGlobals());

/** Google's bridge with just these functions. */
function aBridge(functions: Readonly<Record<string, (...given: unknown[]) => unknown>>) {
  const runner = (done: (value: unknown) => void, failed: (error: unknown) => void): unknown => ({
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, failed),
    withFailureHandler: (handler: (error: unknown) => void) => runner(done, handler),
    ...Object.fromEntries(
      Object.entries(functions).map(([name, work]) => [
        name,
        (...given: unknown[]) => {
          try {
            done(work(...given));
          } catch (error) {
            failed(error);
          }
        },
      ]),
    ),
  });
  vi.stubGlobal("google", {
    script: {
      run: runner(
        () => {},
        () => {},
      ),
    },
  });
}

describe("the program as a page sees it", () => {
  it("is called by name, with its arguments, and answers later", async () => {
    aBridge({ goToCell: (tab, cell) => ({ ok: true, value: `${tab}!${cell}` }) });
    expect(await server.goToCell("Möten", "B2")).toEqual({ ok: true, value: "Möten!B2" });
  });

  it("rejects with what the program throws, and where it has no such function", async () => {
    aBridge({
      goToCell() {
        throw new Error("a bug");
      },
    });
    await expect(server.goToCell("Möten", "B2")).rejects.toThrow("a bug");
    await expect(server.settingsForm()).rejects.toThrow("The program has no function settingsForm.");
  });

  it("does not compile with a wrong name, a wrong argument or a wrong use of the answer", async () => {
    aBridge({ goToCell: () => ({ ok: true, value: "" }) });
    // @ts-expect-error There is no such function.
    await expect(server.gotoCell("Möten", "B2")).rejects.toThrow();
    // @ts-expect-error A cell is named by a text.
    await server.goToCell("Möten", 2);
    // @ts-expect-error The cell is not said.
    await server.goToCell("Möten");
    const reply = await server.goToCell("Möten", "B2");
    // @ts-expect-error A refusal has no value.
    expect(reply.value).toBe("");
  });
});
