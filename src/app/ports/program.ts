/** The program about itself. */
export interface ProgramPort {
  /** As package.json has it: `1.2.0`. */
  version(): string;
  /** Checksum of the code and pages that really run, 16 hexadecimal digits; the build prints the same. */
  checksum(): string;
}
