/** What a Google service throws at a script: inside it is an `Error` with this name and message. */
export class ScriptException extends Error {
  constructor(message: string, name = "Exception") {
    super(message);
    this.name = name;
  }
}

/** Thrown through the script when its execution is over, whatever the script would do about it. */
export class ExecutionStopped extends Error {
  override name = "ExecutionStopped";
}
