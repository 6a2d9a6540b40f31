import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/app/commands/index.ts";
import { menu, menuFunctionName } from "../../src/app/menu.ts";
import { pageOf } from "../../src/app/page-of.ts";
import { pages } from "../../src/app/pages/index.ts";
import { aHome, program } from "./a-home.ts";

/** TypeScript's codes for a name that does not exist, and for a member that a newer ECMAScript has. */
const UNKNOWN_NAME = [2304, 2503, 2550, 2552, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2868];

describe("the compiled bundle", () => {
  it("loads in an empty context and calls no service while it does", () => {
    const context = createContext(Object.create(null) as object);
    for (const name of ["Code.js", "Vendor.js"])
      runInContext(program[name] ?? "", context, { filename: name });
    expect(runInContext("typeof onOpen + typeof onEdit + typeof daily + typeof runCommand", context)).toBe(
      "functionfunctionfunctionfunction",
    );
    // The code itself is evaluated by the first call, and calls no service either.
    expect(runInContext("loadProgram.loaded === undefined", context)).toBe(true);
    expect(runInContext("typeof loadProgram().daily", context)).toBe("function");
  });

  it("consists of functions only, so that the program can read all of its own source", () => {
    for (const name of ["Code.js", "Vendor.js"]) {
      const { statements } = ts.createSourceFile(name, program[name] ?? "", ts.ScriptTarget.ES2020);
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.filter((statement) => !ts.isFunctionDeclaration(statement))).toEqual([]);
    }
  });

  it("counts every one of its functions and pages in its checksum", () => {
    const context = createContext({});
    const names: string[] = [];
    for (const name of ["Code.js", "Vendor.js"]) {
      runInContext(program[name] ?? "", context);
      const { statements } = ts.createSourceFile(name, program[name] ?? "", ts.ScriptTarget.ES2020);
      names.push(...statements.filter(ts.isFunctionDeclaration).map((each) => each.name?.text ?? ""));
    }
    const { functions, pages } = runInContext("programParts()", context) as {
      functions: { name: string }[];
      pages: string[];
    };
    expect(functions.map(({ name }) => name).sort()).toEqual(names.sort());
    expect(pages.map((name) => `${name}.html`).sort()).toEqual(
      Object.keys(program)
        .filter((name) => name.endsWith(".html"))
        .sort(),
    );
  });

  it("evaluates no library until one is needed", () => {
    const context = createContext(Object.create(null) as object);
    runInContext(program["Vendor.js"] ?? "", context);
    expect(runInContext("loadLibraries.loaded === undefined", context)).toBe(true);
    expect(runInContext('loadLibraries().fillText("{{a}}!", { a: "<b>" })', context)).toBe("<b>!");
  });

  it("has a global function for every menu item, and the menu leads to every command and page", () => {
    const home = aHome();
    const { title, items, submenus } = menu();
    const shown = [...items, ...submenus.flatMap((submenu) => submenu.items)];
    expect(title).toBe("Partnerskapet");
    const alone = commands.filter((command) => pageOf(command) === undefined);
    expect(shown.map(({ functionName }) => functionName).sort()).toEqual(
      [...alone, ...pages].map(menuFunctionName).sort(),
    );
    for (const { commands: ids } of pages)
      expect(commands.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    for (const { functionName } of shown)
      expect(home.runtime.hasFunction(functionName), functionName).toBe(true);
  });

  it("uses nothing that Apps Script lacks: no newer built-in, no browser, no Node", () => {
    const file = "Code.js";
    const options: ts.CompilerOptions = {
      allowJs: true,
      checkJs: true,
      noEmit: true,
      strict: false,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2020,
      lib: ["lib.es2020.d.ts"],
      types: ["google-apps-script"],
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (name) => name === file || fileExists(name);
    host.readFile = (name) => (name === file ? program[file] : readFile(name));
    host.getSourceFile = (name, version) =>
      name === file ? ts.createSourceFile(name, program[file] ?? "", version) : getSourceFile(name, version);
    const checked = ts.createProgram([file], options, host);
    const diagnostics = checked.getSemanticDiagnostics(checked.getSourceFile(file));
    const unknown = diagnostics
      .filter(({ code }) => UNKNOWN_NAME.includes(code))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
    // The one function that stands in the other file of the bundle.
    expect(unknown.filter((message) => !message.includes("loadLibraries"))).toEqual([]);
  });
});
