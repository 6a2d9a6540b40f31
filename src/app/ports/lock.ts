export interface LockPort {
  /** Takes the workbook's lock for the rest of the execution. @throws {AppError} `busy` where another execution holds it. */
  take(): void;
}
