import { Script } from "node:vm";

const compiled = new Map<string, Script>();
const KEPT = 50;

/** The program's `.js` files, compiled once per text and ready to run, in the order of their names. */
export function compiledProgram(files: Readonly<Record<string, string>>): Script[] {
  return Object.keys(files)
    .filter((name) => name.endsWith(".js"))
    .sort()
    .map((name) => compiledFile(name, files[name] ?? ""));
}

function compiledFile(name: string, text: string): Script {
  const key = `${name}\n${text}`;
  let script = compiled.get(key);
  if (script === undefined) {
    script = new Script(text, { filename: name });
    if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value as string);
    compiled.set(key, script);
  }
  return script;
}
